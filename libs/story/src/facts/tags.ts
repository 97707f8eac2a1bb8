import { isFunctionWord } from '../language/not-names.js';
import { isPerson } from '../language/person-nouns.js';
import { phrasalSpeechVerbs, speechVerbs } from '../language/speech-verbs.js';
import { Lexicon } from './lexicon.js';
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
/** Adjectives so common that they count as words of the language's skeleton elsewhere. */
const nursery = new Set(['old', 'young', 'little', 'poor', 'dear', 'good', 'great', 'big', 'own', 'happy', 'sad']);
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
    const word = tagging.of(token);
    if (word === undefined) return;
    if (word === 'utterance') {
      const named = ownerOfUtterance(text, tokens, index, byLast);
      if (named) tags.push(named);
      return;
    }
    const next = tokens[index + 1];
    const phrasal = next !== undefined && (phrasalSpeechVerbs.get(token.word)?.has(next.word) ?? false);
    if (!phrasal && word !== 'verb') return;
    // In "he asked Katharine" the name is whom he asks.
    const before = subjectBefore(text, tokens, index, byLast);
    const tag =
      before !== null && before.subject !== 'description'
        ? before
        : (subjectAfter(text, tokens, phrasal ? index + 1 : index, byFirst) ?? before);
    if (tag) tags.push(phrasal && next ? withParticle(tag, token, next) : tag);
    else if (leadsToSpeech(text, tokens, index)) {
      const led = subjectOfSentence(text, tokens, index, byFirst, tags.at(-1));
      if (led) tags.push(led);
    }
  });
  return tags;
}

const utterances = new Set([
  'reply',
  'answer',
  'rejoinder',
  'response',
  'exclamation',
  'question',
  'comment',
  'remark',
  'retort',
  'challenge',
]);

/** "Never!" was Anna's answer; "Why?" was his first question. */
function ownerOfUtterance(text: string, tokens: readonly Token[], noun: number, names: ReadonlyMap<number, FoundName>): FoundTag | null {
  const end = tokens[noun];
  for (let index = noun - 1; end && index >= noun - 3 && index > 0; index -= 1) {
    const owner = tokens[index];
    const lower = owner?.word ?? '';
    const name = owner?.possessive ? names.get(index) : undefined;
    const words = lower === 'his' ? 'he' : lower === 'her' ? 'she' : null;
    const was = tokens[(name?.first ?? index) - 1];
    if (!owner || (!name && words === null)) continue;
    if (was?.word !== 'was' || was.sentence !== end.sentence) return null;
    const base = { at: was.at, length: end.end - was.at, verb: end.word, words: words ?? '' };
    return name ? { ...base, subject: 'name', subjectAt: name.at } : { ...base, subject: 'pronoun', subjectAt: owner.at };
  }
  return null;
}

/** Words without which there is no tag. A verb of speech may say the same with a particle: "cry", "cry out". */
const tagging = new Lexicon<'utterance' | 'verb' | 'with a particle'>([
  ...[...phrasalSpeechVerbs.keys()].map((verb) => [verb, 'with a particle'] as const),
  ...[...speechVerbs].map((verb) => [verb, 'verb'] as const),
  ...[...utterances].map((noun) => [noun, 'utterance'] as const),
]);

const coordinates = new Set(['and', 'then', 'but', 'to', 'or', 'only', 'merely', 'last', 'length', 'once']);

/**
 * "Anna rose, and said: ...", "He came nearer, saying, ...": the verb has no subject beside it, and words lead from it to a
 * mark that opens speech, or to the end of the paragraph.
 */
function leadsToSpeech(text: string, tokens: readonly Token[], verb: number): boolean {
  const [before, token] = [tokens[verb - 1], tokens[verb]];
  if (!before || !token || before.sentence !== token.sentence) return false;
  if (!token.word.endsWith('ing') && !coordinates.has(before.word) && !/[a-z]{2}ly$/.test(before.word)) return false;
  return /^[^.!?"“”]{0,45}[,:—–-]{1,3}\s{0,3}(?:["“‘']|\r?\n\s{0,4}\r?\n|$)/.test(text.slice(token.end, token.end + 64));
}

/** Who says something in an earlier clause of the sentence, or else its subject, if the sentence begins with that. */
function subjectOfSentence(
  text: string,
  tokens: readonly Token[],
  verb: number,
  names: ReadonlyMap<number, FoundName>,
  before: FoundTag | undefined,
): FoundTag | null {
  const token = tokens[verb];
  if (!token) return null;
  let first = verb;
  while (tokens[first - 1]?.sentence === token.sentence) first -= 1;
  const head = tokens[first];
  if (!head || first === verb) return null;
  const base = { at: token.at, length: token.end - token.at, verb: token.word };
  if (before !== undefined && before.subjectAt >= head.at) return { ...before, ...base };
  if (/["“‘']/.test(text.charAt(head.at - 1))) return null;
  const lower = head.word.toLowerCase();
  const name = names.get(first) ?? (lower === 'the' ? names.get(first + 1) : undefined);
  const owned = name !== undefined && (tokens[name.last]?.possessive ?? false);
  if (name && !owned) return { ...base, subject: 'name', subjectAt: name.at, words: '' };
  return pronouns.has(lower) && lower !== 'it' && lower !== 'you'
    ? { ...base, subject: 'pronoun', subjectAt: head.at, words: lower }
    : null;
}

/** The tag reaches over the particle, whichever side the subject stands on. */
function withParticle(tag: FoundTag, verb: Token, particle: Token): FoundTag {
  const at = Math.min(tag.at, verb.at);
  return { ...tag, at, length: Math.max(tag.at + tag.length, particle.end) - at, verb: `${verb.word} ${particle.word}` };
}

function subjectAfter(text: string, tokens: readonly Token[], verb: number, names: ReadonlyMap<number, FoundName>): FoundTag | null {
  const token = tokens[verb];
  const next = tokens[verb + 1];
  if (!token || !next || !/^\s+$/.test(text.slice(token.end, next.at))) return null;
  const base = { at: token.at, verb: token.word };
  const lower = next.word.toLowerCase();
  // "said the Duchess", "said poor Oliver": an article or an adjective, never a preposition or an adverb.
  const described = lower === 'the' || (!isFunctionWord(lower) && !lower.endsWith('ly')) || nursery.has(lower);
  const name =
    names.get(verb + 1) ?? (described && !next.capital && isSpace(text, next, tokens[verb + 2]) ? names.get(verb + 2) : undefined);
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

function isSpace(text: string, before: Token, after: Token | undefined): boolean {
  return after !== undefined && /^\s+$/.test(text.slice(before.end, after.at));
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

/** Small words between a subject and its verb of speech: "she very gravely replied", "he had only said". */
const adverb = /^(?:[a-z]{2,12}ly|then|only|again|at|once|had|also|just|very|now|soon|still|never|always|at|last|first|even|has|here)$/;

function subjectBefore(text: string, tokens: readonly Token[], verb: number, names: ReadonlyMap<number, FoundName>): FoundTag | null {
  const token = tokens[verb];
  let index = verb - 1;
  for (let skipped = 0; skipped < 2 && adverb.test(tokens[index]?.word ?? ''); skipped += 1) index -= 1;
  const before = tokens[index];
  if (!token || !before || !/^[\s\p{L}]+$/u.test(text.slice(before.end, token.at))) return null;
  const base = { verb: token.word };
  const name = names.get(index);
  if (name && !before.possessive) {
    const article = tokens[name.first - 1];
    const at = article && /^the$/i.test(article.word) && isSpace(text, article, tokens[name.first]) ? article.at : name.at;
    return { ...base, at, length: token.end - at, subject: 'name', subjectAt: name.at, words: '' };
  }
  const lower = before.word.toLowerCase();
  if (pronouns.has(lower))
    return { ...base, at: before.at, length: token.end - before.at, subject: 'pronoun', subjectAt: before.at, words: lower };
  // "She put down the lamp and said": a conjunction ends no description.
  if (coordinates.has(before.word)) return null;
  for (let start = index - 1; start > index - longestDescription && start >= 0; start -= 1) {
    const first = tokens[start];
    if (!first || !/^[\s\p{L}-]*$/u.test(text.slice(first.end, before.at))) break;
    if (!determiners.has(first.word.toLowerCase())) continue;
    // "He could not wish for a return, and immediately said": "a return" says nothing.
    if (/^an?$/i.test(first.word) && !isPerson(before.word)) return null;
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
