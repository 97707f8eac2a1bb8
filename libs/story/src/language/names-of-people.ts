import { sameGivenName } from './nicknames.js';
import { titleOf } from './titles.js';

interface Parts {
  titled: boolean;
  words: readonly string[];
}

function partsOf(name: string): Parts {
  const words = name.split(' ');
  const isTitle = (word: string): boolean =>
    titleOf(word) !== undefined || /^(?:Old|Young|Little|Poor|Dear|Aunt|Uncle|Cousin|Nurse|Captain|Doctor)$/.test(word);
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first] ?? '')) first += 1;
  return {
    titled: words.slice(0, first).some((word) => !/^(?:Old|Young|Little|Poor|Dear|Aunt|Uncle|Cousin)$/.test(word)),
    words: words.slice(first),
  };
}

/** No one person is called by both: two given names, or two family names, as far as both tell them. */
export function personalNamesClash(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const [familyOnlyA, familyOnlyB] = [a.titled && a.words.length === 1, b.titled && b.words.length === 1];
  if (familyOnlyA || familyOnlyB) {
    if ((familyOnlyA && !familyOnlyB && b.words.length === 1) || (familyOnlyB && !familyOnlyA && a.words.length === 1)) return false;
    return a.words.at(-1) !== b.words.at(-1);
  }
  const [first, second] = [a.words[0] ?? '', b.words[0] ?? ''];
  if (first !== second && !sameGivenName(first, second)) return true;
  return a.words.length > 1 && b.words.length > 1 && a.words.at(-1) !== b.words.at(-1);
}
