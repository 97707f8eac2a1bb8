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

/** Shorter words are too often one letter away from another word. */
const shortest = { slip: 4, name: 5 };

/** Letters that stand for one sound in names, one way and the other: Harker and Harcer. */
const oneSound = new Set(['ck', 'iy', 'sz']);

/**
 * A slip of the pen inside of the word: one letter too many, one too few, two changed about, or another letter for its sound. What is
 * different only at the end is another form of the word: a plural, or the name of another.
 */
export function isSlip(rare: string, usual: string): boolean {
  const [a, b] = [rare.toLowerCase(), usual.toLowerCase()];
  if (a === b || a.charAt(0) !== b.charAt(0) || a.length < shortest.slip || b.length < shortest.name) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length + inB.length === 1) return end > 0;
  if (inA.length === 2 && inA.charAt(0) === inB.charAt(1) && inA.charAt(1) === inB.charAt(0)) return inB.length === 2;
  return end > 0 && (oneSound.has(inA + inB) || oneSound.has(inB + inA));
}

/** Two words that are a slip of one another have one of these keys in common: all that is left of a word without one letter, and itself. */
export function slipKeys(name: string): string[] {
  const lower = name.toLowerCase();
  return [...new Set([lower, ...[...lower].map((_, index) => lower.slice(0, index) + lower.slice(index + 1))])];
}

/** Two words that may be one name have one of these keys in common. */
export function soundKeys(name: string): string[] {
  const key = soundKey(name);
  if (name.length < longName) return [key];
  const masked = [...key].flatMap((letter, index) =>
    index > 0 && index < key.length - 1 && 'aeiou'.includes(letter) ? [`${key.slice(0, index)}*${key.slice(index + 1)}`] : [],
  );
  return [key, ...masked];
}
