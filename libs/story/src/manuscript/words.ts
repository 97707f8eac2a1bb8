const isLetter = /[\p{L}\p{N}]/u;

/** Of each of the first 128 characters, whether it is a letter or a digit. */
const ascii = Array.from({ length: 128 }, (_, code) => isLetter.test(String.fromCharCode(code)));

/** Marks that hold a word together: "don't", "1,000". */
const joints = new Set(["'", '’', '.', ','].map((mark) => mark.charCodeAt(0)));

/** Words as a writer counts them: "don't" is one, "sea-chest" two, punctuation none. */
export function countWords(text: string): number {
  let count = 0;
  let [inWord, atJoint] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? ascii[code] : isLetterAt(text, at);
    if (letter === true && !inWord && !atJoint) count += 1;
    atJoint = inWord && letter === false && joints.has(code);
    inWord = letter === true;
  }
  return count;
}

/** Of a character in two halves, each half is what the whole is. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const start = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  return isLetter.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
