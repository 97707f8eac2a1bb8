import { peopleNouns } from '../../../language/people-nouns.js';
import { wordEnd } from '../../letters.js';
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

const letter = /^[a-zß-ɏ]/u;
const possessive = /^'(?:s\b|(?=\s))/;

/** "Don't", "left-handed". */
const joints = ["'", '-'].map((mark) => mark.charCodeAt(0));
const [firstName, lastName, space] = ['\ue000', '\ue0ff', ' '].map((mark) => mark.charCodeAt(0)) as [number, number, number];

/** The sentence that is read now: its readers ask one after the other. */
let latest: { sentence: PlainSentence; words: readonly PlainWord[] } | undefined;

/** The words of the sentence in order, split once however many readers ask. */
export function plainWords(sentence: PlainSentence): readonly PlainWord[] {
  if (latest?.sentence !== sentence) latest = { sentence, words: split(sentence) };
  return latest.words;
}

function split({ text }: PlainSentence): readonly PlainWord[] {
  const words: PlainWord[] = [];
  let end: number;
  for (let at = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    end = at + 1;
    if (code === space) continue;
    if (code >= firstName && code <= lastName) {
      const ending = text.charAt(end) === "'" ? (possessive.exec(text.slice(end, end + 3))?.[0] ?? '') : '';
      end += ending.length;
      words.push({ text: text.charAt(at), at, end, sort: 'name', owns: ending !== '' });
      continue;
    }
    const word = wordEnd(text, at, joints);
    end = word > at ? word : at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    const written = text.slice(at, end);
    words.push({ text: written, at, end, sort: word > at && (code < 128 || letter.test(written)) ? 'word' : 'mark', owns: false });
  }
  return words;
}

/** What is found at each of the words that are among those looked for, in order. */
export function atWords<Found>(
  words: readonly PlainWord[],
  wanted: { has(text: string): boolean },
  read: (word: PlainWord, index: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  words.forEach((word, index) => {
    if (wanted.has(word.text)) found.push(...read(word, index));
  });
  return found;
}

const pronouns = new Set(
  'he she him her his hers himself herself they them their themselves you your i me my myself we us our who'.split(' '),
);

/** Somebody: a name, a pronoun, or a noun for people. "The other" is as often the other leg. */
export function isSomebody({ text, sort }: PlainWord): boolean {
  return sort === 'name' || pronouns.has(text) || (text !== 'other' && text !== 'another' && peopleNouns.has(text.replace(/'s$/, '')));
}
