import { humanVerbs } from '../language/speech-verbs.js';
import { MarkHint, type MarkFact } from '../model/facts.js';
import type { FoundName } from './names.js';
import type { FoundTag } from './tags.js';
import type { Token } from './tokens.js';

/** A paragraph of a manuscript that marks speech by dashes, or a part of one. `starts`: where its later sentences begin. */
export interface DashedText {
  text: string;
  from: number;
  to: number;
  starts: readonly number[];
  tokens: readonly Token[];
  names: readonly FoundName[];
  tags: readonly FoundTag[];
}

const dash = /—|–(?=\s)|(?<!-)--(?!-)/g;

/**
 * After "said Anna," narration mostly goes on. Only words that narration in the third person hardly begins with there say
 * that the speech does: "said Anna, you know that".
 */
const speechGoesOn =
  /^,\s+(?=(?:I|you|we|my|your|our|it|that|this|there|if|what|why|how|not|no|yes|because|is|are|do|let|please|don['’]t|\p{L}+['’](?:s|m|re|ll|ve|d)\s)(?!\p{L}))/u;

/** The clause ends with the tag, so that the tag introduces nothing: "Anna said." but not "she told me of it". */
const clauseEnds = /^(?:\s*$|[.,;:!?…—–]|\s*--|\s+[—–]|\s+\p{Ll}{2,12}ly\b)/u;

/**
 * What divides speech from narration where dashes mark speech, by the words beside it; see `MarkFact`. Whether it does
 * divide them is decided for the paragraph as a whole.
 */
export function findDashes(stretch: DashedText): MarkFact[] {
  const marks = [...dashesIn(stretch), ...narrationAtTags(stretch), ...sentenceEndsOf(stretch)];
  // One place may end a sentence and stand before a tag.
  const kept = new Map(marks.map((mark) => [mark[0] * 4 + mark[1], mark]));
  return [...kept.values()].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function dashesIn(stretch: DashedText): MarkFact[] {
  const { text, from, to, starts, tokens } = stretch;
  const initial = new Set([from, ...starts]);
  const tagged = new Set(stretch.tags.map((tag) => tag.at));
  const named = new Map(stretch.names.map((name) => [name.first, name.last]));
  let token = 0;
  let sentence = 0;
  return [...text.slice(from, to).matchAll(dash)].flatMap((match): MarkFact[] => {
    const at = from + match.index;
    const after = at + match[0].length;
    while ((tokens[token]?.at ?? to) < after) token += 1;
    while ((starts[sentence] ?? to) <= at && sentence < starts.length) sentence += 1;
    const narrates = tagged.has(tokens[token]?.at ?? -1) || somebodyActs(tokens, token, named) ? MarkHint.narrates : 0;
    const capital = /^\s?[“"‘'_*]{0,2}\p{Lu}/u.test(text.slice(after, after + 5)) ? MarkHint.capital : 0;
    const last = lastBefore(text, at, from);
    const afterStop = initial.has(at) || /[.!?…]/.test(text.charAt(last)) ? MarkHint.afterStop : 0;
    const whole = /[.!?…—–-]["”’'»)\]_*]{0,4}\s*$/.test(text.slice(Math.max(after, (starts[sentence] ?? to) - 8), starts[sentence] ?? to))
      ? MarkHint.mayBegin
      : 0;
    const mark: MarkFact = [at, 0, narrates | capital | afterStop | whole];
    return initial.has(at) ? [mark] : [[last, 3, 0], mark];
  });
}

/** "He rose", "Anna smiled": narration between two dashes that has no verb of speech. */
function somebodyActs(tokens: readonly Token[], index: number, named: ReadonlyMap<number, number>): boolean {
  const subject = tokens[index];
  const verb = tokens[(named.get(index) ?? index) + 1];
  if (!subject || !verb || subject.possessive || verb.sentence !== subject.sentence) return false;
  if (!named.has(index) && !/^(?:he|she|they)$/i.test(subject.word)) return false;
  return humanVerbs.has(verb.word) || /[a-z]{2}ed$/.test(verb.word);
}

function narrationAtTags({ text, from, to, starts, tags }: DashedText): MarkFact[] {
  const initial = new Set([from, ...starts]);
  return tags.flatMap((tag): MarkFact[] => {
    const inverted = tag.subjectAt > tag.at;
    const end = tag.at + tag.length;
    const following = text.slice(end, Math.min(to, end + 16));
    if (!inverted && !clauseEnds.test(following)) return [];
    const goesOn = speechGoesOn.exec(following);
    const resumed: MarkFact[] = goesOn ? [[end + goesOn[0].length, 1, 0]] : [];
    if (initial.has(tag.at)) return [[tag.at, 2, MarkHint.capital], ...resumed];
    const last = lastBefore(text, tag.at, from);
    return /[,.!?;…]/.test(text.charAt(last)) ? [[last, 3, 0], [tag.at, 2, 0], ...resumed] : [];
  });
}

function sentenceEndsOf({ text, from, to, starts }: DashedText): MarkFact[] {
  return [...starts, to].map((end) => {
    const last = lastBefore(text, end, from);
    return [last, 3, /[!?]["”’'»)\]_*]{0,4}$/.test(text.slice(Math.max(from, last - 4), last + 1)) ? MarkHint.afterStop : 0];
  });
}

/** The last character before `at` that is not white space; `from` when there is none. */
function lastBefore(text: string, at: number, from: number): number {
  let last = at - 1;
  while (last > from && /\s/.test(text.charAt(last))) last -= 1;
  return Math.max(last, from);
}
