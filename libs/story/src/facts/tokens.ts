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
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const possessiveEnd = /['’]s$/;

/** `sentenceStarts`: offsets in the text at which a new sentence begins, in order. */
export function tokensOf(text: string, from: number, to: number, sentenceStarts: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const written = match[0];
    while (sentence < sentenceStarts.length && (sentenceStarts[sentence] ?? 0) <= match.index) sentence += 1;
    const possessive = written.length > 2 && possessiveEnd.test(written);
    const bare = possessive ? written.slice(0, -2) : written;
    tokens.push({ at: match.index, end: match.index + bare.length, word: bare, possessive, sentence, capital: isCapital(bare) });
  }
  return tokens;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  if (code > 127 && !/^\p{Lu}/u.test(text)) return false;
  return text.length === 1 || text !== text.toUpperCase();
}
