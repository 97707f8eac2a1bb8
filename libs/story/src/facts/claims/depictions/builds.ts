import { numberFrom } from '../pattern.js';
import { everyMatch } from '../../every-match.js';
import { nameClass as name, type PlainSentence } from '../../plain-sentence.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { costOfWord } from '../../../language/frequent-words.js';
import { necessaryWords, rarestWords } from '../../necessary-words.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';
import type { Owner } from './whose.js';

type Built = readonly (readonly [attribute: string, value: string])[];
const tall: Built = [['height', 'tall']];
const short: Built = [['height', 'short']];
const big: Built = [
  ['size', 'big'],
  ['build', 'stout'],
];
const thin: Built = [['build', 'thin']];
const slight: Built = [
  ['size', 'small'],
  ['build', 'thin'],
];
const broad: Built = [...big, ['shoulders', 'broad']];

const whose = `(?<whose>${name}|\\bhis\\b|\\bher\\b|\\bhim\\b)`;
const anybody =
  '(?:anyone|anybody|everyone|everybody|any|all|the rest|the others|the crowd|every|most|his fellows|her fellows|other men|other women)';
const door = '(?:doorway|passage|door|corridor|window|hatchway|chair|armchair|stairs|staircase|hatch|frame)';
const seat = '(?:chair|bench|seat|stool|settle|pew|sofa|saddle)';
const perch = '(?:box|stool|chair|keg|tub|bench|crate|barrel|bucket|footstool|ladder|cask|hassock|step|pile of books)';

/** What tells how somebody is built without the plain word for it, by words of which one stands in it. */
const ways: readonly (readonly [built: Built, words: string, source: string])[] = [
  [tall, 'tall', `so tall (?:a [a-zß-ɏ]+ as ${whose}|was ${whose})|as tall (?:people|men|women|folk|persons)|tall as (?:a|the) [a-zß-ɏ]+`],
  [tall, 'taller', `(?:a head|head and shoulders|inches|much|far) (?:taller|higher) than ${anybody}`],
  [
    tall,
    'head heads',
    `head and shoulders above|looked (?:straight |easily |clean )?over (?:their|everybody's|everyone's|all the|the other) heads|stood out above|heads? above ${anybody}`,
  ],
  [
    tall,
    'legs limbs limb legged limbed shanks',
    `${whose}(?:'s)? (?:[a-zß-ɏ]+ly )?long (?:legs|limbs|shanks)|long (?:in the (?:limb|leg)|legs (?:brought|carried|took|ate|covered))|long-(?:legged|limbed|shanked)`,
  ],
  [
    tall,
    'stoop stooped duck ducked bend bent lintel lintels beam beams rafters ceiling doorway',
    `(?:stoop(?:ed)?|duck(?:ed)?|bend|bent|bow(?:ed)?) (?:[a-zß-ɏ]+ ){0,4}(?:at|under|through|beneath|in|for|to pass|to enter|to clear|to get) (?:every|each|most|any|the low|all) |(?:head|hair|hat) (?:[a-zß-ɏ]+ ){0,3}(?:brushed|touched|scraped|grazed) the (?:ceiling|beams?|lintel|rafters)`,
  ],
  [
    tall,
    'bed beds',
    `bed (?:[a-zß-ɏ]+ ){0,6}too short for ${whose}|(?:feet|legs|ankles) (?:[a-zß-ɏ]+ ){0,4}(?:over|beyond|past|off|through) the (?:end|foot|bottom|rails?) of (?:the|every|any|his|her)(?: [a-zß-ɏ]+)? bed`,
  ],
  [
    tall,
    'stretching shelf reached',
    `(?:took|lifted|reached|fetched) [^.;]{2,40} without (?:even )?(?:stretching|steps|a (?:chair|stool|ladder)|standing|reaching)`,
  ],
  [
    tall,
    'giant giantess colossus beanpole maypole six-footer lamp-post',
    `(?<!(?:no|not a|hardly a|like a|of a|the|jack and the) )(?:giant|giantess|colossus|beanpole|maypole|six-footer)\\b(?! (?:oak|tree|squid|wave|steps|strides|killer|stride|hand|rock|stones?|fern|shadow))`,
  ],
  [
    tall,
    'height',
    `${whose}(?:'s)? (?:great|unusual|immense|towering|uncommon|commanding|enormous|extraordinary|lofty|full six) height|owing to (?:his|her) height`,
  ],
  [
    short,
    'short',
    `so short (?:a [a-zß-ɏ]+ as ${whose}|was ${whose})|short as (?:he|she|${name}) was|${whose}(?:'s)? short legs|short legs (?:made|obliged|forced|had to|carried|could)|short-legged|as short (?:people|men|women|folk)|short (?:of stature|in the leg|in stature|for a (?:man|woman))`,
  ],
  [
    short,
    'shorter',
    `(?:a head|much|far|so much|inches) shorter than ${anybody}|shorter by (?:a|half a|some|several) (?:head|inches|hand) than ${anybody}`,
  ],
  [
    short,
    'small smallest shortest tiniest littlest',
    `so small was ${whose}|(?:smallest|shortest|tiniest|littlest) (?:[a-zß-ɏ]+ )?(?:man|woman|person|people|member|of the (?:company|crew|party|family|house|household|three|four|five|six|regiment|men|women|sailors|brothers|sisters)|in the (?:house|company|room|village|parish|family|crew|regiment))|small for an? (?:man|woman)`,
  ],
  [
    short,
    'child schoolboy schoolgirl',
    `(?:took|taken|mistook|mistaken) ${whose} for an? (?:child|boy|girl|schoolboy|schoolgirl)|no (?:bigger|taller|larger|higher) than an? (?:child|boy|girl|[a-zß-ɏ-]+-year-old)|(?:clothes|boots|shoes|gloves) (?:were )?(?:made|cut|meant|bought) for (?:a )?(?:child|children|boys?)`,
  ],
  [
    short,
    'tiptoe tip-toe toes reach box stool chair keg tub bench crate barrel bucket footstool cask hassock',
    `(?:stood|climbed|stand|climb|get|got|perched|stepped|mounted|standing|needed|fetched) (?:up )?(?:on )?(?:tip-?toe|(?:an?|the|his|her|two) (?:[a-zß-ɏ]+ )?${perch}) (?:even |in order )?to (?:reach|see|look|ring|kiss|hang|open|lift)|could (?:not|never|barely|hardly|scarcely) (?:even )?reach the (?:[a-zß-ɏ]+ )?(?:shelf|branch|bell|knocker|latch|peg|hook|bell-rope|pedals|counter|table|stirrups)`,
  ],
  [
    short,
    'feet floor ground swung dangled',
    `feet (?:[a-zß-ɏ]+ ){0,3}(?:swung|dangled|swinging|dangling|did not (?:reach|touch)|never (?:reached|touched)|could not (?:reach|touch)|not reaching|barely touched|an inch from|short of)[^.;]{0,20} (?:floor|ground|carpet|boards|stirrups)?[^.;]{0,24}${seat}?`,
  ],
  [
    short,
    'elbow elbows shoulder waist chest chin belt',
    `(?:came|stood|reached) (?:up )?(?:no higher than|barely|only|hardly|scarcely|just|not quite|no farther than) (?:up )?(?:to )?(?:everyone's|everybody's|other people's|most men's|the (?:[a-z]+ )?[a-z]+'s|other men's) (?:elbows?|shoulders?|waist|chest|chin|belt)`,
  ],
  [
    short,
    'upright stoop',
    `walked upright (?:through|under|beneath)|no need for (?:little )?${whose} to (?:stoop|duck|bend)|(?:never|without) (?:had to |having to )?(?:stoop|stooping|ducking|duck)(?: [a-z]+){0,3} (?:door|beam|lintel|tunnel|passage)`,
  ],
  [
    short,
    'diminutive pint-sized undersized dwarfish stature stunted',
    `${whose}(?:'s)? (?:diminutive|pint-sized|stunted|undersized|dwarfish|tiny) (?:figure|form|person|frame|stature|body|height|self)|(?:small|low|short|little|lack of|want of) stature|stature (?:was|being) (?:small|low|short)`,
  ],
  [
    big,
    'belly paunch girth bulk frame waist stomach weight waistcoat figure form chins',
    `${whose}(?:'s)? (?:[a-zß-ɏ]+ )?(?:enormous|huge|vast|great|ample|massive|immense|monstrous|prodigious|mighty|considerable|generous|swelling|round|large|broad) (?:belly|paunch|girth|bulk|frame|waist|stomach|weight|waistcoat|body|person)\\b|(?:enormous|huge|vast|ample|massive|immense|monstrous|mighty|great) (?:belly|paunch|girth|bulk|frame|stomach) of ${whose}|(?:double|triple|three|several|two|many) chins?\\b`,
  ],
  [
    big,
    'groaned creaked sagged cracked broke sank bowed',
    `(?:${seat}|boards?|planks?|floor|stairs?|bed|springs|carriage|bridge|ice|boat|mattress|hammock) (?:[a-zß-ɏ]+ )?(?:groaned|creaked|sagged|cracked|broke|sank|bowed|bent|gave way) (?:[a-zß-ɏ]+ )?(?:under|beneath|below) (?:the (?:weight|bulk) of )?${whose}`,
  ],
  [
    big,
    'squeeze squeezed wedged stuck fit',
    `(?:stuck|wedged|jammed) (?:fast |tight |firmly )?in (?:the|a|every) (?:[a-zß-ɏ]+ )?(?:${door}|porthole|turnstile|gap|pew|stile|tunnel|hole)|(?:could not|too (?:fat|stout|broad|big|wide) to) (?:squeeze|fit|get|pass|wriggle) (?:[a-zß-ɏ]+ )?(?:through|into|between|past)`,
  ],
  [
    broad,
    'broad filled barn door',
    `broad as (?:a|the) (?:barn |church |stable )?[a-zß-ɏ]+|(?:whose |filled|blocked|shut out|darkened) (?:up )?(?:the (?:whole |entire |narrow )?(?:[a-zß-ɏ]+ )?${door}|the (?:whole |entire )?light)|built like an? (?:barrel|ox|bull|barn|house|tank|oak|castle|prizefighter|blacksmith|bear)|broad(?:est)? (?:in the (?:beam|shoulder|back|chest)|back in)`,
  ],
  [
    thin,
    'thin lath rake rail reed skeleton bones ribs flesh ounce skin fat',
    `thin as an? [a-zß-ɏ]+|(?:never|not) (?:[a-zß-ɏ]+ )?(?:carried|had|put on|carry) (?:any|an ounce of|a pound of|an ounce|a pound|much|spare) (?:spare |extra )?(?:flesh|fat)|not an ounce of (?:spare |superfluous |extra )?(?:flesh|fat)|(?:all|mere|only|just|nothing but) skin and bones?|(?:count|counted|see|counting) (?:his|her|every|${name}'s) (?:[a-zß-ɏ]+ )?ribs?|(?:living|walking|mere) skeleton|bag of bones|lean as an? [a-zß-ɏ]+`,
  ],
  [
    thin,
    'loose hung clothes coat gown wind puff feather gust',
    `(?:clothes|coat|gown|jacket|dress|uniform|cloak|shirt|garments|suit) (?:[a-zß-ɏ]+ )?(?:hung|flapped|hanging|flapping) (?:loose(?:ly)? |slack )?(?:on|about|round|upon) (?:the bones of |the shoulders of )?${whose}|(?:wind|puff|gust|breeze|draught) (?:[a-zß-ɏ]+ ){0,4}(?:carried|blown|blow|blew|carry|lifted|knocked|lift|knock) (?:off |away )?${whose}|light as a (?:feather|bird|leaf|child|sparrow)`,
  ],
  [
    slight,
    'narrowness slightness smallness thinness leanness',
    `(?:slightness|smallness|thinness|leanness) of ${whose}|${whose}(?:'s)? (?:slightness|thinness|leanness)`,
  ],
  [
    [['shoulders', 'narrow']],
    'narrowness shoulders',
    `narrowness of ${whose}(?:'s)? shoulders|shoulders (?:were |so |as |that were )*(?:narrow|no wider|no broader|sloped|sloping)`,
  ],
  [
    [['shoulders', 'broad']],
    'breadth width shoulders',
    `(?:breadth|width) of ${whose}(?:'s)? shoulders|shoulders (?:were |so |as |that were )*(?:broad|wide|massive)|shoulders (?:like|of) an? (?:ox|bull|drayman|blacksmith|porter|wrestler|oak)|shoulders (?:filled|strained|split|burst|brushed)`,
  ],
  [
    [...big, ...short],
    'round dumpy squat tubby',
    `(?:short|little|squat|dumpy|tubby),? (?:and )?(?:round|fat|stout|plump) (?:figure|person|form|body|man|woman)`,
  ],
];

const read = ways.map(([built, words, source]) => {
  const regex = new RegExp(`(?<![a-zß-ɏ'-])(?:${source})(?![a-zß-ɏ])`, 'dgu');
  const rarest = rarestWords(necessaryWords(new RegExp(`\\b(?:${source})\\b`, 'u'))) ?? [];
  const own = words.split(' ');
  const cost = (all: readonly string[]): number => all.reduce((sum, word) => sum + costOfWord(word), 0);
  return { built, regex, words: rarest.length > 0 && cost(rarest) < cost(own) ? rarest : own };
});
const byWord = new Map<string, (typeof read)[number][]>();
for (const way of read) for (const word of way.words) byWord.set(word, [...(byWord.get(word) ?? []), way]);

/** Words without one of which there is nothing to read here. */
export const buildWords: readonly string[] = [...byWord.keys(), 'stone', 'feet', 'foot'];

const denies =
  /\b(?:not|never|no|nor|neither|if|hardly|scarcely|almost|nearly|as if|as though|seemed|looked like|would|might|felt)(?: [a-zß-ɏ]+)? $/;

/** How tall and how broad somebody is, by what comes of it: the bed too short, the chair that groans, eighteen stone. */
export function buildsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const open = new Set(
    words.flatMap(({ text }) => [text, ...(text.includes('-') ? text.split('-') : [])].flatMap((word) => byWord.get(word) ?? [])),
  );
  const found = [...open].flatMap(({ built, regex }) =>
    everyMatch(regex, sentence.text).flatMap((match): Depiction[] => {
      const [at, end] = [match.index, match.index + match[0].length];
      const owner = ownerOfBuild(sentence, words, match);
      if (!owner || denies.test(sentence.text.slice(0, at))) return [];
      return built.map(([attribute, value]) => ({ attribute, value, from: at, to: end, ownerAt: owner.at, granted: true }));
    }),
  );
  return [...found, ...measuresIn(sentence, words)];
}

function ownerOfBuild(sentence: PlainSentence, words: readonly PlainWord[], match: RegExpExecArray): Owner | null {
  const named = match.indices?.groups?.['whose']?.[0];
  if (named !== undefined) return sentence.text.startsWith('him', named) ? onlyNamed(sentence, words) : { at: named, granted: true };
  const first = words.findIndex(({ end }) => end > match.index);
  return describedBy(words, first) ?? onlyNamed(sentence, words);
}

const least = 15;
const most = 8;

/** "At five feet four Anna ...", "Tom's six feet", "weighed under eight stone", "her eighteen stone". */
function measuresIn(sentence: PlainSentence, words: readonly PlainWord[]): Depiction[] {
  return everyMatch(measure, sentence.text).flatMap((match): Depiction[] => {
    const { stones, feet, inches } = match.groups ?? {};
    const many = numberFrom(stones ?? feet);
    const owner = onlyNamed(sentence, words);
    if (many === null || !owner || /\bnot\b/.test(match[0])) return [];
    const place = { from: match.index, to: match.index + match[0].length, ownerAt: owner.at, granted: true };
    if (feet !== undefined) {
      const over = inches === undefined ? 0 : (numberFrom(inches) ?? 0);
      return [{ attribute: 'height', value: `${many} ft${over === 0 ? '' : ` ${over}`}`, ...place }];
    }
    const built = many >= least ? big : many <= most ? slight : [];
    return built.map(([attribute, value]) => ({ attribute, value, ...place }));
  });
}

const count =
  '(?:four|five|six|seven|eight|nine|ten|eleven|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|two-and-twenty|twenty-two|one|two|three)';
const measure = new RegExp(
  [
    `(?:weigh(?:ed|ing)?|scales?|scale at|at|her|his|'s|whose|with) (?:(?:under|over|above|nearly|about|all of|barely|scarcely|less than|more than|fully|quite|a good|her|his|only|just|full|not quite|at) ){0,2}(?<stones>${count}) stone\\b(?! (?:wall|steps?|jars?|house|lions?|pillars?|of (?!bone|solid|flesh|good|fat|muscle)))`,
    `(?:(?<=^"?)at|(?<=, )at|his|her|'s|stood|measured|stands|being|all) (?:(?:barely|scarcely|just|nearly|about|over|under|above|full|all|of|a touch|a shade|well|exactly|only|quite|hardly) ){0,3}(?<feet>four|five|six|seven) (?:feet|foot)(?: (?:and )?(?:(?:a|an|one) inch|(?<inches>one|two|three|four|five|six|seven|eight|nine|ten|eleven))(?: inch(?:es)?)?)?\\b(?! (?:away|off|below|above|under|from|deep|wide|long|square|apart|thick|down|of (?:water|snow|rope|earth|air|timber|wall|cable|mud)|to (?:the|his|her)|behind|in front))`,
  ].join('|'),
  'gu',
);
