/** Words whose full stop does not end a sentence, in lower case. Closed class: titles, and what stands before names. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'messrs',
  'mme',
  'mlle',
  'dr',
  'prof',
  'rev',
  'hon',
  'st',
  'ste',
  'sr',
  'jr',
  'esq',
  'capt',
  'col',
  'gen',
  'lt',
  'lieut',
  'sgt',
  'maj',
  'gov',
  'pres',
  'supt',
  'insp',
  'vs',
  'viz',
  'cf',
  'mt',
  'ft',
  'mem',
]);

/** The same before a number only: elsewhere "no" and "sun" are words. */
const beforeNumber = new Set([
  'no',
  'nos',
  'vol',
  'ch',
  'p',
  'pp',
  'fig',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'sun',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
]);

// Bounded, so that a line of ten thousand dots costs no more than its length.
const stop = /[.!?…]{1,8}["”’'»)\]_*]{0,8}\s+/g;
const opensNext = /^["“‘'«([_*—–-]*[\p{Lu}\p{N}]/u;

/**
 * Offsets at which the next sentence begins. A boundary is decided by the word before it and the characters after it,
 * so a text that is cut at one gives the same boundaries in both halves.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  stop.lastIndex = 0;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const next = stop.lastIndex;
    if (next >= text.length) break;
    if (opensNext.test(text.slice(next, next + 8)) && !isAbbreviation(text, match.index, match[0])) ends.push(next);
  }
  return ends;
}

function isAbbreviation(text: string, at: number, mark: string): boolean {
  if (!mark.startsWith('.') || /^\.[."”’'!?…]/.test(mark)) return false;
  const word = /[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\.\s+\d/.test(mark + text.charAt(at + mark.length)) && beforeNumber.has(word.toLowerCase())) return true;
  return (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)) || abbreviations.has(word.toLowerCase());
}
