import { colourOf } from '../../../language/colours.js';
import { coloursClash, ofTwoColours, type Feature } from '../../../language/appearance.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { colourBefore, colourBehind, colourInverted, colourMatched, colourOfOwned, phraseOf, type FoundColour } from './colours.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { called, describedBy } from './predicates.js';
import { ownerOf, type Phrase } from './whose.js';

/** What a sentence says of a part of somebody; offsets in the plain sentence. */
export interface Depiction {
  attribute: string;
  value: string;
  from: number;
  to: number;
  /** -1: nobody's. */
  ownerAt: number;
  /** It is taken for granted in passing, so that a denial or a supposition around it does not touch it. */
  granted: boolean;
  /** It denies something by itself: "had no sister". */
  denies?: boolean;
  /** Whether it is denied or supposed has been looked at already, clause by clause. */
  judged?: boolean;
}

const eyes = ['eye', 'eyes', 'gaze', 'orbs'];
const hair =
  'hair hairs curl curls locks tress tresses ringlet ringlets forelock chignon braid braids plait plaits ponytail pigtail pigtails mane'.split(
    ' ',
  );
const beards = new Set('beard moustache moustaches mustache mustaches whiskers'.split(' '));
const brows = new Set(['eyebrow', 'eyebrows']);
const features = new Map<string, Feature>([
  ...eyes.map((word): [string, Feature] => [word, 'eyes']),
  ...[...hair, 'head'].map((word): [string, Feature] => [word, 'hair']),
]);
const compoundsOf: { [part: string]: Feature | undefined } = { eyed: 'eyes', haired: 'hair', headed: 'hair' };
/** Who is called by his hair. */
const byHair: { [noun: string]: string | undefined } = {
  redhead: 'red',
  'red-head': 'red',
  blonde: 'blonde',
  blond: 'blond',
  brunette: 'dark',
};
const attributeOf = { eyes: 'eye color', hair: 'hair color' } as const;

/** Words without one of which there is nothing to read. */
export const depictionWords: readonly string[] = [
  ...features.keys(),
  ...Object.keys(compoundsOf),
  ...beards,
  ...Object.keys(byHair),
  ...brows,
  'own',
  'bald',
  'beardless',
  'shaven',
];

const nothing: readonly Depiction[] = [];

/** A hair brush, the head waiter, an eye witness. */
const things =
  /^(?:brush|brushes|ribbons?|trunks?|nets?|pins?|shirts?|sofas?|mattress|cloth|guard|dressers?|gloss|waiter|master|man|gardener|clerk|cook|nurse|witness|glass|glasses|lids?|lashes|brows?|balls?|teeth|sockets?)$/;

/**
 * Colours of eyes and hair. What is said and whose they are is looked for apart, each in all the ways in which English says it, so
 * that any way of the one goes with any of the other.
 */
export function depictionsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap((word, index) => {
    const feature = features.get(word.text);
    if (feature !== undefined)
      return [partOf(sentence, words, index, feature), textureOf(sentence, words, index)].filter((found) => found !== null);
    if (beards.has(word.text)) return beardOf(sentence, words, index);
    if (word.text === 'own') return ownOnes(words, index);
    if (brows.has(word.text)) return browsOf(sentence, words, index);
    if (word.text === 'bald' || word.text === 'beardless' || word.text === 'clean-shaven') return bareOf(sentence, words, index) ?? [];
    const hairOf = byHair[word.text];
    if (hairOf !== undefined) return calledBy(words, index, hairOf);
    const [, colour = '', part = ''] = (word.text.endsWith('ed') && /^(.+)-(eyed|haired|headed)$/u.exec(word.text)) || [];
    return part === '' ? nothing : (compound(words, index, compoundsOf[part] ?? 'eyes', colour) ?? []);
  });
}

function partOf(sentence: PlainSentence, words: readonly PlainWord[], noun: number, feature: Feature): Depiction | null {
  const next = words[noun + 1]?.text ?? '';
  if (things.test(next) || (words[noun]?.text === 'head' && next === 'of')) return null;
  const phrase = withoutPair(words, phraseOf(words, noun));
  // "Not a white hair".
  if (words[noun]?.text === 'hair' && /^(?:an?|one|single)$/.test(words[phrase.first - 1]?.text ?? '')) return null;
  const unlike = feature === 'eyes' && twoColours.test(sentence.text) ? unlikeEyes(sentence, words, phrase) : null;
  if (unlike) return unlike;
  if (
    isOneOfTwo(words, phrase.first) ||
    words.slice(phrase.first, noun).some(({ text }) => /^(?:one|other|left|right|glass|mind's)$/.test(text))
  )
    return null;
  const colour =
    colourBefore(words, phraseOf(words, noun), feature) ??
    (/^(?:head|gaze)$/.test(words[noun]?.text ?? '')
      ? null
      : (colourOfOwned(words, phrase, feature) ??
        colourMatched(words, phrase, feature) ??
        colourBehind(words, noun, feature) ??
        colourInverted(words, phrase, feature)));
  // A black eye comes from a blow, and a dark gaze from the mood.
  const owner =
    colour && !(/^(?:eye|gaze)$/.test(words[noun]?.text ?? '') && /^(?:black|dark)$/.test(colour.value))
      ? ownerOf(sentence, words, phrase)
      : null;
  return colour && owner && depiction(feature, colour, owner);
}

function depiction(
  feature: Feature,
  { value, from, to, stated }: FoundColour,
  { at, granted }: { at: number; granted: boolean },
): Depiction {
  return { attribute: attributeOf[feature], value, from, to, ownerAt: at, granted: granted && !stated };
}

/** "A pair of blue eyes", "a lock of fair hair": what belongs to the owner begins there. */
function withoutPair(words: readonly PlainWord[], { first, noun }: { first: number; noun: number }): { first: number; noun: number } {
  const isPart =
    words[first - 1]?.text === 'of' &&
    /^(?:pair|lock|strand|curl|wisp|mass|mop|shock|head|crop|fringe|tress|coil|wealth|abundance|profusion|crown|mane|thatch|halo|both)$/.test(
      words[first - 2]?.text ?? '',
    );
  if (!isPart) return { first, noun };
  let start = first - 2;
  while (
    start > 0 &&
    first - start < 7 &&
    /^(?:a|an|the|that|this|those|stray|loose|single|great|thick|long|fine|magnificent|heavy|little)$/.test(words[start - 1]?.text ?? '')
  )
    start -= 1;
  return { first: start, noun };
}

/** "Tom had not the brown eyes of the family; his own were blue". */
function ownOnes(words: readonly PlainWord[], own: number): Depiction[] {
  const owner = words[own - 1];
  const part = words.findLast(({ text }, index) => index < own - 1 && features.has(text));
  const feature = features.get(part?.text ?? '');
  if (feature === undefined || !owner || !/^(?:his|her)$/.test(owner.text) || !/^(?:were|was)$/.test(words[own + 1]?.text ?? '')) return [];
  const colour = colourBehind(words, own, feature);
  return colour ? [{ ...depiction(feature, colour, { at: owner.at, granted: false }), judged: true }] : [];
}

/** "Black eyebrows", "so fair were Tom's eyebrows". */
function browsOf(sentence: PlainSentence, words: readonly PlainWord[], noun: number): Depiction[] {
  const phrase = phraseOf(words, noun);
  const colour = colourBefore(words, phrase, 'hair') ?? colourBehind(words, noun, 'hair') ?? colourInverted(words, phrase, 'hair');
  const owner = colour && ownerOf(sentence, words, phrase);
  return owner ? [{ ...depiction('hair', colour, owner), attribute: 'eyebrow color' }] : [];
}

const twoColours = /\b(?:one|other|odd|different|two)\b/;

/** "One of Anna's eyes was blue and the other brown", "one blue eye and one brown", "eyes of different colours". */
function unlikeEyes(sentence: PlainSentence, words: readonly PlainWord[], phrase: Phrase): Depiction | null {
  const { first, noun } = phrase;
  const behind = words.slice(noun + 1, noun + 14);
  const colours = [...words.slice(first, noun), ...behind].flatMap(({ text }) => colourOf('eyes', text) ?? []);
  const apart =
    (isOneOfTwo(words, first) || [...words.slice(first - 1, noun), ...behind].some(({ text }) => text === 'one')) &&
    behind.some(({ text }) => text === 'other' || text === 'one') &&
    colours.some((one) => colours.some((other) => coloursClash('eyes', one, other)));
  const different =
    behind[0]?.text === 'of' && /^(?:different|two)$/.test(behind[1]?.text ?? '') && /^colou?rs$/.test(behind[2]?.text ?? '');
  const odd = words[first]?.text === 'odd' && /^(?:eyes)$/.test(words[noun]?.text ?? '') && noun === first + 1;
  const owner = apart || different || odd ? ownerOf(sentence, words, phrase) : null;
  const [from, to] = [words[first]?.at ?? 0, words[noun]?.end ?? 0];
  return owner && { attribute: attributeOf.eyes, value: ofTwoColours, from, to, ownerAt: owner.at, granted: true };
}

/** "One of Anna's eyes". */
const isOneOfTwo = (words: readonly PlainWord[], first: number): boolean =>
  words[first - 2]?.text === 'of' && words[first - 3]?.text === 'one';

/** "Blue-eyed Anna", "Anna was dark-haired". */
function compound(words: readonly PlainWord[], at: number, feature: Feature, said: string): Depiction | null {
  const value = colourOf(feature, said);
  const owner = value === undefined ? null : describedBy(words, at);
  const word = words[at];
  const likened = words[at - 1]?.text === 'as' && words[at + 1]?.text === 'as';
  return value === undefined || !owner || !word
    ? null
    : depiction(feature, { value, from: word.at, to: word.end, stated: !likened }, likened ? { ...owner, granted: true } : owner);
}

/** "Was a redhead", "Anna, a blonde, ...". */
function calledBy(words: readonly PlainWord[], noun: number, value: string): Depiction[] {
  const [word, owner] = [words[noun], called(words, noun)];
  return word && owner ? [{ attribute: attributeOf.hair, value, from: word.at, to: word.end, ownerAt: owner.at, granted: false }] : [];
}

const curly = /^(?:curly|curling|curled|curl|curls|frizzy|frizzled|crisp|crinkled|crinkly|wavy|waved|ringlets)$/;
const straight = /^(?:straight|lank)$/;

/** Whether hair is curly by nature or straight, before it or behind it: "her curly hair", "hair as straight as rain". */
function textureOf(sentence: PlainSentence, words: readonly PlainWord[], noun: number): Depiction | null {
  const word = words[noun];
  if (!word || !/^(?:hair|locks|tresses|mane)$/.test(word.text) || things.test(words[noun + 1]?.text ?? '')) return null;
  const phrase = phraseOf(words, noun);
  const behind = words.slice(noun + 1, noun + 8);
  const end = behind.findIndex(({ text }) => /^(?:[;:.!?"—]|and|but)$/.test(text));
  const said = [...words.slice(phrase.first, noun), ...(end < 0 ? behind : behind.slice(0, end))].find(
    ({ text }) => curly.test(text) || straight.test(text),
  );
  const kept = curlThatNothingTakes(words, noun);
  const denied = words.slice(Math.max(0, noun - 6), (said ? words.indexOf(said) : noun) + 1);
  const natural = said && !denied.some(({ text }) => /^(?:not|never|no|if|tongs|papers)$/.test(text)) ? said : kept;
  const owner = natural ? ownerOf(sentence, words, withoutPair(words, phrase)) : null;
  if (!natural || !owner) return null;
  return { ...textured(natural, word, owner.at), granted: natural !== said };
}

/** "No frost could take the curl out of her hair". */
function curlThatNothingTakes(words: readonly PlainWord[], noun: number): PlainWord | undefined {
  const curl = words.findLastIndex(({ text }, index) => index < noun && index > noun - 8 && /^(?:curl|wave|kink)$/.test(text));
  const out = /^(?:out|from|of)$/.test(words[curl + 1]?.text ?? '');
  return curl > 0 && out && words.slice(0, curl).some(({ text }) => /^(?:no|nothing|never|neither)$/.test(text)) ? words[curl] : undefined;
}

function textured(said: PlainWord, word: PlainWord, ownerAt: number): Depiction {
  const value = straight.test(said.text) ? 'straight' : 'curly';
  return {
    attribute: 'hair texture',
    value,
    from: Math.min(said.at, word.at),
    to: Math.max(said.end, word.end),
    ownerAt,
    granted: false,
  };
}

/** "Stroked his beard", "a great red beard covered his face"; whoever shaves it off has none. */
function beardOf(sentence: PlainSentence, words: readonly PlainWord[], noun: number): Depiction[] {
  const word = words[noun];
  const near = words.slice(Math.max(0, noun - 7), noun);
  if (!word || near.some(({ text }) => /^(?:no|without|shaved|shaving|false|neither|nor|not|never|lost|cat|cat's)$/.test(text))) return [];
  if (words.slice(noun + 1, noun + 5).some(({ text }) => /^(?:shaved|off)$/.test(text))) return [];
  const phrase = phraseOf(words, noun);
  const face = words.findIndex(
    ({ text }, at) => at > noun && at < noun + 18 && /^(?:face|chin|lips?|cheeks?|breast|chest|waist)$/.test(text),
  );
  const owner = ownerOf(sentence, words, phrase) ?? (face < 0 ? null : ownerOf(sentence, words, phraseOf(words, face)));
  const colour = colourBefore(words, phrase, 'hair') ?? colourBehind(words, noun, 'hair');
  const some = { attribute: 'beard', value: 'some', from: word.at, to: word.end, ownerAt: owner?.at ?? 0, granted: false };
  return owner
    ? [some, ...(colour ? [{ ...some, attribute: 'beard color', value: colour.value, from: colour.from, to: colour.to }] : [])]
    : [];
}

/** Who has no hair on his head, or none on his face. */
function bareOf(sentence: PlainSentence, words: readonly PlainWord[], at: number): Depiction | null {
  // "Tom's head was bald".
  const head = words.findLastIndex(({ text }, index) => index < at && index > at - 5 && /^(?:head|crown|pate|scalp)$/.test(text));
  const [word, owner] = [words[at], describedBy(words, at) ?? (head < 0 ? null : ownerOf(sentence, words, phraseOf(words, head)))];
  if (!word || !owner || words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:not|never|no|growing|going|half|almost)$/.test(text)))
    return null;
  const [attribute, value] = word.text === 'bald' ? ['state', 'bald'] : ['beard', 'none'];
  return { attribute, value, from: word.at, to: word.end, ownerAt: owner.at, granted: false };
}
