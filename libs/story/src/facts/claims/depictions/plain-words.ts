import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';

/** A word, a name or a mark of a plain sentence; `at` and `end` are offsets in it. */
export interface PlainWord {
  text: string;
  at: number;
  end: number;
  sort: 'name' | 'word' | 'mark';
  /** A name with a possessive ending, which `end` includes. */
  owns: boolean;
}

const wordOrMark = /[\ue000-\ue0ff]|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}]/gu;
const letter = /^\p{L}/u;
const possessive = /^'(?:s\b|(?=\s))/;

const cache = new WeakMap<PlainSentence, readonly PlainWord[]>();

/** The words of the sentence in order, split once however many readers ask. */
export function plainWords(sentence: PlainSentence): readonly PlainWord[] {
  const known = cache.get(sentence);
  if (known) return known;
  const words: PlainWord[] = [];
  const { text } = sentence;
  wordOrMark.lastIndex = 0;
  for (let match = wordOrMark.exec(text); match; match = wordOrMark.exec(text)) {
    const { 0: written, index } = match;
    const isName = written >= '\ue000' && written <= '\ue0ff';
    const ending = isName && text.charAt(index + 1) === "'" ? (possessive.exec(text.slice(index + 1, index + 4))?.[0] ?? '') : '';
    const end = index + written.length + ending.length;
    words.push({ text: written, at: index, end, sort: isName ? 'name' : letter.test(written) ? 'word' : 'mark', owns: ending !== '' });
    wordOrMark.lastIndex = end;
  }
  cache.set(sentence, words);
  return words;
}

const pronouns = new Set(
  'he she him her his hers himself herself they them their themselves you your i me my myself we us our who'.split(' '),
);

/** Somebody: a name, a pronoun, or a noun for people. "The other" is as often the other leg. */
export function isSomebody({ text, sort }: PlainWord): boolean {
  return sort === 'name' || pronouns.has(text) || (text !== 'other' && text !== 'another' && peopleNouns.has(text.replace(/'s$/, '')));
}
