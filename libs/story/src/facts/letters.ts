const isLetter = /[\p{L}\p{M}]/u;

/** Of each of the first 128 characters, whether it is a letter. */
const ascii = Array.from({ length: 128 }, (_, code) => isLetter.test(String.fromCharCode(code)));

/** Where the letters end that begin at an offset; the offset itself where none does. */
export function lettersEnd(text: string, from: number): number {
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

/** Where a word ends that begins at an offset: letters, joined by single marks of which each is one of the codes given. */
export function wordEnd(text: string, from: number, joints: readonly number[]): number {
  let end = lettersEnd(text, from);
  while (end > from && joints.includes(text.charCodeAt(end))) {
    const next = lettersEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
