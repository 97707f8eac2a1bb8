/**
 * Key under which spellings of one sound fall together: c and k, ph and f, y and ie, doubled letters, a mute h or e.
 * These are the ways in which English writes one name differently (Katherine, Philip, Sara, Ann); letters that change
 * the sound (Jan and Jane, Marie and Mary, Wilson and Wilton) stay apart.
 */
export function soundKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^mc(?=[a-z]{3})/, 'mac')
    .replace(/ph/g, 'f')
    .replace(/(?:ck|c(?![ehiy])|ch(?=r))/g, 'k')
    .replace(/^k?ch?(?=[ae]th)/, 'k')
    .replace(/(?<=t)h/g, '')
    .replace(/ah$/, 'a')
    .replace(/(?:ie|ey|ee|y)$/, 'i')
    .replace(/y(?=[^aeiou])/g, 'i')
    .replace(/z/g, 's')
    .replace(/(?<=[^aeiou][^aeiou]|w)e$/, '')
    .replace(/([a-z])\1/g, '$1');
}

/** Names long enough that one unstressed vowel between does not make another name: Catherine and Catharine. */
const longName = 8;

/** Whether two different words may be one name, as far as their letters tell. */
export function mayBeOneName(a: string, b: string): boolean {
  const [first, second] = [soundKey(a), soundKey(b)];
  if (first === second) return true;
  return Math.min(a.length, b.length) >= longName && differInOneInnerVowel(first, second);
}

function differInOneInnerVowel(a: string, b: string): boolean {
  if (a.length !== b.length || a.charAt(0) !== b.charAt(0) || a.at(-1) !== b.at(-1)) return false;
  const different = [...a].flatMap((letter, index) => (letter === b.charAt(index) ? [] : [letter + b.charAt(index)]));
  return different.length === 1 && /^[aeiou]{2}$/.test(different[0] ?? '');
}

/** A slip of the pen: one letter too many, one too few, or two changed about, inside the word. */
export function isSlip(rare: string, usual: string): boolean {
  const [a, b] = [rare.toLowerCase(), usual.toLowerCase()];
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  if (a.length === b.length)
    return a.slice(start, start + 2) === b.charAt(start + 1) + b.charAt(start) && a.slice(start + 2) === b.slice(start + 2);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return start < short.length && long.slice(start + 1) === short.slice(start);
}
