import { speechVerbs } from '../language/speech-verbs.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

/** A verb of speech with its subject; offsets in the scanned text. */
export interface FoundTag {
  at: number;
  length: number;
  verb: string;
  subject: 'name' | 'pronoun' | 'description';
  subjectAt: number;
  /** The subject's words in lower case; empty for a name, which is found by its place. */
  words: string;
}

const pronouns = new Set(['he', 'she', 'i', 'they', 'we', 'it', 'you']);
const determiners = new Set(['the', 'his', 'her', 'my', 'their', 'our', 'a', 'an', 'one', 'another', 'both']);

/** A description of a person in a tag is short: "the old man", "his eldest sister". */
const longestDescription = 5;
const endsDescription = new Set([
  'with',
  'in',
  'to',
  'as',
  'at',
  'and',
  'who',
  'when',
  'after',
  'from',
  'on',
  'for',
  'by',
  'looking',
  'turning',
  'without',
  'again',
  'aloud',
  'but',
  'of',
  'that',
  'so',
  'very',
  'now',
  'still',
  'once',
  'quietly',
  'softly',
  'was',
  'had',
  'were',
  'is',
]);

/** Verbs of speech with their subjects: "said she", "replied Mr. Darcy", "the old man whispered". */
export function findTags(text: string, tokens: readonly Token[], names: readonly FoundName[]): FoundTag[] {
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const byLast = new Map(names.map((name) => [name.last, name]));
  const tags: FoundTag[] = [];
  tokens.forEach((token, index) => {
    if (!speechVerbs.has(token.word)) return;
    // In "he asked Katharine" the name is whom he asks.
    const before = subjectBefore(text, tokens, index, byLast);
    const tag = before !== null && before.subject !== 'description' ? before : (subjectAfter(text, tokens, index, byFirst) ?? before);
    if (tag) tags.push(tag);
  });
  return tags;
}

function subjectAfter(text: string, tokens: readonly Token[], verb: number, names: ReadonlyMap<number, FoundName>): FoundTag | null {
  const token = tokens[verb];
  const next = tokens[verb + 1];
  if (!token || !next || !/^\s+$/.test(text.slice(token.end, next.at))) return null;
  const base = { at: token.at, verb: token.word };
  const lower = next.word.toLowerCase();
  const article = lower === 'the' ? names.get(verb + 2) : undefined;
  const name = names.get(verb + 1) ?? article;
  if (name) return { ...base, length: name.end - token.at, subject: 'name', subjectAt: name.at, words: '' };
  if (pronouns.has(lower)) return { ...base, length: next.end - token.at, subject: 'pronoun', subjectAt: next.at, words: lower };
  if (!determiners.has(lower)) return null;
  const last = endOfDescription(text, tokens, verb + 1);
  return last === null
    ? null
    : {
        ...base,
        length: last.end - token.at,
        subject: 'description',
        subjectAt: next.at,
        words: text.slice(next.at, last.end).replace(/\s+/g, ' ').toLowerCase(),
      };
}

function endOfDescription(text: string, tokens: readonly Token[], first: number): Token | null {
  let last: Token | null = null;
  for (let index = first + 1; index < first + longestDescription && index < tokens.length; index += 1) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (
      !token ||
      !previous ||
      !/^(?:\s+|-)$/.test(text.slice(previous.end, token.at)) ||
      endsDescription.has(token.word) ||
      token.word.endsWith('ly')
    )
      break;
    last = token;
  }
  return last;
}

function subjectBefore(text: string, tokens: readonly Token[], verb: number, names: ReadonlyMap<number, FoundName>): FoundTag | null {
  const token = tokens[verb];
  let index = verb - 1;
  if (/ly$|^(?:then|only|again|merely|at|once|had|also|just)$/.test(tokens[index]?.word ?? '')) index -= 1;
  const before = tokens[index];
  if (!token || !before || !/^[\s\p{L}]+$/u.test(text.slice(before.end, token.at))) return null;
  const base = { verb: token.word };
  const name = names.get(index);
  if (name && !before.possessive)
    return { ...base, at: name.at, length: token.end - name.at, subject: 'name', subjectAt: name.at, words: '' };
  const lower = before.word.toLowerCase();
  if (pronouns.has(lower))
    return { ...base, at: before.at, length: token.end - before.at, subject: 'pronoun', subjectAt: before.at, words: lower };
  for (let start = index - 1; start > index - longestDescription && start >= 0; start -= 1) {
    const first = tokens[start];
    if (!first || !/^[\s\p{L}-]*$/u.test(text.slice(first.end, before.at))) break;
    if (!determiners.has(first.word.toLowerCase())) continue;
    return {
      ...base,
      at: first.at,
      length: token.end - first.at,
      subject: 'description',
      subjectAt: first.at,
      words: text.slice(first.at, before.end).replace(/\s+/g, ' ').toLowerCase(),
    };
  }
  return null;
}
