import { peopleNouns } from '../../language/people-nouns.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { PlainWord } from './depictions/plain-words.js';
import { lifeOf } from './lifelong/whose-life.js';

/**
 * Of whom a fact of somebody's life is told that stands from one word to another: the subject of its clause, or else the only
 * person whom the sentence names. Null: two could be meant, or nobody who is named.
 */
export function personOfFact(
  sentence: PlainSentence,
  words: readonly PlainWord[],
  first: number,
  last: number,
  personsOf: (words: readonly PlainWord[]) => readonly PlainWord[],
): number | null {
  const persons = personsOf(words);
  const [only] = persons;
  const life = lifeOf(words, first, last);
  const named = words.find(({ at }) => at === life);
  const isPerson = named !== undefined && persons.some(({ text }) => sentence.nameAt(text)?.text === sentence.nameAt(named.text)?.text);
  if (named?.sort === 'name' && isPerson) return named.at;
  if (
    only &&
    persons.length === 1 &&
    !(only.owns && only.at < (words[first]?.at ?? 0) && !ofHisLife(words, only)) &&
    !othersIn(words.slice(0, first), only)
  )
    return only.at;
  return named !== undefined && named.sort !== 'name' && persons.length === 0 ? named.at : null;
}

const lifeNouns =
  /^(?:life|days|childhood|boyhood|girlhood|infancy|youth|schooldays|trade|calling|profession|living|livelihood|work|birth|birthplace|years|family|career|business|age|birthday|early|whole|entire|only|first|one|own|parents|mother|marriage|wedding|late|dead|former|widowhood|title|name)$/;

/** "Anna's trade", "Anna's whole childhood": of her; "Anna's aunt", "Anna's coat" is the subject itself. */
const ofHisLife = (words: readonly PlainWord[], { at }: PlainWord): boolean =>
  lifeNouns.test(words[words.findIndex((word) => word.at === at) + 1]?.text ?? '');

/** Somebody without a name who could be meant as well: a noun for people, but not one that the sentence says of the person himself. */
function othersIn(words: readonly PlainWord[], { at }: PlainWord): boolean {
  const name = words.findIndex((word) => word.at === at);
  return words.some(({ text, sort }, index) => {
    if (sort !== 'word' || !peopleNouns.has(text.replace(/'s$/, ''))) return false;
    const before = words.slice(Math.max(0, index - 5), index);
    if (/^(?:child|boy|girl|lad|infant|baby|horse|dog|cat|pony|bird|mare|other|another|people|figure|guard)$/.test(text)) return false;
    if (
      /^(?:of|from|by|with|to|at|for|among)$/.test(
        before.findLast(({ text: each }) => !/^(?:the|an?|his|her|its|some|old|young|poor)$/.test(each))?.text ?? '',
      )
    )
      return false;
    // "Anna's brother was born", "Anna, whose mother was bred".
    return index < name || words[index - 1]?.owns === true || /^(?:his|her|whose)$/.test(words[index - 1]?.text ?? '');
  });
}
