import { wordEnd } from './letters.js';
import { numberOf } from './lexicon.js';

/** A word of running text; `end` excludes a possessive ending, which is noted instead. Offsets in the scanned text. */
export interface Token {
  at: number;
  end: number;
  word: string;
  possessive: boolean;
  /** Number of its sentence in the scanned stretch. */
  sentence: number;
  /** Begins with a capital and is not written in capitals throughout, unless it is a single letter. */
  capital: boolean;
  /** The number of its form in the lexicon. */
  listed: number;
}

const [straight, curly, lowerS] = ["'", '’', 's'].map((mark) => mark.charCodeAt(0)) as [number, number, number];

/** "O'clock", "d’Urberville’s". */
const joints = [straight, curly];

/** `sentenceStarts`: offsets in the text at which a new sentence begins, in order. A word that begins before `to` is read to its end. */
export function tokensOf(text: string, from: number, to: number, sentenceStarts: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (let at = from; at < to; at += 1) {
    const end = wordEnd(text, at, joints);
    if (end === at) continue;
    while (sentence < sentenceStarts.length && (sentenceStarts[sentence] ?? 0) <= at) sentence += 1;
    const possessive = end - at > 2 && text.charCodeAt(end - 1) === lowerS && joints.includes(text.charCodeAt(end - 2));
    const bare = text.slice(at, possessive ? end - 2 : end);
    tokens.push({ at, end: at + bare.length, word: bare, possessive, sentence, capital: isCapital(bare), listed: numberOf(bare) });
    at = end - 1;
  }
  return tokens;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  if (code > 127 && !/^\p{Lu}/u.test(text)) return false;
  return text.length === 1 || text !== text.toUpperCase();
}
