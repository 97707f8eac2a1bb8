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
const possessive = /^'(?:s\b|(?=\s))/;

const cache = new WeakMap<PlainSentence, readonly PlainWord[]>();

/** The words of the sentence in order, split once however many readers ask. */
export function plainWords(sentence: PlainSentence): readonly PlainWord[] {
  const known = cache.get(sentence);
  if (known) return known;
  const words: PlainWord[] = [];
  const { text } = sentence;
  for (const { 0: written, index } of text.matchAll(wordOrMark)) {
    if (index < (words.at(-1)?.end ?? 0)) continue;
    const isName = written >= '\ue000' && written <= '\ue0ff';
    const ending = isName ? (possessive.exec(text.slice(index + 1, index + 4))?.[0] ?? '') : '';
    const sort = isName ? 'name' : /\p{L}/u.test(written) ? 'word' : 'mark';
    words.push({ text: written, at: index, end: index + written.length + ending.length, sort, owns: ending !== '' });
  }
  cache.set(sentence, words);
  return words;
}

const pronouns = new Set('he she him her his hers himself herself they them their themselves you your i me my myself we us our who'.split(' '));

/** Somebody: a name, a pronoun, or a noun for people. "The other" is as often the other leg. */
export function isSomebody({ text, sort }: PlainWord): boolean {
  return sort === 'name' || pronouns.has(text) || (text !== 'other' && text !== 'another' && peopleNouns.has(text.replace(/'s$/, '')));
}
