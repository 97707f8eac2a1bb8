import { tellsOfAction } from '../language/action-verbs.js';
import { makesUnreal } from '../language/appearance.js';
import { Evidence } from '../model/facts.js';
import type { FoundName } from './names.js';
import { presence } from './presence.js';
import type { Token } from './tokens.js';

/** Behind one of these a name is no subject of the story's present: "the friend of Tom opened the door", "before Tom came", "thinking Tom called". */
const governs = new Set(
  `of to with by for from beside behind upon on at into over under against between among about toward towards near like than if though whether since after
  before until till lest unless thinking fancying believing supposing imagining pretending dreaming did had would could should might may let`.split(
    /\s+/,
  ),
);

/** Adverbs without "-ly" that stand between a subject and its verb. */
const between = new Set('then also once again now still only just too soon presently always often himself herself alone'.split(' '));
const mostAdverbs = 2;

/** What may stand between commas behind a subject is opened by something else than by another part of a list: "Tom, and Anna, came". */
const joining = new Set('and or but nor yet so'.split(' '));
const longestAside = 14;

/** "Tom opened", "Tom slowly opened", "Tom was eating", "Tom, nodding over his book, said": he acts, as only the living do. */
export function performance(text: string, tokens: readonly Token[], name: FoundName): number {
  const acting = asSubject(text, tokens, name);
  if (acting !== 0) return acting;
  const verb = presence(text, tokens, name);
  return verb === null ? 0 : Evidence.performs | (isNow(tokens, name, verb) ? Evidence.now : 0);
}

function asSubject(text: string, tokens: readonly Token[], name: FoundName): number {
  const [before, last] = [tokens[name.first - 1], tokens[name.last]];
  if (!last || last.possessive) return 0;
  if (before && before.sentence === last.sentence && governs.has(before.word.toLowerCase()) && text.slice(before.end, name.at).length === 1)
    return 0;
  // "Peter the coachman opened".
  const behind = tokens[name.last + 1]?.word === 'the' && tokens[name.last + 2]?.capital === false ? name.last + 3 : name.last + 1;
  const verb = verbFrom(tokens, behind, last.sentence) ?? verbFrom(tokens, behindAside(text, tokens, name), last.sentence);
  if (verb === null) return 0;
  return Evidence.performs | (isNow(tokens, name, verb) ? Evidence.now : 0);
}

const modal = new Set('would could should might'.split(' '));

/** Behind these "had" tells of the time of the verb itself: "Tom came once, when she had been ill". */
const ofTimes = new Set('when once after before since time times year years day days'.split(' '));

/** "Tom replied that he would think of it", "Tom, who had listened, turned", "Tom opened the letter that had come": the verb itself tells of the present. */
function isNow(tokens: readonly Token[], name: FoundName, verb: number): boolean {
  const sentence = tokens[verb]?.sentence;
  let [first, timed] = [verb, false];
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first -= 1;
  for (let at = first; tokens[at]?.sentence === sentence; at += 1) {
    const { word = '' } = tokens[at] ?? {};
    timed ||= at > verb && ofTimes.has(word);
    const before = at < verb && at < name.first;
    if (word === 'had' ? before || timed : modal.has(word) || word === 'if' ? before : makesUnreal(word)) return false;
  }
  return true;
}

function verbFrom(tokens: readonly Token[], from: number, sentence: number): number | null {
  let at = from;
  for (let skipped = 0; skipped < mostAdverbs && isAdverb(tokens[at]?.word ?? ''); skipped += 1) at += 1;
  const verb = tokens[at];
  if (verb?.sentence !== sentence) return null;
  return tellsOfAction(
    verb.word,
    [1, 2, 3].map((step) => tokens[at + step]?.word),
  )
    ? at
    : null;
}

function isAdverb(word: string): boolean {
  return between.has(word) || (word.length > 3 && word.endsWith('ly'));
}

/** Index of the word behind "Tom, who was tired, ..."; behind all tokens if nothing stands between commas. */
function behindAside(text: string, tokens: readonly Token[], { last, end }: FoundName): number {
  const [first, nowhere] = [tokens[last + 1], tokens.length];
  if (!first || text.slice(end, first.at) !== ', ' || first.capital || joining.has(first.word)) return nowhere;
  for (let at = last + 1; at < last + longestAside; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || next.sentence !== first.sentence) return nowhere;
    const gap = text.slice(token.end, next.at);
    if (gap === ', ') return joining.has(next.word) ? nowhere : at + 1;
    if (/[^\s'’-]/.test(gap)) return nowhere;
  }
  return nowhere;
}
