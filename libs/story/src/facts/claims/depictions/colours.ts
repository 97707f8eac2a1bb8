import { describesAppearance, type Feature } from '../../../language/appearance.js';
import { isFunctionWord } from '../../../language/not-names.js';
import { peopleNouns } from '../../../language/people-nouns.js';
import { colourOf, likened } from '../../../language/colours.js';
import type { Phrase } from './whose.js';
import { type PlainWord } from './plain-words.js';

/** A colour that is said of a part of somebody, and the words by which it is said. */
export interface FoundColour {
  value: string;
  from: number;
  to: number;
  /** It is said of the part with a verb, and not only called so: a denial before it denies it. */
  stated: boolean;
}

/** Words of the skeleton that may stand inside a description, and change nothing: "his own very fine grey eyes". */
const transparent = new Set(
  'and but very quite so rather too two first second last own same old young little great big long short high low fine happy sad true good poor dear other new ,'.split(
    ' ',
  ),
);
const mostBefore = 7;

/** The noun with the words that describe it; a "pair of" belongs to it. */
export function phraseOf(words: readonly PlainWord[], noun: number): Phrase {
  let first = noun;
  while (first > 0 && noun - first < mostBefore && mayDescribe(words[first - 1])) first -= 1;
  while (first < noun && /^(?:and|but|,)$/.test(words[first]?.text ?? '')) first += 1;
  return { first, noun };
}

function mayDescribe(word: PlainWord | undefined): boolean {
  if (!word || word.sort === 'name' || (word.sort === 'mark' && word.text !== ',')) return false;
  return transparent.has(word.text) || !(isFunctionWord(word.text) || peopleNouns.has(word.text) || word.text.endsWith("'s"));
}

/** The colour that a word says; eyes that are called light besides are not dark. */
function shadeOf(words: readonly PlainWord[], at: number, feature: Feature): string | undefined {
  const value = colourOf(feature, words[at]?.text ?? '');
  const isLight = feature === 'eyes' && /^(?:light|lightest|pale|palest|faded|watery|washed-out)$/.test(words[at - 1]?.text ?? '');
  if (feature === 'hair' && value === 'brown') {
    const shade = words[at - 1]?.text ?? '';
    return /^(?:dark|darkest)$/.test(shade) ? 'dark brown' : /^(?:light|lightest|pale|palest)$/.test(shade) ? 'light brown' : value;
  }
  return isLight && /^(?:blue|gr[ae]y|green)$/.test(value ?? '') ? `light ${value}` : value;
}

const determiner = /^(?:an?|the|his|her|my|their|its|those|these|that|this|whose|with|of|both)$/;

/** "Large dark blue eyes": the last colour before the noun, if all between them only describes it. */
export function colourBefore(words: readonly PlainWord[], { first, noun }: Phrase, feature: Feature): FoundColour | null {
  const opener = words[first - 1];
  const closed = opener?.owns === true || determiner.test(opener?.text ?? '');
  for (let index = noun - 1; index >= first; index -= 1) {
    const { text = '', at = 0 } = words[index] ?? {};
    const value = shadeOf(words, index, feature);
    if (value !== undefined)
      return /^(?:not|nor|neither|than)$/.test(words[index - 1]?.text ?? '')
        ? null
        : { value, from: at, to: words[noun]?.end ?? at, stated: false };
    if (!closed && !transparent.has(text) && !describesAppearance(text)) return null;
  }
  return null;
}

/** "The green of Anna's eyes", "the same blue as his eyes", "how blue her eyes were". */
export function colourOfOwned(words: readonly PlainWord[], { first, noun }: Phrase, feature: Feature): FoundColour | null {
  const [colour, link] = [words[first - 3], words[first - 2]];
  const how = words[first - 2];
  const to = words[noun]?.end ?? 0;
  if (link && colour && /^(?:of|as|in)$/.test(link.text)) {
    const value = colourOf(feature, colour.text);
    if (value !== undefined && !/^(?:than|not)$/.test(words[first - 4]?.text ?? '')) return { value, from: colour.at, to, stated: false };
  }
  const value = how && colourOf(feature, how.text);
  if (value === undefined || !how || !words.slice(Math.max(0, first - 5), first - 2).some(({ text }) => text === 'how')) return null;
  return /^(?:were|was|are|had)$/.test(words[noun + 1]?.text ?? '') ? { value, from: how.at, to, stated: false } : null;
}

const linking = new Set(
  `which that were was are is had been be always ever so very quite rather such a an the of as that one at first sight
  — kind sort colour color shade hue tint shone gleamed glowed showed remained stayed lay hung fell naturally still by nature in truth both
  exactly precisely almost nearly just all two , really uncommonly remarkably singularly extremely perfectly too far lightest every bit being made looked more`.split(
    /\s+/,
  ),
);
const mostBehind = 14;

/** A colour behind which something else is named is that thing's: "eyes the colour of which the blue curtain ...". */
const closing =
  /^(?:[,.;:!?)"—–-]|and|but|or|as|ever|like|under|beneath|above|enough|since|from|when|all|eyes|ones|which|that|for|beyond|without|though|than|still)$/;

/** "Eyes that were of the clearest blue", "hair, black as jet", "hair the colour of ripe corn", "eyes like a winter sky". */
export function colourBehind(words: readonly PlainWord[], noun: number, feature: Feature): FoundColour | null {
  const from = words[noun]?.at ?? 0;
  const begins = words[noun + 1]?.text === 'of' && words[noun + 2]?.sort === 'name' ? noun + 3 : noun + 1;
  for (let index = begins; index <= noun + mostBehind; index += 1) {
    const word = words[index];
    if (!word) return null;
    const value = shadeOf(words, index, feature);
    if (value !== undefined) {
      const next = words[index + 1]?.text;
      if (colourOf(feature, next ?? '') !== undefined) continue;
      const inColour = next === 'in' && /^colou?r$/.test(words[index + 2]?.text ?? '');
      const open = next !== undefined && !closing.test(next) && !inColour;
      if (open || isPassing(words, index) || isOneOfSeveral(words, index, feature)) return null;
      return { value: isPupilless(words, index) ? 'black' : value, from, to: word.end, stated: !isAside(words, noun) };
    }
    if (word.text === 'anything' && words[index + 1]?.text === 'but') {
      const only = words.slice(index + 2, index + 6).find(({ text }) => colourOf(feature, text) !== undefined);
      const onlyColour = only && colourOf(feature, only.text);
      return only && onlyColour !== undefined ? { value: onlyColour, from, to: only.end, stated: false } : null;
    }
    if (/^(?:like|of|as)$/.test(word.text)) {
      const likeness = likenessBehind(words, index, feature);
      if (likeness) return { ...likeness, from, stated: true };
    }
    // "Her eyes; they were a startling green".
    if (/^[;:—]$/.test(word.text) && words[index + 1]?.text === 'they') {
      index += 1;
      continue;
    }
    if (isAroundBody(words, index)) {
      index += 2;
      continue;
    }
    // "Had been brown": they are not any more.
    if (word.text === 'been' && words[index - 1]?.text !== 'always' && !isLifelong(words, index)) return null;
    if (!(linking.has(word.text) || (word.sort === 'word' && (describesAppearance(word.text) || /(?:ly|est)$/.test(word.text)))))
      return null;
  }
  return null;
}

/** "Hair about her shoulders, as black as ink". */
const isAroundBody = (words: readonly PlainWord[], at: number): boolean =>
  /^(?:about|over|down|upon|on|round|around|to|past|below|across|behind)$/.test(words[at]?.text ?? '') &&
  /^(?:his|her|the|its)$/.test(words[at + 1]?.text ?? '') &&
  words[at + 2]?.sort === 'word' &&
  words[at + 3]?.text === ',';

/** In an aside nobody denies or supposes anything: "his eyes, which were blue, would never change". */
const isAside = (words: readonly PlainWord[], noun: number): boolean =>
  words[noun + 1]?.text === ',' && words[noun + 2]?.text === 'which' && /^(?:were|was|are|is|had)$/.test(words[noun + 3]?.text ?? '');

/** "So dark that one could not tell the pupil". */
const isPupilless = (words: readonly PlainWord[], colour: number): boolean =>
  words[colour]?.text === 'dark' && words.slice(colour + 1, colour + 12).some(({ text }) => /^pupils?$/.test(text));

/** "Had been black from the cradle". */
const isLifelong = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(at + 1, at + 12).some(({ text }, index) => {
    const next = words[at + 2 + index]?.text ?? '';
    return (
      text === 'still' ||
      (/^(?:from|since)$/.test(text) && /^(?:the|his|her|a|birth|infancy|childhood|boyhood|girlhood|he|she)$/.test(next)) ||
      (text === 'all' && /^(?:his|her)$/.test(next))
    );
  });

/** "Of the palest blue were Anna's eyes", "very brown were the eyes that Anna raised": the colour opens the sentence. */
export function colourInverted(words: readonly PlainWord[], { first }: Phrase, feature: Feature): FoundColour | null {
  const start = words[first - 1]?.owns === true || /^(?:the|his|her|those|both)$/.test(words[first - 1]?.text ?? '') ? first - 1 : first;
  if (!/^(?:was|were|are|is)$/.test(words[start - 1]?.text ?? '')) return null;
  const mark = words.findLastIndex(({ sort }, index) => index < start && sort === 'mark');
  const before = words.slice(Math.max(0, mark + 1, start - 9), start - 1);
  const at = before.findLastIndex(({ text }) => colourOf(feature, text) !== undefined);
  const colour = before[at];
  const plainly = before.every(
    ({ text, sort }, index) =>
      sort === 'word' &&
      (index >= at ||
        transparent.has(text) ||
        linking.has(text) ||
        describesAppearance(text) ||
        /^(?:between|colou?r)$/.test(text) ||
        colourOf(feature, text) !== undefined),
  );
  const value = colour && shadeOf(before, at, feature);
  return colour && value !== undefined && plainly && !/^(?:than|not)$/.test(before[at - 1]?.text ?? '')
    ? { value, from: colour.at, to: words[first]?.end ?? colour.end, stated: true }
    : null;
}

/** "Wore a grey that matched his eyes", "black lashes, and eyes to match". */
export function colourMatched(words: readonly PlainWord[], { first, noun }: Phrase, feature: Feature): FoundColour | null {
  const owned = words[first - 1]?.owns === true || /^(?:his|her)$/.test(words[first - 1]?.text ?? '');
  const matches = owned && /^(?:match(?:ed|ing)?|matches)$/.test(words[first - 2]?.text ?? '');
  const alike = words[noun + 1]?.text === 'to' && words[noun + 2]?.text === 'match';
  if (!matches && !alike) return null;
  const colour = words.slice(Math.max(0, first - 9), first - 1).findLast(({ text }) => colourOf(feature, text) !== undefined);
  const value = colour && colourOf(feature, colour.text);
  return colour && value !== undefined ? { value, from: colour.at, to: words[noun]?.end ?? colour.end, stated: false } : null;
}

/** "Black with anger", "red from weeping", "black as thunder": of the moment. */
function isPassing(words: readonly PlainWord[], colour: number): boolean {
  const [next, after] = [words[colour + 1]?.text ?? '', words[colour + 2]?.text ?? ''];
  return (
    next === 'with' ||
    (next === 'from' && !isLifelong(words, colour)) ||
    (next === 'or' && after !== 'so') ||
    (next === 'as' && /^(?:with|from|if)$/.test(after))
  );
}

/** "Brown and green". */
function isOneOfSeveral(words: readonly PlainWord[], colour: number, feature: Feature): boolean {
  return /^(?:and|or)$/.test(words[colour + 1]?.text ?? '') && colourOf(feature, words[colour + 2]?.text ?? '') !== undefined;
}

/** "Like ripe corn", "the colour of slate": what is named within a few words behind it. */
function likenessBehind(words: readonly PlainWord[], at: number, feature: Feature): { value: string; to: number } | null {
  const ofColour = words[at]?.text === 'of' && /^(?:colou?r|shade|hue|tint)$/.test(words[at - 1]?.text ?? '');
  if (words[at]?.text !== 'like' && !ofColour) return null;
  for (const word of words.slice(at + 1, at + 6)) {
    if (word.sort !== 'word') return null;
    const value = likened(feature, word.text.replace(/'s$/, ''), ofColour);
    if (value !== undefined) return { value, to: word.end };
  }
  return null;
}
