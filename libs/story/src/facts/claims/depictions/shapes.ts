import type { PlainSentence } from '../../plain-sentence.js';
import { phraseOf } from './colours.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';
import { ownerOf, type Owner } from './whose.js';

/** Of a part of somebody, the words for each shape of it; of two rows of one part neither excludes what stands in the other. */
const shapes: readonly (readonly [part: string, attribute: string, shape: string, words: string])[] = [
  ['hands', 'size of hands', 'large', 'enormous huge massive large big'],
  ['hands', 'size of hands', 'small', 'small tiny'],
  ['hands', 'hands', 'bony', 'bony skeletal'],
  ['hands', 'hands', 'plump', 'plump dimpled podgy'],
  ['feet', 'size of feet', 'large', 'enormous huge massive large big'],
  ['feet', 'size of feet', 'small', 'small tiny'],
  ['shoulders', 'shoulders', 'broad', 'broad massive'],
  ['shoulders', 'shoulders', 'narrow', 'narrow sloping'],
  ['chest', 'chest', 'broad', 'broad deep'],
  ['chest', 'chest', 'narrow', 'narrow hollow sunken'],
  ['nose', 'nose', 'hooked', 'hooked aquiline roman beaked'],
  ['nose', 'nose', 'turned up', 'snub turned-up pug'],
  ['lips', 'lips', 'thin', 'thin'],
  ['lips', 'lips', 'full', 'full thick'],
];
const said = Map.groupBy(
  shapes.flatMap(([part, attribute, shape, words]) => words.split(' ').map((word) => ({ word, part, attribute, shape }))),
  ({ word }) => word,
);
const partOf: { [written: string]: string | undefined } = {
  hands: 'hands',
  hand: 'hands',
  feet: 'feet',
  foot: 'feet',
  shoulders: 'shoulders',
  chest: 'chest',
  nose: 'nose',
  lips: 'lips',
  shouldered: 'shoulders',
  chested: 'chest',
  nosed: 'nose',
  lipped: 'lips',
  handed: 'hands',
};

/** Words that open what is read here, but for those that stature has, too. */
export const shapeWords: readonly string[] =
  'broad narrow enormous huge massive bony dimpled podgy hooked aquiline snub sloping hollow sunken'.split(' ');

const passing =
  /^(?:and|,|very|so|too|rather|exceedingly|remarkably|long|white|strong|old|own|delicate|handsome|ly|pair|of|deep|thin|small|short|plump|soft)$/;

const nothing: readonly Depiction[] = [];

/** "Long, thin, bony hands", "her hands were enormous", "a man of narrow shoulders", "hook-nosed". */
export function shapesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap((word, index): readonly Depiction[] => {
    const [, first = word.text, compound] = (word.text.endsWith('ed') && /^(.+)-([a-z]+ed)$/.exec(word.text)) || [];
    const meant = said.get(compound === undefined ? word.text : first);
    if (!meant) return nothing;
    const noun = compound === undefined ? nounOf(words, index) : index;
    const part = noun === null ? undefined : partOf[compound ?? words[noun]?.text ?? ''];
    const sort = meant.find((each) => each.part === part);
    const owner = noun === null || !sort ? null : compound === undefined ? whose(sentence, words, noun, index) : describedBy(words, index);
    if (!sort || !owner) return [];
    const { attribute, shape } = sort;
    return [{ attribute, value: shape, from: word.at, to: word.end, ownerAt: owner.at, granted: owner.granted }];
  });
}

/** The part that the adjective describes: behind it, or before a verb of being. */
function nounOf(words: readonly PlainWord[], at: number): number | null {
  if (/^(?:too|not|no|more|less|nor)$/.test(words[at - 1]?.text ?? '')) return null;
  for (let index = at + 1; index < at + 5; index += 1) {
    const { text = '.' } = words[index] ?? {};
    if (Object.hasOwn(partOf, text)) return index;
    if (!passing.test(text) && !said.has(text)) break;
  }
  let index = at - 1;
  while (index > at - 7 && (passing.test(words[index]?.text ?? '') || said.has(words[index]?.text ?? ''))) index -= 1;
  if (!/^(?:was|were|is|are)$/.test(words[index]?.text ?? '')) return null;
  const part = words.findLastIndex(({ text }, place) => place < index && place > index - 4 && Object.hasOwn(partOf, text));
  const between = words.slice(part + 1, index);
  return part < 0 || between.some(({ text, sort }) => sort !== 'name' && text !== 'of') ? null : part;
}

/** Hands are only somebody's if they are called his: "took a small hand" may be anybody's. */
function whose(sentence: PlainSentence, words: readonly PlainWord[], noun: number, adjective: number): Owner | null {
  const phrase = adjective < noun ? { first: Math.min(adjective, phraseOf(words, noun).first), noun } : { first: noun, noun };
  const determiner = words[phrase.first - 1];
  const bound =
    determiner?.owns === true ||
    /^(?:his|her|had|has|whose|with)$/.test(determiner?.text ?? '') ||
    (determiner?.text === 'a' && /^(?:had|has|with)$/.test(words[phrase.first - 2]?.text ?? '')) ||
    (determiner?.text === 'the' && words[noun + 1]?.text === 'of');
  return bound ? ownerOf(sentence, words, phrase) : null;
}
