import { isRegion } from '../../language/places.js';
import type { PlainSentence } from '../plain-sentence.js';
import { listedWords } from '../trigger-words.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords, type PlainWord } from './depictions/plain-words.js';
import { isOnlyTold } from './event-words.js';
import { numberFrom, type ClaimFamily, type Groups } from './pattern.js';

/** What can be said of where a place lies and how it is built; of which place is looked for apart. */
interface Fact {
  regex: RegExp;
  /** What is claimed; null: nothing after all. */
  claim: (groups: Groups) => readonly [attribute: string, value: string] | null;
}

const fact = (source: string, claim: Fact['claim']): Fact => ({ regex: new RegExp(source, 'u'), claim });
const says =
  (attribute: string, value: string): Fact['claim'] =>
  () => [attribute, value];

const way = '(?<way>north|south|east|west|left|right)';
const few: { [word: string]: number | undefined } = { ground: 1, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7 };
const hundreds = '(?:a |one |two |three |four |five |several )?hundred';
const far = `(?:${hundreds}|\\d{2,3}|[a-z-]*(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[a-z-]*|a dozen|fifteen|sixteen|eighteen)`;
const building = '(?:house|church|inn|cottage|hall|village|mill|school|barn|farm|place|tower|chapel|abbey|rectory|vicarage|parsonage)';

const facts: readonly Fact[] = [
  fact(
    `\\b(?:on|upon|to|by|along) (?:the|its) ${way}(?:ern)? (?:bank|shore|side)(?= ?[,.;:]| of the (?:river|stream|water)|$| and)`,
    ({ way: which = '' }) => ['side of the river', which],
  ),
  fact(
    `\\b(?:on|upon) the (?:very |extreme )?(?:top|brow|crest|summit|ridge) of (?:the|a|its) (?:[a-z-]+ )?(?:hill|down|downs|cliff|ridge|moor)\\b`,
    says('stands', 'on a height'),
  ),
  fact(`\\bat the (?:very )?(?:top|brow|summit) of (?:the|a) (?:[a-z-]+ )?(?:hill|street|cliff)\\b`, says('stands', 'on a height')),
  fact(`\\b(?:at|to) the (?:very )?(?:foot|bottom) of (?:the|a) (?:[a-z-]+ )?(?:hill|cliff)\\b`, says('stands', 'low')),
  fact(`\\b(?:in|into|down in) (?:a|the) (?:[a-z-]+ )?(?:hollow|dell|dingle|dip)\\b`, says('stands', 'low')),
  fact(`\\b(?:due |straight |directly )(?<of>north|south|east|west) of (?:the )?(?<from>[a-z]+|[\\ue000-\\ue0ff])\\b`, sideOf),
  fact(`\\b(?:to the|exactly to the|due) (?<of>north|south|east|west) of (?:the )?(?<from>[a-z]+|[\\ue000-\\ue0ff])(?![a-z])`, sideOf),
  fact(`\\b(?:far|well|deep|miles) inland\\b`, says('by the sea', 'inland')),
  fact(
    `\\b(?:${far}) (?:\\w+ )?miles (?:away )?(?:from|of) the (?:sea|coast)\\b|\\bas far from the sea as\\b|\\bout of sight of the sea\\b|\\bno sight of the sea\\b`,
    says('by the sea', 'inland'),
  ),
  fact(
    `\\b(?:could|might) (?:see|hear|watch) the (?:sea|ships|waves|surf|breakers)\\b|\\bwithin (?:sound|sight) of the sea\\b`,
    says('by the sea', 'on the coast'),
  ),
  fact(
    `\\b(?<num>one|two|three|four|five|six|seven|a single|\\d)[ -](?:storey|storeys|storeyed|storied|stories|story)\\b(?! about| of his| of her)`,
    ({ num = '' }) => ['storeys', num === 'a single' ? '1' : String(numberFrom(num) ?? '')],
  ),
  fact(`\\b(?:on|upon|to|past) the (?<floor>second|third|fourth|fifth|sixth|seventh) (?:floor|storey)\\b`, ({ floor = '' }) => [
    'storeys',
    `at least ${few[floor] ?? 0}`,
  ]),
  fact(`\\b(?<num>two|three|four|five) (?:pairs?|flights?) of stairs\\b`, ({ num = '' }) => [
    'storeys',
    `at least ${numberFrom(num) ?? 0}`,
  ]),
  fact(`\\b(?:thatch|thatched)\\b`, says('roof', 'thatch')),
  fact(`\\b(?:slates|slated|slate roof|tiled|red tiles)\\b`, says('roof', 'slates or tiles')),
  fact(`\\b(?:brick|bricks)\\b`, says('built of', 'brick')),
  fact(
    `\\b(?:granite|stone|flint|marble) (?:front|walls|house|facade|gables|building|church|cottage|mansion)\\b|\\bbuilt (?:of|in) (?:[a-z]+ )?(?:stone|granite|flint|marble)\\b`,
    says('built of', 'stone'),
  ),
  fact(`\\b(?:no|never had a|never had had a|without a|never a) (?:spire|steeple)\\b`, says('spire', 'none')),
  fact(`\\b(?:spire|steeple)\\b`, says('spire', 'some')),
  fact(`\\b(?:no|without a|not a) river\\b|\\bwells\\b.{0,20}\\bno river\\b`, says('river', 'none')),
  fact(`\\b(?:broad|wide|great|the|its) (?:river|stream) (?:at|of|through)\\b|\\bon the river\\b`, says('river', 'some')),
  ...['tower', 'bridge', 'church', 'castle', 'market', 'railway', 'inn', 'ferry', 'pier'].flatMap((what) => [
    fact(
      `\\b(?:no|not a|without a|never a|never had a|never been a|never had|neither) (?:single )?${what}\\b`,
      says(`${what} there`, 'none'),
    ),
    fact(
      `\\b(?:had|has|boasted|stood|stands|over|under|by|up at|across|a|an|old|great) (?:(?:the|a|an|its|great|old|stone|[a-z]+) ){0,2}?${what}\\b(?! (?:might|could|would))`,
      says(`${what} there`, 'some'),
    ),
  ]),
  fact(`\\b(?:not a|no|never a) (?:single )?tree\\b|\\btreeless\\b`, says('trees', 'none')),
  fact(`\\b(?:oaks|elms|beeches|pines|firs|trees|limes|cedars|yews|chestnuts|walnuts) (?:of|at|round|about)\\b`, says('trees', 'some')),
  fact(`\\bthe only (?<what>inn|church|shop|school|mill|bridge|tavern|hotel)\\b`, ({ what = '' }) => [`number of ${what}s`, 'one']),
  fact(`\\b(?:two|three|four|five|six|seven) (?<what>inns|churches|shops|schools|mills|bridges|taverns|hotels)\\b`, ({ what = '' }) => [
    `number of ${what.replace('churches', 'churchs')}`,
    'several',
  ]),
  fact(`\\b(?:runs?|ran|flows?|flowed|falls|fell|course)\\b.{0,40}\\b(?<flow>north|south|east|west)wards?\\b`, ({ flow = '' }) => [
    'flows',
    flow,
  ]),
  fact(`\\b(?:dead |quite |perfectly |as )?(?:level|flat)\\b(?! roof| upon| on| of| with)`, says('country', 'flat')),
  fact(`\\b(?:foot of the mountains|steep hill|among the hills|in the hills|hill after|mountainous|hilly)\\b`, says('country', 'hilly')),
  fact(`\\bfac(?:ed|es|ing) (?:the |due |full )?(?<of>north|south|east|west)\\b`, ({ of = '' }) => ['aspect', of]),
  fact(`\\blook(?:ed|s|ing)?(?: all of them| out)? (?:due |to the |towards the )(?<of>north|south|east|west)\\b`, ({ of = '' }) => [
    'aspect',
    of,
  ]),
  fact(`\\bon the (?<of>north|south|east|west)(?:ern)? side(?= ?[,.;]| of the house)`, ({ of = '' }) => ['aspect', of]),
];

function sideOf({ of = '', from = '' }: Groups): readonly [string, string] {
  return [`side of ${/^[a-z]/.test(from) ? `the ${from}` : from}`, of];
}

/** How a place is built, on which side of what it lies, whatever stands between its name and that. */
export const places: ClaimFamily = {
  heard: true,
  names: 1,
  words: listedWords(
    `bank shore north south east west hill hollow dell dingle dip cliff inland miles mile ships sea storey storeys storeyed storied stories floor stairs thatched
    thatch slates slated tiled tiles brick bricks granite stone flint marble spire steeple river stream tree treeless oaks elms beeches pines inn tavern
    bridge church tower castle market railway ferry pier farm county village seat inns churches bridges mills westward eastward northward southward level flat mountains hilly`,
  ),
  filter: /[\ue000-\ue0ff]/,
  scan: placesIn,
  patterns: [],
};

const supposed = /\b(?:if|would|might|as though|like|seemed|dreamed|once had|wished|pictured?|said|told|heard|new|rebuilt|no longer)\b/;

/** What is said of where some place lies and how it is built, in order: "built of" "brick". */
export function factsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { regex, claim } of facts) {
    const match = regex.exec(text);
    const [attribute, value] = (match && claim(match.groups ?? {})) ?? [];
    if (attribute !== undefined && value !== undefined && !found.has(attribute)) found.set(attribute, value);
  }
  return found;
}

function placesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  const named = plainWords(sentence).filter((word, index, words) => word.sort === 'name' && isPlaced(words, index));
  if (named.length === 0 || !isOnlyTold(text) || supposed.test(text)) return [];
  const found = factsIn(text);
  const county = countyIn(sentence);
  if (county !== null) found.set('lies in', county);
  if (found.size === 0) return [];
  const part = partOf(text);
  return [...found].flatMap(([attribute, value]) =>
    named
      .filter(
        (place) =>
          !attribute.includes(place.text) &&
          sentence.nameAt(place.text)?.text !== value &&
          (!attribute.startsWith('number of ') || /(?:at|in) $/.test(text.slice(0, place.at))),
      )
      .map((place) => ({
        attribute: `${attributeOf(attribute, part)}`,
        value,
        from: place.at,
        to: place.end,
        ownerAt: place.at,
        granted: true,
      })),
  );
}

/** The one county in which something is told to be. */
function countyIn(sentence: PlainSentence): string | null {
  const regions = plainWords(sentence).filter(({ sort, text }) => sort === 'name' && isRegion(sentence.nameAt(text)?.text ?? ''));
  const [only] = regions;
  return regions.length === 1 && only && /\b(?:in|into|county of) $/.test(sentence.text.slice(Math.max(0, only.at - 10), only.at))
    ? (sentence.nameAt(only.text)?.text ?? null)
    : null;
}

/** The library's windows are not those of the house. */
const rooms =
  /\bthe (?<room>library|nursery|drawing-room|dining-room|kitchen|study|bedroom|schoolroom|hall|chapel|church|road|cottage|parlour|staircase) (?:at|of|in) /;
const partOf = (text: string): string | undefined =>
  rooms.exec(text)?.groups?.['room'] ?? (/\b(?:the )[\ue000-\ue0ff] road\b/.test(text) ? 'road' : undefined);
const attributeOf = (attribute: string, part: string | undefined): string =>
  attribute === 'aspect'
    ? part === undefined
      ? 'side of the house'
      : `side of the ${part}`
    : part === undefined || /^(?:lies in|side of|stands|by the sea|storeys|river|trees|number|[a-z]+ there$)/.test(attribute)
      ? attribute
      : `${attribute} of the ${part}`;

const verbs = /^(?:was|is|are|were|lay|lies|stood|stands|had|has|boasted|boasts|rose|faced|faces|runs|ran|sat|looked|looks|road)$/;
const kinds = new RegExp(
  `^(?:village|town|city|front|foot|windows|window|floor|island|oaks|elms|trees|roofs?|walls|library|road|course|hamlet|port|parish|bridge|stream|river|gates?|attic|staircase|spire|tower|inns?|${building.slice(3, -1)})$`,
);

/** The name is the subject of what is said of a place, or the place of what is: "the Blue Boar, where", "the church at Coldford". */
function isPlaced(words: readonly PlainWord[], index: number): boolean {
  const name = words[index]!;
  const [next, second] = [words[index + 1]?.text ?? '', words[index + 2]?.text ?? ''];
  const of = words[index - 1]?.text === 'the' ? index - 2 : index - 1;
  const [link, noun] = [words[of]?.text ?? '', words[of - 1]?.text ?? ''];
  if (/^(?:of|at|in|to)$/.test(link) && kinds.test(noun)) return true;
  if (/^(?:called|named)$/.test(link)) return words.slice(Math.max(0, index - 7), index).some(({ text }) => kinds.test(text));
  if (name.owns) return false;
  if (/^(?:of|than|like|from|to|and)$/.test(link) && next !== ',') return false;
  if (verbs.test(next)) return true;
  return next === ',' && /^(?:which|where|whose|with|a|an|the|his|her|to|whither|beside|on|in)$/.test(second);
}
