import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { isOnTheMap } from '../../../language/gazetteer.js';
import { isOnlyTold, tellingWords } from '../event-words.js';
import type { ClaimFamily } from '../pattern.js';
import { spelt, whenOf, type When } from './when.js';

/** What happens once and is remembered by where one was, and its word. */
const occasions: readonly (readonly [occasion: string, source: string])[] = [
  ['coronation', 'coronation'],
  ['trial', 'trial'],
  ['murder', 'murder'],
  ['funeral', 'funeral'],
  ['races', 'races on that \\w+day'],
  ['shot', '(?:shot|gun) was fired'],
  ['fire', '(?:barn|house|mill|hall|church|stables|inn|theatre|rick) was (?:burnt|burned|on fire|set on fire|struck)'],
  ["king's death", "king(?: himself)? (?:died|was dead)|king's death|death of the (?:old )?king"],
  ['waterloo', 'waterloo(?: was fought)?'],
  ['trafalgar', 'trafalgar(?: was fought)?'],
  ['easter week', 'easter week'],
  ['easter', 'easter (?:sunday|day)'],
  ['good friday', 'good friday'],
  ['christmas day', 'christmas day'],
  ['christmas eve', 'christmas eve'],
  ["new year's day", "new year's (?:day|eve)"],
  ['sunday before lent', 'sunday before lent'],
  ['jubilee', 'jubilee'],
  ['eclipse', 'eclipse'],
  ['great storm', 'great (?:storm|gale|flood|frost)'],
  ['robbery', 'robbery'],
  ['wreck', '(?:wreck|ship went down|ship struck)'],
  ['explosion', 'explosion'],
  ['election', 'election'],
  ['duel', 'duel'],
  ['earthquake', 'earthquake'],
  ...[
    'fire',
    'ball',
    'wedding',
    'storm',
    'riot',
    'accident',
    'battle',
    'burglary',
    'theft',
    'christening',
    'quarrel',
    'siege',
    'plague',
  ].map((what): [string, string] => [
    `the ${what}`,
    `of (?:the|that) (?:great )?${what}s?|all through the ${what}|while the ${what} lasted`,
  ]),
];
const anchors =
  '(?:when|while|in(?: the course of)?|on|upon|at|during|throughout|all|not a day of|(?:the |that |same |very )?(?:day|night|evening|morning|hour|week|moment)(?: of| when| on which| that)?|those who were at|far from|never once absent from|the whole|found|spent|passed)';
const any = new RegExp(`\\b(?:${occasions.map(([, source]) => source).join('|')})\\b`, 'u');
const read = occasions.map(([occasion, source]) => ({
  occasion,
  regex: new RegExp(`\\b${anchors}\\b[^.;:!?]{0,45}?\\b(?:${source})\\b`, 'u'),
}));

const sites: readonly (readonly [site: string, source: string])[] = [
  [
    'the sea',
    "at sea|on board|aboard|atlantic|rowing upon|in (?:a|the) boat|the ship in which|the ship which bore|off the coast|(?:on|at|by) the (?:tiller|helm|wheel|deck|masthead|ferry|pumps)|left the ship|ship's hold|(?:out |fishing |sailing |rowing )(?:up)?on the (?:lake|bay|sea|river)|pulled an oar|steamboat|lifeboat",
  ],
  ['bed', '(?:in|kept|left) (?:his |her |the )?bed|ill in bed|sick-?bed'],
  [
    'home',
    'at home|in (?:his|her) own (?:house|parlour|room|library|kitchen|bed)|by (?:his|her) own fire|by the (?:parlou?r |kitchen )?fire|in the (?:parlou?r|drawing-room|dining-room|nursery)|asleep upstairs|(?:in|never left|not left|kept) the house',
  ],
  ['prison', 'newgate|in prison|in (?:the |a )?(?:[a-z]+ )?(?:gaol|jail|prison|dungeon|cell)|behind bars|locked up'],
  ['the kitchen', 'in the kitchen|in the scullery'],
  ['the library', 'in the library|in the study'],
  ['the cellar', '(?:in|into) (?:a|the) (?:cellar|vault|crypt)'],
  ['the tower', '(?:in|at the top of|up) the (?:tower|steeple|belfry)|cleaning the belfry'],
  [
    'the garden',
    'in the (?:garden|orchard|shrubbery|fields?|hayfield|meadows?|park|woods?|forest|vineyard)|out (?:up)?on the|(?:up)?on the (?:lawn|terrace|downs|moor|sands|hill|hillside|beach|shore|cliffs?|summit|mountain|heath|ice)',
  ],
  ['the roof', '(?:up)?on the (?:[a-z]+ )?roofs?|in the attic|in the garret'],
  ['the stables', 'in the (?:stables?|barn|byre|cowshed|hayloft)'],
  ['a street', 'in the (?:town |market )?(?:square|market|market-place|street|streets|high street)|through the (?:market|streets?|town)'],
  ['a bridge', '(?:up)?on the (?:bridge|pier|quay|jetty|mole)'],
  ['a mine', 'in (?:the|a) (?:mine|cave|tunnel|pit)'],
  ['a carriage', 'in (?:the|a) (?:train|coach|carriage|cab)|on the train'],
  ['a hospital', 'in (?:the |a )?(?:hospital|infirmary|asylum|workhouse)|(?:in|of) (?:the|a) convent'],
  ['church', 'at church|in (?:the )?church|in the front pew'],
  ['court', 'in court|from the court|in the gallery|in (?:the|a) (?:[a-z\ue000-\ue0ff]+ )?(?:courtroom|dock|witness-box)'],
  [
    'a ball',
    '(?:at|in) the (?:theatre|theater|opera-house)|at the (?:assembly|ball|rooms|theatre|play|opera|races|fair)|danced (?:until|till)|winning-post',
  ],
  ['a farm', "(?:up)?on (?:his|her) \\w+'s farm|in a farm\\b|at a farm\\b"],
  ['an inn', '(?:at|in) (?:an|the|a) (?:inn|tavern|coffee-house|chop-?house|public-house|alehouse|hotel)'],
  ['school', 'at (?:a )?school'],
  ['field of battle', 'was in that field|last charge'],
];
const siteRegexes = sites.map(([site, source]) => ({ site, regex: new RegExp(`\\b(?:${source})\\b`, 'u') }));

const throughout =
  /\b(?:whole|never (?:once )?(?:left|been out|absent)|never out of|did not (?:stir|leave|move)|not (?:been|once) (?:out|let out|left|stirred)|without leaving|all (?:the )?(?:day|night|evening|days|time|that)|from (?:first to last|the first|dawn to dusk|morning|dawn|six|noon|start)|every day|not a day|slept|kept|during all|throughout|until|till|at the (?:very )?moment|without a break|remained|every morning|saw the)\b/;

/** Where somebody was on a day, or when something happened that everybody remembers. */
export const whereabouts: ClaimFamily = {
  names: 1,
  digits: true,
  words: listedWords(
    `coronation trial murder funeral races fired burnt burned king's Waterloo Trafalgar Easter Friday Christmas Lent jubilee eclipse storm gale flood frost robbery wreck
    explosion election duel earthquake January February March April May June July August September October November December seventeenth Coronation Jubilee King
    fire ball wedding riot riots accident battle burglary theft christening siege plague fifteenth sixteenth eighteenth twentieth`,
  ),
  scan: whereaboutsIn,
  patterns: [],
};

/** Somebody is somewhere while something else happens, or all through the evening that is told. */
export const meanwhiles: ClaimFamily = {
  names: 1,
  words: listedWords("day night evening morning afternoon moment hour while noon midnight struck striking o'clock"),
  filter: new RegExp(
    `\\b(?:day|night|evening|morning|afternoon|moment|hour) (?:of|when|that|on which|in which|the|[\\ue000-\\ue0ff])|\\b(?:that|same|all|whole) (?:same |very |whole |that )?(?:day|night|evening|morning|afternoon|moment|hour|noon|midnight)\\b|\\bwhile (?:the|[\\ue000-\\ue0ff])|\\bat (?:noon|midnight)|\\b(?:struck|striking|o'clock)\\b`,
  ),
  scan: whereaboutsIn,
  patterns: [],
};

const supposed =
  /\b(?:if|would|might|could have|should|hoped|meant|wished|dream(?:ed|t)?|following|next|year after|year before|years later|pretended|thought (?:he|she)|reported)\b/;

function whereaboutsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || supposed.test(text)) return [];
  const written = spelt(sentence);
  const words = plainWords(sentence);
  const at = occasionIn(sentence, written) ?? eventIn(sentence, words) ?? partOfDay(text);
  if (at === null) return [];
  const named = words.filter(({ sort }) => sort === 'name');
  const isPlace = ({ at: from, end, owns }: PlainWord): boolean =>
    !owns &&
    /\b(?:at|in|from|near|behind|off|of|to|out of|outside|through|across|left|for) (?:the )?$/.test(
      text.slice(Math.max(0, from - 12), from),
    ) &&
    !/^ ?(?:had|was|were|and [\ue000-\ue0ff] had)\b/.test(text.slice(end));
  const people = named.filter((each) => !isPlace(each));
  const places = named
    .filter(
      (each) =>
        (isPlace(each) && /\b(?:at|in|near|behind|off|out of|outside|left) $/.test(text.slice(Math.max(0, each.at - 8), each.at))) ||
        isOnTheMap(sentence.nameAt(each.text)?.text ?? ''),
    )
    .map((each) => sentence.nameAt(each.text)?.text ?? '')
    .filter(
      (name) =>
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Lent|Easter|Christmas|Waterloo|Trafalgar|Newgate)$/.test(
          name,
        ),
    );
  const never = /\b(?:not been|never) out of\b|\bnot (?:left|been abroad)\b/.test(text);
  const site = siteRegexes.find(({ regex }) => regex.test(written))?.site;
  const where = [...places.map((place) => `@${place.replaceAll(' ', '_')}`), ...(site === undefined ? [] : [site.replaceAll(' ', '_')])];
  if (where.length === 0 || people.length === 0) return [];
  const value = `${at}|${where.join(' ')}|${throughout.test(text) || never ? 'throughout' : ''}`;
  return people
    .slice(0, 2)
    .map((each) => ({ attribute: 'whereabouts', value, from: each.at, to: each.end, ownerAt: each.at, granted: false, judged: true }));
}

/** "=trial", "m5 d9", "y1817 m6-8"; null: no occasion. */
function occasionIn(sentence: PlainSentence, written: string): string | null {
  const known = any.test(written) ? read.find(({ regex }) => regex.test(written)) : undefined;
  if (known) return `=${known.occasion.replaceAll(' ', '_')}`;
  const year = /\b(?:his|her|'s) (seventeenth|eighteenth|sixteenth|twentieth|twelfth|tenth|fifteenth|nineteenth) year\b/.exec(written)?.[1];
  if (year !== undefined) return `=${year}_year`;
  const when = whenOf(sentence);
  return when && spanOf(when);
}

const ofEvent =
  /\bthe (?:very |same )?(?:day|night|evening|morning|afternoon|moment|hour) (?:of |when |that |on which |in which )?(?<what>(?:the|[\ue000-\ue0ff]) ?[^.,;:!?]{3,60})|\b(?:when|while|as) (?<told>(?:the|[\ue000-\ue0ff]) [^.,;:!?]{3,60}?) (?:was|were|is|burned|burnt|took|fell|died|struck|went)\b(?<deed>[^.,;:!?]{0,30})/u;

/** "~burn church": what happens then, by the words that tell it. */
function eventIn(sentence: PlainSentence, words: readonly PlainWord[]): string | null {
  const match = ofEvent.exec(sentence.text);
  if (!match) return null;
  const { what, told, deed = '' } = match.groups ?? {};
  const clause = what ?? `${told ?? ''}${match[0].slice(match[0].indexOf(told ?? '') + (told ?? '').length)}`;
  const from = match.index + match[0].length - clause.length;
  const inside = words.filter(({ at, end }) => at >= from && end <= from + clause.length + deed.length * 0);
  const names = inside.flatMap(({ sort, text }) => (sort === 'name' ? [(sentence.nameAt(text)?.text ?? '').replaceAll(' ', '_')] : []));
  const telling = [...tellingWords(inside, 0, inside.length), ...names];
  return telling.length === 0 ? null : `~${telling.sort().join(',')}`;
}

const part =
  /\b(?:all (?:that )?|that (?:same |very |whole )?|the (?:same|whole) |whole )(?<part>day|night|evening|morning|afternoon|moment|noon|midnight)\b/;

const clockTime =
  /\b(?:at|struck|striking|stroke of|was striking as|upon the stroke of) (?:the )?(?<hour>noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:minutes|hours|miles|and|or|times|of (?:them|the)))|\b(?<strikes>noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:was striking|struck)\b/u;

/** "^evening", "^at nine": of the day that the story tells of there. */
function partOfDay(text: string): string | null {
  const { hour, strikes } = clockTime.exec(text)?.groups ?? {};
  if (hour !== undefined || strikes !== undefined) return `^at ${hour ?? strikes}`;
  const { part: of } = part.exec(text)?.groups ?? {};
  return of === undefined ? null : `^${of}`;
}

/** A day, or the months of a year from the first to the last. */
function spanOf({ y, m, d, s }: When): string | null {
  if (m !== undefined && d !== undefined) return `d${m}.${d}${y === undefined ? '' : `.${y}`}`;
  if (y === undefined) return null;
  if (m !== undefined) return `y${y} ${m} ${m}`;
  return s === undefined ? `y${y} 1 12` : `y${y} ${s === 3 ? 12 : s * 3 + 3} ${s === 3 ? 12 : s * 3 + 5}`;
}
