import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { everyMatch } from '../../every-match.js';
import { anyName } from '../../necessary-words.js';
import { isNegation, polarityOf } from './polarity.js';
import { isHabit, isLasting, isOfYouth, neverWas, reachesBack } from './reach.js';
import type { Topic } from './topic.js';
import { phrasesOf, type Phrase } from './topics.js';
import { lifeOf, onlyLife } from './whose-life.js';

/** What is claimed of a topic: never; never in all his life; long ago or for long; before the scene; as he is wont to; by a deed of the scene. */
type Extent = 'never' | 'never ever' | 'long' | 'had' | 'daily' | 'now';

const denies = (extent: string): boolean => extent.startsWith('never');

/** What a sentence says that somebody never did or could, and what he does or has done for all that. */
export function lifelongIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const phrases = phrasesIn(words, sentence);
  if (phrases.length === 0 || sentence.text.trimEnd().endsWith('?')) return [];
  const found = phrases.flatMap((phrase) => claimsOf(phrase, sentence, words));
  const denied = new Set(found.flatMap(({ topic, extent }) => (denies(extent) ? [topic.name] : [])));
  // What a sentence denies it does not show: "had never fired a gun".
  return found.flatMap(({ topic, extent, depiction }) => (!denies(extent) && denied.has(topic.name) ? [] : [depiction]));
}

/** Whatever may be said where these words stand. */
function phrasesIn(words: readonly PlainWord[], sentence: PlainSentence): readonly Phrase[] {
  const denies = words.some(({ text }) => isNegation(text));
  const heard: string[] = [];
  for (const { text, sort } of words) {
    if (sort === 'name') {
      heard.push(anyName);
      // "Out of England": a topic may be about a country.
      if (denies) heard.push(textOf(sentence, text).toLowerCase());
    }
    if (sort !== 'word') continue;
    heard.push(text);
    // "He'd", "Tom's", "half-deaf".
    if (text.includes("'")) heard.push(text.slice(0, text.indexOf("'")));
    if (text.includes('-')) heard.push(...text.split('-'));
  }
  return phrasesOf(heard, denies);
}

interface LifelongClaim {
  topic: Topic;
  extent: Extent;
  depiction: Depiction;
}

function claimsOf({ topic, kind, regex }: Phrase, sentence: PlainSentence, words: readonly PlainWord[]): LifelongClaim[] {
  return everyMatch(regex, sentence.text).flatMap((match): LifelongClaim[] => {
    const [at, end] = [match.index, match.index + match[0].length];
    const [first, last] = rangeIn(words, at, end);
    const extent = extentOf(kind, topic, words, first, last, sentence.text, match);
    const which = topic.which ? topic.which(textOf(sentence, match.groups?.['which'] ?? '')) : '';
    if (extent === null || which === null) return [];
    const ownerAt = match.indices?.groups?.['whose']?.[0] ?? lifeOf(words, first, last) ?? onlyLife(sentence, words);
    return ownerAt === null ? [] : claims(topic, which, extent, ownerAt, at, end).map((depiction) => ({ topic, extent, depiction }));
  });
}

function extentOf(
  kind: Phrase['kind'],
  topic: Topic,
  words: readonly PlainWord[],
  first: number,
  last: number,
  text: string,
  match: RegExpExecArray,
): Extent | null {
  if (topic.passing?.test(text) === true) return null;
  const polarity = polarityOf(words, first, last);
  if (topic.sort === 'skill' && (kind === 'denied' || kind === 'lacks') && isOfYouth(text)) return null;
  const never = neverWas(text) || (kind !== 'denied' && reachesBack(text)) ? 'never ever' : 'never';
  if (kind === 'denied') return polarity.is === 'denied' && (polarity.forLife || topic.flat === true) ? never : null;
  // "Could sing no note and play no instrument".
  const lacksToo = kind === 'lacks' && polarity.is === 'denied' && words.slice(first, last).some(({ text: word }) => isNegation(word));
  if (polarity.is !== 'affirmed' && !lacksToo) return null;
  if (kind === 'lost') return isLasting(text) ? never : null;
  if (kind === 'lacks') return never;
  if (kind === 'proven' && topic.sort !== 'faculty') return 'long';
  if (topic.sort === 'faculty') return kind === 'proven' || isHabit(text) ? 'daily' : 'now';
  const before = isPluperfect(words, first) || /^(?:had|having)\b/.test(match[0]);
  if (before && topic.sort === 'experience') return 'had';
  if (reachesBack(clauseAround(text, match))) return 'long';
  if (before) return 'had';
  // Wherever people go in a story, they have been.
  return topic.between === undefined ? 'now' : null;
}

function claims(topic: Topic, which: string, extent: Extent, ownerAt: number, at: number, end: number): Depiction[] {
  const place = { from: Math.min(at, ownerAt), to: Math.max(end, ownerAt + 1), ownerAt, granted: false, judged: true };
  const ever = { attribute: `ever ${topic.name}${which === '' ? '' : ` ${which}`}`, value: extent, ...place };
  return topic.as ? [ever, { attribute: topic.as.attribute, value: denies(extent) ? topic.as.never : topic.as.ever, ...place }] : [ever];
}

function rangeIn(words: readonly PlainWord[], from: number, to: number): [first: number, last: number] {
  const first = words.findIndex(({ end }) => end > from);
  const last = words.findIndex(({ at }) => at >= to);
  return [first < 0 ? words.length : first, last < 0 ? words.length : last];
}

/** "Had ridden", "having often ridden". */
function isPluperfect(words: readonly PlainWord[], first: number): boolean {
  for (let index = first - 1; index >= 0 && index > first - 9; index -= 1) {
    const { text, sort } = words[index]!;
    if (text === 'had' || text === 'having') return true;
    if (sort === 'mark' && text !== ',') return false;
  }
  return false;
}

const clauseAround = (text: string, { index, 0: matched }: RegExpExecArray): string => {
  const from = Math.max(text.lastIndexOf(';', index), text.lastIndexOf(':', index), text.lastIndexOf('. ', index)) + 1;
  const to = text.indexOf(';', index + matched.length);
  return text.slice(from, to < 0 ? text.length : to);
};

/** A name as it stands in the text. */
const textOf = (sentence: PlainSentence, written: string): string => sentence.nameAt(written)?.text ?? written;
