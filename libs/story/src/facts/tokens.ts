/** A word of running text; `end` excludes a possessive ending, which is noted instead. Offsets in the scanned text. */
export interface Token {
  at: number;
  end: number;
  word: string;
  possessive: boolean;
  /** Begins with a capital and is not written in capitals throughout, unless it is a single letter. */
  capital: boolean;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const possessiveEnd = /['’]s$/;

export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const written = match[0];
    const possessive = written.length > 2 && possessiveEnd.test(written);
    const bare = possessive ? written.slice(0, -2) : written;
    tokens.push({ at: match.index, end: match.index + bare.length, word: bare, possessive, capital: isCapital(bare) });
  }
  return tokens;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  if (code > 127 && !/^\p{Lu}/u.test(text)) return false;
  return text.length === 1 || text !== text.toUpperCase();
}
