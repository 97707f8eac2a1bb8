import { isFunctionWord } from '../../language/not-names.js';
import type { PlainSentence } from '../plain-sentence.js';
import { listedWords } from '../trigger-words.js';
import { sameness } from './chattels/features.js';
import type { Depiction } from './depictions/depictions.js';
import { atWords, isSomebody, plainWords, type PlainWord } from './depictions/plain-words.js';
import { isOnlyTold } from './event-words.js';
import { number, numberFrom, type ClaimFamily, type Groups } from './pattern.js';
import { factsIn } from './places.js';

/** Parts of a home by the word for them, and what they count as. */
const parts = new Map(
  [
    ['house', 'house home cottage mansion parsonage rectory vicarage lodging lodgings'],
    ['farm', 'farm'],
    ['windows', 'window windows'],
    ['bedroom', 'bedroom bedchamber chamber room'],
    ['door', 'door'],
    ['roof', 'roof'],
    ['parlour', 'parlour sitting-room drawing-room'],
    ['dining-room', 'dining-room'],
    ['kitchen', 'kitchen'],
    ['library', 'library study'],
    ['church', 'church'],
    ['garden', 'garden'],
    ['lane', 'lane street'],
    ['inn', 'inn'],
  ].flatMap(([part = '', words = '']) => words.split(' ').map((word) => [word, part] as const)),
);

interface Fact {
  regex: RegExp;
  claim: (groups: Groups) => readonly [attribute: string, value: string];
  /** Of which parts it can be said. */
  of: RegExp;
}

const fact = (of: RegExp, source: string, claim: string | readonly [string, string] | Fact['claim']): Fact => ({
  of,
  regex: new RegExp(source, 'u'),
  claim: typeof claim === 'function' ? claim : () => (typeof claim === 'string' ? (claim.split('=') as [string, string]) : claim),
});

const aspect = (way: string): string => `aspect=${way}`;
const any = /./;
const rooms = /^(?:bedroom|parlour|dining-room|kitchen|library)$/;
const compass: { [way: string]: string } = { north: 'north', south: 'south', east: 'east', west: 'west' };

/** What a house has or never had. */
const annexes = ['cellar', 'attic', 'garden', 'balcony', 'porch', 'stable', 'orchard', 'conservatory', 'verandah', 'chimney', 'staircase'];
const counts = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty';

const facts: readonly Fact[] = [
  ...annexes.flatMap((what) => [
    fact(/^house$/, `\\b(?:no|without an?|not an?|neither|never (?:had|been) an?) (?:[a-z]+ )?${what}s?\\b`, [`the ${what}`, 'none']),
    fact(
      /^house$/,
      `\\b(?:to|in|into|from|down|through|on|upon|under) (?:the|his|her) (?:[a-z]+ )?${what}s? (?:of|at)\\b|\\b(?:had|with|has) (?:an?|its|two|three) (?:[a-z]+ )?${what}s?\\b`,
      [`the ${what}`, 'some'],
    ),
  ]),
  fact(
    /^house$/,
    `\\b(?<num>${counts}) (?:tall |small |good |best |great |large |brick )?(?<what>windows|rooms|bedrooms|chimneys|gables|doors)\\b`,
    ({ num = '', what = '' }) => [`number of ${what}`, String(numberFrom(num) ?? '')],
  ),
  fact(/^windows$/, '\\b(?:sunset|setting sun|sun (?:went|going) down|evening sun)\\b', aspect('west')),
  fact(/^windows$/, '\\b(?:rising sun|sunrise|(?:waken?ed|woke|roused) [^.;:]{0,40}\\bsun|morning sun)\\b', aspect('east')),
  fact(
    /^(?:windows|house|bedroom|library|parlour)$/,
    '\\b(?:looked|look|faced|fronted|gave|opened) (?:due |out |full |straight )?(?:to(?:wards?)? |upon )?(?:the )?(?<way>north|south|east|west)\\b',
    ({ way = '' }) => ['aspect', compass[way] ?? ''],
  ),
  fact(rooms, '\\b(?:on|upon) the ground[ -]floor\\b', 'floor=0'),
  fact(rooms, '\\b(?<num>two|three|four|five) (?:pairs?|flights?) of stairs\\b', ({ num = '' }) => [
    'floor',
    String(numberFrom(num) ?? ''),
  ]),
  fact(rooms, '\\b(?:on|upon) the (?<floor>first|second|third|fourth) (?:floor|storey)\\b', ({ floor = '' }) => [
    'floor',
    String(['first', 'second', 'third', 'fourth'].indexOf(floor) + 1),
  ]),
  fact(
    rooms,
    '\\b(?:at the (?:very )?top of the house|under the (?:leads|roof|slates|tiles|thatch)|in the (?:attic|garret))\\b',
    'floor=9',
  ),
  fact(
    /^house$/,
    '\\b(?:house|cottage|mansion|home) (?:all |built )?of (?:[a-z]+ )?(?<stuff>brick|stone|granite|flint|timber|wood)\\b',
    ({ stuff = '' }) => ['built of', stuff.replace(/granite|flint/, 'stone').replace('timber', 'wood')],
  ),
  fact(/^roof$/, '\\bslates?\\b', 'roof=slates or tiles'),
  fact(/^door$/, '\\b(?<colour>green|white|red|blue|black|brown|yellow|grey) (?:[a-z]+ )?door\\b', ({ colour = '' }) => ['paint', colour]),
  fact(
    /^door$/,
    '\\bdoor\\b[^.;:]{0,60}\\b(?:was|been|painted) (?<colour>green|white|red|blue|black|brown|yellow|grey)\\b',
    ({ colour = '' }) => ['paint', colour],
  ),
  fact(rooms, '\\b(?:papered|wall-?paper)\\b', 'walls=papered'),
  fact(rooms, '\\b(?:wainscoted|wainscotted|panelled|whitewashed)\\b', 'walls=bare of paper'),
  fact(rooms, '\\b(?:neither hearth|no (?:hearth|fireplace|chimney|grate)|without (?:a )?(?:hearth|fireplace|chimney))\\b', 'hearth=none'),
  fact(
    rooms,
    '\\b(?:at|by|before) the fire in\\b|\\b(?:fire|hearth|fireplace|chimney-?piece|mantelpiece) (?:in|of) (?:the|his|her)\\b',
    'hearth=some',
  ),
  fact(rooms, '\\b(?:never was a picture|no picture|not a picture|bare of pictures|not one picture)\\b', 'pictures=none'),
  fact(rooms, '\\b(?:portrait|picture|painting) [^.;:]{0,40}\\b(?:hung|hangs|had always hung)\\b', 'pictures=some'),
  fact(
    /^door$/,
    '\\b(?:without so much as one step|without a step|no steps?|not a step|(?:up)?on a level with the (?:street|road|ground))\\b',
    'steps=none',
  ),
  fact(/^(?:door|house)$/, '\\b(?:two|three|four|five|six|seven|a flight of|several) (?:stone |worn )?steps\\b', 'steps=some'),
  fact(/^house$/, '\\b(?:but one door|only one door|one door only|a single door|no other door|no back door)\\b', 'doors=one'),
  fact(/^house$/, '\\b(?:back|side|garden|kitchen) door\\b', 'doors=several'),
  fact(/^(?:house|door|farm|garden)$/, '\\b(?:not a|no|never a|without a) (?:single )?tree\\b|\\btreeless\\b', 'trees=none'),
  fact(
    /^(?:house|door|farm|garden)$/,
    '\\b(?:avenue of|(?:oaks?|elms?|limes?|walnuts?|beech(?:es)?|cedars?|chestnuts?|poplars?|pines?|firs?|walnut trees?|apple trees?|old trees|tall trees)(?:,[^.;]{0,60},)? (?:before|at|round|about|over|led|shaded|in front of))\\b',
    'trees=some',
  ),
  fact(
    /^(?:lane|inn|church|house|farm)$/,
    '\\b(?:ends? (?:at|in)|leads nowhere|nothing beyond|no way (?:out|on|through)|blind (?:lane|alley))\\b',
    'way=ends',
  ),
  fact(
    /^(?:lane|inn|church|house|farm)$/,
    '\\b(?:straight on to|and so on to|through to|goes on to) the (?:next )?(?:town|village|sea)\\b',
    'way=goes on',
  ),
  fact(any, '\\bnext door to the church\\b|\\bunder the (?:very )?walls? of the church\\b', 'by the church=next to it'),
  fact(any, '\\b(?:a full |quite a |half a |a )?miles? from the church\\b|\\bfar from the church\\b', 'by the church=far from it'),
  fact(
    any,
    `\\b(?:${number} (?<unit>miles?)|the sea was (?:${number.replace('<num>', '<far>')}) miles) (?:away )?from the sea\\b|\\bsea was (?:[a-z-]+) miles (?:off|from|away)\\b`,
    'by the sea=inland',
  ),
  fact(
    any,
    '\\b(?:between (?:.{3,20}) and the sea there was (?:nothing|only)|within sound of the (?:sea|waves|surf)|waves broke (?:below|under|beneath))\\b',
    'by the sea=on the coast',
  ),
];

/** How somebody's house is built and where it stands; of a house of nobody's, what is told of it beside him. */
export const homes: ClaimFamily = {
  names: 1,
  words: listedWords(
    `brick bricks stone granite thatch thatched slate slates slated tiled north south east west sunset sunrise sun floor storey storeys stairs attic leads papered wainscoted
    wainscotted panelled hearth fireplace chimney fire picture pictures portrait hung steps step tree trees avenue limes elms oaks walnut sea waves bank shore hill inland miles
    cellar cellars attic attics garden balcony porch stable stables orchard conservatory verandah chimney chimneys staircase windows rooms bedrooms gables
    green white red blue black brown yellow grey quarry church`,
  ),
  scan: homesIn,
  scans: listedWords(
    'house cottage mansion parsonage rectory vicarage lodgings farm window windows bedroom bedchamber chamber door roof parlour dining kitchen library study garden lane inn church',
  ),
  patterns: [],
};

/** What is told of the door or the garden is so of the house. */
const ofHouse = /^(?:trees|by the sea|way|steps|by the church)$/;

const supposed =
  /\b(?:if|would|might|could have|should|as though|like (?:a|an|the)|wished|seemed|dream(?:ed|t)?|fancied|imagined|remembered|new|rebuilt|repainted|no longer|once|formerly|another|other)\b/;

function homesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?')) return [];
  const words = plainWords(sentence);
  if (supposed.test(text.replace(/\bany other colour\b|\bother than\b/, ''))) return [];
  const general = factsIn(text);
  const same = sameness.test(text) ? ' same' : '';
  return atWords(words, parts, ({ text: word, at, end, sort }, noun): Depiction[] => {
    const part = parts.get(word) ?? '';
    const owner = sort === 'word' ? ownerAt(sentence, words, noun) : null;
    if (!owner) return [];
    const said = new Map(
      facts.flatMap(({ of, regex, claim }) => {
        const match = of.test(part) ? regex.exec(text) : null;
        return match ? [claim(match.groups ?? {})] : [];
      }),
    );
    const isBuilt = part === 'house' || part === 'farm' || part === 'roof';
    for (const [attribute, value] of general)
      if (
        !said.has(attribute) &&
        (isBuilt || (part === 'inn' && attribute === 'stands')) &&
        !/^(?:side of (?!the river)|aspect|number|spire|flows|country)/.test(attribute)
      )
        said.set(attribute, value);
    return [...said].map(([attribute, value]) => ({
      attribute: `home ${ofHouse.test(attribute) || part === 'roof' ? 'house' : part}: ${attribute}`,
      value: `${value}|${owner.loose ? 'loose' : ''}${same}`,
      from: at,
      to: end,
      ownerAt: owner.at,
      granted: false,
      judged: true,
    }));
  });
}

const mayDescribe = (word: PlainWord | undefined): boolean =>
  word?.sort === 'word' &&
  !word.text.endsWith("'s") &&
  (/^(?:old|own|little|great|two|three|only|one|same|new)$/.test(word.text) || !(isFunctionWord(word.text) || isSomebody(word)));

/** "Anna's house", "the house in which Anna lived", "Anna lived in a house", "the roof of Anna's house"; loosely, the only one who is named. */
function ownerAt(sentence: PlainSentence, words: readonly PlainWord[], noun: number): { at: number; loose: boolean } | null {
  let first = noun;
  while (first > noun - 4 && mayDescribe(words[first - 1])) first -= 1;
  const before = words[first - 1];
  if (before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '')) return { at: before!.at, loose: false };
  const behind = words.slice(noun + 1, noun + 5).map(({ text }) => text);
  const of = words[noun + 1]?.text === 'of' ? words[noun + 2] : undefined;
  if (of && (of.owns || /^(?:his|her)$/.test(of.text))) return { at: of.at, loose: false };
  const lives =
    /^(?:in which|where|that|to which|whither)$/.test(behind.slice(0, 2).join(' ').trim()) || /^(?:where|that)$/.test(behind[0] ?? '');
  const name = words.slice(noun + 1, noun + 5).find(({ sort, owns }) => sort === 'name' && !owns);
  if (lives && name) return { at: name.at, loose: false };
  const ahead = words.slice(Math.max(0, noun - 6), noun);
  const lived = ahead.findIndex(({ text }) => /^(?:lived|lives|dwelt|resided)$/.test(text));
  const who = lived > 0 ? ahead[lived - 1] : undefined;
  if (who && (who.sort === 'name' || /^(?:he|she)$/.test(who.text))) return { at: who.at, loose: false };
  if (before?.text !== 'the' && !/^(?:that|same)$/.test(before?.text ?? '')) return null;
  const names = words.filter(({ sort }) => sort === 'name');
  return new Set(names.map(({ text }) => sentence.nameAt(text)?.text)).size === 1 && names[0] ? { at: names[0].at, loose: true } : null;
}
