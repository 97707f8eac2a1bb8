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

const isLetter = /[\p{L}\p{M}]/u;

/** Of each of the first 128 characters, whether it is a letter. */
const ascii = Array.from({ length: 128 }, (_, code) => isLetter.test(String.fromCharCode(code)));

const [straight, curly, lowerS] = ["'", '’', 's'].map((mark) => mark.charCodeAt(0));

/** Where the letters end that begin at an offset; the offset itself where none does. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (ascii[code] !== true) break;
      at += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!isLetter.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

const isApostrophe = (code: number): boolean => code === straight || code === curly;

/** `sentenceStarts`: offsets in the text at which a new sentence begins, in order. A word that begins before `to` is read to its end. */
export function tokensOf(text: string, from: number, to: number, sentenceStarts: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (let at = from; at < to; at += 1) {
    let end = lettersEnd(text, at);
    if (end === at) continue;
    // "o'clock", "d’Urberville’s"
    for (let last = end; isApostrophe(text.charCodeAt(last)); last = end) {
      end = lettersEnd(text, last + 1);
      if (end === last + 1) {
        end = last;
        break;
      }
    }
    while (sentence < sentenceStarts.length && (sentenceStarts[sentence] ?? 0) <= at) sentence += 1;
    const possessive = end - at > 2 && text.charCodeAt(end - 1) === lowerS && isApostrophe(text.charCodeAt(end - 2));
    const bare = text.slice(at, possessive ? end - 2 : end);
    tokens.push({ at, end: at + bare.length, word: bare, possessive, sentence, capital: isCapital(bare) });
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
