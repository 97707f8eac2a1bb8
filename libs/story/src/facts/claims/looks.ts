import { callingPattern } from '../../language/callings.js';
import { numberInWords } from '../../manuscript/numbers.js';
import { listedWords } from '../trigger-words.js';
import { describes, few, has, is, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';

const eyes = '(?:blue|azure|sapphire|grey|gray|green|emerald|hazel|brown|chestnut|amber|violet|black)';
const hair =
  '(?:black|raven|dark|brown|chestnut|auburn|red|ginger|carroty|copper|sandy|fair|blond|blonde|golden|yellow|flaxen|straw-colou?red|grey|gray|white|silver)';
const locks =
  '(?:hair|curls|locks|tresses|ringlets|braids?|plaits?|ponytail|pigtails?|mane)(?![ -](?:brush|brushes|ribbons?|trunks?|nets?|pins?|shirts?|sofas?|mattress|cloth|guard))';
/** Words that describe eyes or hair; `describes` tells whether they do. */
const such = `(?<such>${few(4)}?)`;

/** "Clear", "very dark": no second colour. */
const nuance = '(?:(?!and\\b|or\\b|not\\b|no\\b|like\\b|with\\b)[\\p{L}-]{2,12},? ){0,2}?';

const colour =
  (attribute: 'eye color' | 'hair color') =>
  ({ colour: named, such: words }: Groups): { attribute: string; value: string } | null =>
    named === undefined || !describes(words) ? null : { attribute, value: named.startsWith('straw') ? 'yellow' : named };
const eyeColour = colour('eye color');
const hairColour = colour('hair color');
const c = (colours: string): string => `(?<colour>${colours})`;
/** Behind the colour the clause ends, or it is only likened to something. */
const ends =
  '(?= ?(?:[,–-]|$)| (?:and|but|as|like|under|beneath|above|in colou?r|enough|since|from|when|all)\\b)(?! as (?:with|from))(?! (?:and|or) (?:blue|gr[ea]y|green|brown|black|hazel|white|red))';

/** Colours of eyes and hair where the words are not beside each other: comparisons, and what somebody is. */
export const colouring: ClaimFamily = {
  words: listedWords(
    'eye eyes eyed hair haired headed curls locks tresses ringlets braid braids plait plaits ponytail pigtail pigtails mane beard moustache moustaches mustache mustaches clean',
  ),
  patterns: [
    pattern(`${owner} eyes [^.;:"]{0,40}[:;] they (?:were|are) (?:an? |of an? |the )?${nuance}${c(eyes)}${ends}`, eyeColour),
    pattern(`${subject} [^.;:!?"\\ue000-\\ue0ff]{3,60} (?:out of|through|from) ${such}${c(eyes)} eyes\\b`, eyeColour),
    pattern(
      `${subject} (?:fixed|regarded|surveyed|eyed|watched|transfixed|considered|studied) [^.;:!?"\\ue000-\\ue0ff]{2,40} with (?:an? |his |her |two )?${such}${c(eyes)} eyes?\\b`,
      eyeColour,
    ),
    pattern(
      `\\b${c(eyes)} eyes (?:looked|stared|gazed|peered|shone|glared|glittered|gleamed|watched|burned|twinkled)(?: \\p{L}+){0,2}? (?:under|beneath|below|behind) ${owner} (?:hat|brows?|eyebrows|lashes|hood|cap|bonnet|veil|spectacles|glasses|fringe|forehead)\\b`,
      eyeColour,
    ),
    pattern(`\\bhow (?:very |deep(?:ly)? |dark(?:ly)? )?${c(eyes)} ${owner} eyes (?:were|are|had)\\b`, eyeColour),
    pattern(`\\b${c(eyes)} eyes of (?<n>${name})(?! and\\b)`, eyeColour),
    pattern(`\\b${c(eyes)}-eyed (?:little |young |old )?(?<n>${name})`, eyeColour),
    pattern(`\\b${c(hair)}-(?:haired|headed) (?:little |young |old )?(?<n>${name})`, hairColour),
    pattern(`(?<n>${name}) [^.;:!?"\\ue000-\\ue0ff]{3,40} a pair of ${such}${c(eyes)} eyes\\b`, eyeColour),
    pattern(
      `(?<n>${name}) (?:\\p{L}+ly )?(?:tucked|pushed|brushed|smoothed|twisted|wound|tossed|shook|pinned|combed|swept|put) (?:back |up |out |away |aside )?an? (?:stray |loose |single )?(?:strand|lock|curl|wisp|tress|coil|ringlet) of ${such}${c(hair)} hair\\b`,
      hairColour,
    ),
    // What hangs down on somebody, or comes out from under his hat, is his own.
    pattern(
      `\\b${c(hair)} ${locks} [^.;:"\ue000-\ue0ff]{0,40}?(?:from (?:under|beneath|below)|under|beneath|over|down|about|round|around|upon|on|against) ${owner} (?:hat|bonnet|cap|hood|scarf|veil|helmet|crown|face|brow|forehead|neck|back|shoulders|head|cheeks?|temples)\\b`,
      hairColour,
    ),
  ],
  readings: [
    has(`${such}${c(eyes)}(?: and [\\p{L}-]{2,12})? eyes\\b`, eyeColour),
    has(`an? ${such}${c(eyes)} eye\\b`, eyeColour),
    has(`${such}(?<colour>blue(?=st)|(?:brown|green|grey|gray|black)(?=est))e?st eyes\\b`, eyeColour),
    has(`${locks} (?:was|were|had always been) (?:an? |the )?${nuance}${c(hair)}${ends}`, hairColour),
    has(
      `eyes?,? (?:which |that )?(?:were|was|are|is|had always been)?,? ?(?:always |still |very |quite |just )?(?:as |so )?${c(eyes)} as\\b`,
      eyeColour,
    ),
    has(`eyes?, (?:very |so |quite |a |an |of a |of the )?${nuance}${c(eyes)}${ends}`, eyeColour),
    has(`eyes (?:were|are|had always been) (?:an? |of an? |the )?${nuance}${c(eyes)}${ends}`, eyeColour),
    has(`eyes of (?:(?:an?|the) )?${nuance}${c(eyes)}\\b`, eyeColour),
    has(`${such}${c(hair)}(?: and [\\p{L}-]{2,12})? ${locks}\\b`, hairColour),
    has(
      `${locks},? (?:which |that )?(?:was|were|is|are|had always been)?,? ?(?:always |still |very |quite |just )?(?:as |so )?${c(hair)} as\\b`,
      hairColour,
    ),
    has(`${locks}, (?:very |so |quite |a |an )?${nuance}${c(hair)}${ends}`, hairColour),
    has(
      `${locks} (?:was|were|is) the colou?r of (?:ripe )?(?<like>straw|corn|wheat|gold|honey|flax|coal|ink|soot|copper|carrots|chestnuts)\\b`,
      ({ like = '' }) => ({
        attribute: 'hair color',
        value: /coal|ink|soot/.test(like) ? 'black' : /copper|carrots/.test(like) ? 'red' : like === 'chestnuts' ? 'chestnut' : 'yellow',
      }),
    ),
    is('(?:always )?clean-shaven\\b', () => ({ attribute: 'beard', value: 'none' })),
    has(
      `(?:(?:long|short|gr[ae]y|white|black|red|brown|thick|little|small|pointed|bushy|heavy|own|neat|full|fine|great|curly|trim|fair|dark),? ){0,3}(?:beard|moustaches?|mustaches?)\\b`,
      () => ({ attribute: 'beard', value: 'some' }),
    ),
    has(`(?:thick|curly|wavy|long|unruly|tangled|rough|untidy) (?:[\\p{L}-]{2,12} )?${locks}`, () => ({
      attribute: 'head',
      value: 'hair',
    })),
    is(`(?:an? |the )?${such}${c(eyes)}-eyed\\b`, eyeColour),
    is(`(?:an? |the )?${such}${c(hair)}-(?:haired|headed)\\b`, hairColour),
  ],
};

const tallWord =
  '(?:tall|towering|gigantic|lanky|very tall|giant of a (?:man|woman|fellow|boy|girl)|(?:well |far |much )?(?:above|over) (?:the )?(?:middle|average|common|medium|usual) height|(?:the )?tallest|taller than (?:any|every|all|anybody|everybody|the rest|most)[^,]*)';
const shortWord =
  '(?:short|tiny|diminutive|(?:well |far |much )?(?:below|under) (?:the )?(?:middle|average|common|medium|usual) height|undersized|dwarfish|small of stature|short of stature|little and short|(?:the )?shortest)';
const person = '(?:man|woman|girl|boy|fellow|lad|lady|gentleman|person|creature|figure|youth|child|chap)';
const feet = '(?<feet>four|five|six|seven)';
const inchesIn = '(?<inches>one|two|three|four|five|six|seven|eight|nine|ten|eleven)';

const height = (value: string) => (): { attribute: string; value: string } => ({ attribute: 'height', value });

/** In feet and inches: "6 ft 2". */
const measured = ({ feet: whole, inches, bound }: Groups): { attribute: string; value: string } | null => {
  const [many, over] = [numberInWords(whole ?? ''), inches === undefined ? 0 : numberInWords(inches)];
  if (many === null || over === null) return null;
  return { attribute: 'height', value: `${bound === undefined ? '' : 'under '}${many} ft${over === 0 ? '' : ` ${over}`}` };
};

const stops = '(?= ?(?:[,–-]|$)| (?:and|for|with|that|but|in|than|by|of)\\b)';

/** How tall somebody is. */
export const statures: ClaimFamily = {
  words: listedWords(
    'tall taller tallest short shorter shortest tiny diminutive towering gigantic giant petite lanky undersized dwarfish height giant small slight little foot feet stature',
  ),
  patterns: [],
  readings: [
    is(`(?:an? )?(?:[\\p{L}-]{2,12},? ){0,1}?${tallWord}(?:${stops}|,? (?:[\\p{L}-]{2,15},? ){0,3}${person}\\b)`, height('tall')),
    is(
      `(?:an? |the )?(?:[\\p{L}-]{2,12},? ){0,1}?${shortWord}(?:(?= ?(?:[,–-]|$)| (?:and|but|that|than)\\b)|,? (?:[\\p{L}-]{2,15},? ){0,3}${person}\\b)`,
      height('short'),
    ),
    is(
      `an? (?:very )?(?:small|little),? (?:slight |thin |spare |round |stout )?(?:man|woman|figure|person|gentleman)(?= ?(?:[,–-]|$)| (?:with|of|who)\\b)`,
      height('short'),
    ),
    is(
      `(?<bound>under |not |barely |scarcely |hardly |less than )?(?:(?:nearly|almost|over|quite|full|about|exactly|well over) )?${feet} (?:feet|foot)(?: (?:and )?${inchesIn}(?: inches)?)?(?: tall| high| in (?:his|her) (?:stockings|socks|shoes|boots))?${stops}`,
      measured,
      { denies: true },
    ),
  ],
};

const kin = '(?<kin>father|mother|husband|wife)';

/** What the people belonging to somebody are: "Anna's father was a sailor". */
export const kinsCallings: ClaimFamily = {
  words: ['father', 'mother', 'husband', 'wife'],
  patterns: [],
  readings: [
    has(
      `(?:late |poor |dear )?${kin} (?:was|is|had been|had always been) (?:an?|the) (?:(?:poor|retired|country|village|simple|honest|rich|small|ship's) )?(?<job>${callingPattern})\\b`,
      ({ kin: whose = '', job = '' }) => ({
        attribute: `${whose}'s occupation`,
        value: job,
      }),
    ),
  ],
};
