import { Evidence } from '../../../model/facts.js';
import { isGreatCity, settingOf, type SettingAspect } from '../../../language/settings.js';
import { isKnownPlace } from '../../../language/places.js';
import { peopleOf } from '../../../language/peoples.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { PlainWord } from '../depictions/plain-words.js';

/** A place of a sentence, by its name or by the word for those who live there. */
export interface NamedPlace {
  value: string;
  index: number;
}

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const acting = Evidence.acts | Evidence.performs;

/** What a word is called in the text, a name or not. */
const writtenAs = (sentence: PlainSentence, { text, sort }: PlainWord): string =>
  sort === 'name' ? (sentence.nameAt(text)?.text ?? '') : text;

const kindsOfPlace =
  /^(?:city|town|village|hamlet|parish|county|island|isle|port|borough|district|province|country|valley|shire|region|rock|kingdom|streets|alleys|fells|moors|hills|slums|docks|quays|lanes|suburb)$/;
const leading =
  /^(?:in|at|near|outside|within|through|into|from|by|of|off|past|to|towards?|round|about|around|between|behind|beyond|above)$/;

/** Whether a name is that of a place: one that is known and does nothing, or one behind "the town of". */
export function isPlace(sentence: PlainSentence, words: readonly PlainWord[], index: number): boolean {
  const word = words[index];
  if (word?.sort !== 'name') return false;
  const name = sentence.nameAt(word.text);
  if (name === undefined) return false;
  const before = textAt(words, index - 1);
  if (before === 'of' && kindsOfPlace.test(textAt(words, index - 2))) return true;
  if ((name.evidence & acting) !== 0 || word.owns) return false;
  return (
    isKnownPlace(name.text) ||
    (peopleOf(name.text.toLowerCase()) !== undefined && !word.owns) ||
    /^(?:in|at|near|into|outside)$/.test(before)
  );
}

/** The place that a word names, or from which it calls somebody or something: "Whitby", "Cornish", "a Yorkshire moor". */
export function placeAt(sentence: PlainSentence, words: readonly PlainWord[], index: number): string | undefined {
  const word = words[index];
  if (!word || word.sort === 'mark') return undefined;
  const written = writtenAs(sentence, word);
  const people = peopleOf(written.toLowerCase());
  if (people !== undefined) return people;
  if (written === 'yorkshire') return 'Yorkshire';
  if (!isPlace(sentence, words, index)) return undefined;
  return isKnownPlace(written) || leading.test(textAt(words, index - 1)) || textAt(words, index - 1) === 'the' ? written : undefined;
}

/** The places of a stretch of words, in order. */
export function placesBetween(sentence: PlainSentence, words: readonly PlainWord[], from: number, to: number): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let index = Math.max(0, from); index < Math.min(to, words.length); index += 1) {
    const value = placeAt(sentence, words, index);
    if (value !== undefined) found.push({ value, index });
  }
  return found;
}

/** The persons whom the sentence names, each where he is named first. */
export function personsOf(sentence: PlainSentence, words: readonly PlainWord[]): PlainWord[] {
  const found = new Map<string, PlainWord>();
  words.forEach((word, index) => {
    if (word.sort !== 'name' || isPlace(sentence, words, index)) return;
    const name = sentence.nameAt(word.text)?.text ?? '';
    if (
      name !== '' &&
      !found.has(name) &&
      !/^(?:Bible|Christmas|Easter|Sunday|God|Heaven|Lord|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/.test(name)
    )
      found.set(name, word);
  });
  return [...found.values()];
}

/** What the words of a stretch say of the sort of place. */
export function settingsBetween(
  words: readonly PlainWord[],
  from: number,
  to: number,
): { aspect: SettingAspect; value: string; at: number; end: number }[] {
  const stretch = words.slice(Math.max(0, from), to);
  const far = stretch.findIndex(({ text }, index) => text === 'from' && /^(?:any|the|all|a)$/.test(stretch[index + 1]?.text ?? ''));
  const near = stretch.slice(0, far < 0 ? stretch.length : far);
  const found = near.flatMap((word, index) => {
    const before = near[index - 1]?.text ?? '';
    if (/^(?:no|without|any|every|other|all)$/.test(before)) return [];
    return settingOf(word.text).map((setting) => ({ ...setting, at: word.at, end: word.end }));
  });
  const beyond = stretch.slice(far < 0 ? stretch.length : far);
  const miles = far > 0 && stretch.slice(Math.max(0, far - 3), far).some(({ text }) => /^(?:miles|leagues|far|days|hundred)$/.test(text));
  const sea = beyond.find(({ text }) => /^(?:sea|coast|ocean|tide|salt)$/.test(text));
  const noHill = stretch.findIndex(
    ({ text }, index) => /^(?:hill|hills|rise|slope)$/.test(text) && /^(?:no|a|without)$/.test(stretch[index - 1]?.text ?? ''),
  );
  const without = noHill > 0 && stretch.slice(Math.max(0, noHill - 3), noHill).some(({ text }) => /^(?:no|without|not)$/.test(text));
  return [
    ...found,
    ...(miles && sea ? [{ aspect: 'water' as const, value: 'inland', at: sea.at, end: sea.end }] : []),
    ...(without ? [{ aspect: 'terrain' as const, value: 'flat', at: stretch[noHill]!.at, end: stretch[noHill]!.end }] : []),
  ];
}

/** Of a great city it is known that it is no village. */
export const sizeOf = (place: string): string | undefined => (isGreatCity(place) ? 'city' : undefined);
