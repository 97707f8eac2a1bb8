import { isFunctionWord } from '../../../language/not-names.js';
import { peopleNouns } from '../../../language/people-nouns.js';
import { isSomebody, type PlainWord } from './plain-words.js';
import type { Owner } from './whose.js';

const verb = /^(?:was|is|am|were|became|been|being|remained|stood|grew)$/;
const degree =
  /^(?:and|but|,|not|very|quite|so|rather|too|now|still|always|only|also|both|a|an|the|as|ever|young|old|little|big|great|short|long|high|low|fine|happy|sad|poor|dear|good|true|same)$/;
const ends = /^(?:[.;:!?"()—]|that|which|because|for|while|when)$/;
const most = 8;

/** Of whom an adjective is said: "Anna was tall", "tall, grave Anna", "Anna, tall and grave", "Anna, a tall woman", "Tall and grave, Anna ...". */
export function describedBy(words: readonly PlainWord[], at: number): Owner | null {
  return namedBehind(words, at) ?? predicateOf(words, at) ?? openerOf(words, at);
}

/** "Blue-eyed little Anna". */
function namedBehind(words: readonly PlainWord[], at: number): Owner | null {
  for (let index = at + 1; index <= at + 4; index += 1) {
    const word = words[index];
    if (!word) return null;
    if (word.sort === 'name')
      return word.owns || words[index + 1]?.text === 'and' || words[index - 1]?.text === ',' ? null : { at: word.at, granted: false };
    if (!passes(word) || word.text === 'as' || word.text === 'and') return null;
  }
  return null;
}

/** Words of a description: adjectives, articles, adverbs; no verb, nobody. */
const passes = ({ text, sort }: PlainWord): boolean =>
  degree.test(text) ||
  (sort === 'word' && !isFunctionWord(text) && !peopleNouns.has(text) && !/'s$|(?:[^e]ed)$/.test(text)) ||
  /-[a-zß-ɏ]+ed$/u.test(text);

function predicateOf(words: readonly PlainWord[], at: number): Owner | null {
  let index = at - 1;
  while (index > at - most && index >= 0 && passes(words[index]!) && words[index]?.text !== ',') index -= 1;
  const link = words[index];
  if (!link) return null;
  const before = words[index - 1];
  if (link.text === ',')
    return before?.sort === 'name' && !before.owns && !isListed(words, index)
      ? { at: before.at, granted: false }
      : predicateBeforeComma(words, index);
  const isCertain = link.text === 'be' && before?.text === 'to' && /^(?:sure|certain|bound|known|used)$/.test(words[index - 2]?.text ?? '');
  return verb.test(link.text) || isCertain ? subjectBefore(words, isCertain ? index - 2 : index) : null;
}

/** "Anna was tall, dark-haired and pale": what stands before the comma is of the same list. */
function predicateBeforeComma(words: readonly PlainWord[], comma: number): Owner | null {
  let index = comma - 1;
  while (index > comma - most && index >= 0 && passes(words[index]!)) index -= 1;
  return verb.test(words[index]?.text ?? '') ? subjectBefore(words, index) : null;
}

/** "Anna, Mary, tall ...": a list of people. */
const isListed = (words: readonly PlainWord[], comma: number): boolean =>
  words[comma - 2]?.text === ',' && words[comma - 3]?.sort === 'name';

/** The subject of the verb: the name or pronoun before it, with no more than an aside or a "who" between. */
function subjectBefore(words: readonly PlainWord[], at: number): Owner | null {
  for (let index = at - 1; index >= 0 && index > at - 16; index -= 1) {
    const word = words[index]!;
    if (ends.test(word.text) && !(word.text === 'that' && words[index - 1]?.text === 'at')) return null;
    if (!isSomebody(word) || word.text === 'who' || isLikened(words, index)) continue;
    const fits = !word.owns && (word.sort === 'name' || /^(?:he|she|i)$/.test(word.text));
    const first = word.sort === 'name' && /^(?:of|to|with|by|than|and|or|for|from|like|at|on)$/.test(words[index - 1]?.text ?? '');
    return fits && !first && words.slice(index + 1, at).every(({ text }) => text !== 'had' || words[at]?.text === 'been')
      ? { at: word.at, granted: false }
      : null;
  }
  return null;
}

/** "Tom, like most people, was ...". */
const isLikened = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'like') && words[at]?.sort === 'word';

/** "Tall and grave, Anna came in". */
function openerOf(words: readonly PlainWord[], at: number): Owner | null {
  const opens = words.slice(0, at).every(
    (word, index) =>
      passes(word) ||
      word.text === '"' ||
      /^(?:as|though|being|once|like|most)$/.test(word.text) ||
      // "A tall man, dark-haired and pale, Tom ..."
      (peopleNouns.has(word.text) && words[index + 1]?.text === ','),
  );
  const comma = opens ? words.findIndex(({ text }, index) => index > at && text === ',' && words[index + 1]?.sort === 'name') : -1;
  const name = words[comma + 1];
  if (comma < 0 || comma - at > most || !name || name.owns || words[comma + 2]?.text === 'and') return null;
  // "Dark-haired like all his race, Tom ..."
  const likened = words.findIndex(({ text }, index) => index > at && /^(?:like|as)$/.test(text));
  return words
    .slice(at + 1, likened < 0 ? comma : Math.min(comma, likened))
    .some((word) => isSomebody(word) && !/^(?:his|her)$/.test(word.text))
    ? null
    : { at: name.at, granted: false };
}

const adverbial =
  /^(?:now|then|always|still|once|only|indeed|by|at|that|this|time|in|those|days|had|has|have|been|so|such|entirely|himself|herself|,|and|who|long|already|to|the|last|first|end|no|not|left)$/;

/** Who is called this by a noun: "was, and had always been, a bachelor", "Anna, a widow,", "practised as a surgeon", "being an orphan". */
export function called(words: readonly PlainWord[], noun: number): Owner | null {
  let article = noun - 1;
  while (
    article > noun - 6 &&
    article >= 0 &&
    passes(words[article]!) &&
    !/^(?:an?|the)$/.test(words[article]!.text) &&
    words[article]!.text !== ','
  )
    article -= 1;
  if (!/^(?:an?|the)$/.test(words[article]?.text ?? '')) return null;
  const [before, name] = [words[article - 1], words[article - 2]];
  if (before?.text === ',' && name?.sort === 'name')
    return name.owns || isListed(words, article - 1) || words[noun + 1]?.text === 'and' ? null : { at: name.at, granted: false };
  if (before?.text === 'as')
    return words.slice(0, article).some(({ text }) => /^(?:like|same|such|so|if)$/.test(text)) ? null : subjectBefore(words, article - 1);
  for (let index = article - 1; index > article - 12 && index >= 0; index -= 1) {
    const { text } = words[index]!;
    if (verb.test(text)) return subjectBefore(words, index);
    if (!adverbial.test(text) && !/ly$/.test(text)) return null;
  }
  return null;
}
