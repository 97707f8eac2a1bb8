import { genderOfGivenName } from '../language/given-names.js';
import { capitalised } from '../language/calendar.js';
import { isFunctionWord, isNeverAName, starters } from '../language/not-names.js';
import { humanVerbs, speechVerbs } from '../language/speech-verbs.js';
import { titleOf } from '../language/titles.js';
import { turnsTo } from '../language/turning-words.js';
import { Evidence } from '../model/facts.js';
import { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** One mention of a name: its text on one line, without a possessive ending, where it stands, how it is used, and the tokens it took. */
export interface FoundName {
  at: number;
  end: number;
  text: string;
  evidence: number;
  first: number;
  last: number;
}

const particles = new Lexicon(['de', 'von', 'van', 'der', 'du', 'la', 'le', 'del', 'da', 'di', 'den', 'ter'].map((word) => [word, true]));

/** "The", "He", "I": alone, nobody's name, wherever it stands. */
const openers = new Lexicon(
  [...starters]
    .map(capitalised)
    .filter((word) => genderOfGivenName(word) === undefined)
    .map((word) => [word, true]),
);
const placePrepositions = new Set(['in', 'at', 'into', 'near', 'through', 'across', 'throughout', 'outside']);
const pronouns = new Lexicon([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, Evidence.he] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, Evidence.she] as const),
]);

const givesName = new Set(['name', 'is', 'was', 'me', 'myself', 'am', "I'm", 'I’m']);

/** Words with which people give their own name. */
const selfNaming =
  /\b(?:my (?:own )?(?:name(?: is| was|['’]s)?|christian name(?: is| was)?)|call(?:s|ed)? (?:me|myself)|named me|christened me|I am|I['’]m)\s+$/i;

/** Longer runs of capitals are headlines, not names. */
const longestName = 5;

/** Names of a paragraph in order. Everything is decided inside one sentence. */
export function findNames(text: string, tokens: readonly Token[], startsSentence: (index: number) => boolean): FoundName[] {
  const names: FoundName[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (tokens[index]?.capital !== true) {
      index += 1;
      continue;
    }
    const [first, last] = [startOfName(text, tokens, index), endOfRun(text, tokens, index)];
    const isAlone = first === last && openers.of(tokens[index] as Token) === true;
    const name = isAlone ? null : nameIn(text, tokens, first, last, startsSentence);
    if (name) names.push(name);
    index = Math.max(index, name?.last ?? last) + 1;
  }
  return addPairs(addPronouns(names, tokens), text);
}

/** Index of the last token of the run of capitals that begins at `index`. */
function endOfRun(text: string, tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    const here = tokens[last];
    const next = tokens[last + 1];
    // "She is with the Duke. New people came": no name goes on behind the end of a sentence.
    if (!here || !next || here.possessive || here.sentence !== next.sentence) return last;
    if (!next.capital && !particles.of(next)) return last;
    if (!joins(text.slice(here.end, next.at), here.word)) return last;
    const newPerson = titleOf(next.word) !== undefined && titleOf(here.word) === undefined;
    if (next.capital && newPerson) return last;
    const behind = next.capital ? last + 1 : behindParticles(text, tokens, last + 1);
    if (behind < 0) return last;
    last = behind;
  }
}

/** Small words that open a surname and are nothing else in English. */
const opening = new Set(['van', 'von', 'der', 'den', 'ter']);

/** Index of the first small word before the capital: "the van der Bergs". */
function startOfName(text: string, tokens: readonly Token[], index: number): number {
  let first = index;
  for (let at = index - 1; at >= index - mostParticles; at -= 1) {
    const [particle, next] = [tokens[at], tokens[at + 1]];
    if (!particle || !next || !opening.has(particle.word) || text.slice(particle.end, next.at) !== ' ') break;
    first = at;
  }
  return first;
}

/** "de la Mare", "van der Berg": at most this many small words stand inside a name. */
const mostParticles = 2;

/** Index of the capital word behind the particles that begin at `index`; -1 if there is none. */
function behindParticles(text: string, tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + mostParticles; at += 1) {
    const [particle, next] = [tokens[at], tokens[at + 1]];
    if (!particle || !next || !particles.of(particle) || !joins(text.slice(particle.end, next.at), '')) return -1;
    if (next.capital) return at + 1;
  }
  return -1;
}

/** White space, a hyphen, or the full stop of a title or an initial lies between parts of one name. */
function joins(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '-' || /^[ \t]*(?:\r?\n)[ \t]*$/.test(gap)) return true;
  return /^\.\s{0,2}$/.test(gap) && (titleOf(before) !== undefined || (before.length === 1 && before !== 'I') || isSaint(before));
}

function nameIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  startsSentence: (index: number) => boolean,
): FoundName | null {
  let first = from;
  while (
    first <= to &&
    isNoPartOfName(
      [tokens[first - 1], tokens[first - 2]],
      tokens[first],
      tokens[first + 1],
      first < to,
      first === from && startsSentence(from),
    )
  )
    first += 1;
  let last = to;
  // "Mrs. Long" is called Long.
  while (last > first && isTrailer(tokens[last]?.word ?? '') && !isSurnameOf(tokens[last - 1], tokens[last])) last -= 1;
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end || first > last || last - first >= longestName) return null;
  const initial = first === from && startsSentence(first);
  if (first === last && isOrdinaryWord(start.word, initial)) return null;
  if (first === last && isMonth(text, tokens, first, initial)) return null;
  const words = tokens.slice(first, last + 1);
  return {
    at: start.at,
    end: end.end,
    text: normalForm(text, words),
    evidence: (initial ? Evidence.initial : 0) | usage(text, tokens, first, last),
    first,
    last,
  };
}

function isNoPartOfName(
  before: readonly (Token | undefined)[],
  token: Token | undefined,
  next: Token | undefined,
  more: boolean,
  initial: boolean,
): boolean {
  if (!token) return false;
  const lower = token.word.toLowerCase();
  // "New York" is one name, also where a sentence opens with it.
  if (token.word === 'New' && more && next?.capital) return false;
  // "In June Kitty came home."
  if (more && monthsAndNames.has(token.word) && isDate(before)) return true;
  if (titleOf(token.word) !== undefined) return more ? false : token.word === 'Sir' || token.word === 'Miss' || token.word.length <= 3;
  if (isSaint(token.word)) return !more;
  // "Will" and "May" before a name in mid-sentence are names themselves.
  if (more && !initial && genderOfGivenName(token.word) !== undefined) return false;
  return isNeverAName(token.word) || /['’](?:m|ll|d|ve|re|t)$/.test(token.word) || (isFunctionWord(lower) && (more || next === undefined));
}

/** "Will" in mid-sentence is somebody; "He" and "Five" are not, whatever their capital is for. */
function isOrdinaryWord(word: string, initial: boolean): boolean {
  return word.length < 2 || (isFunctionWord(word.toLowerCase()) && (initial || genderOfGivenName(word) === undefined));
}

const monthsAndNames = new Set(['May', 'April', 'June', 'August']);
const beforeMonths = new Set(
  'in of until till by last next early late mid since before after from to this during through that each every the first second'.split(' '),
);

/** Before a month, whoever is named behind it: "in June", "by the middle of June". */
const beforeDates = new Set('in since until till during last next early late mid'.split(' '));
const partsOfMonths = new Set(
  'middle end beginning month part half days week weeks morning evening night close first last rest course'.split(' '),
);

function isDate([before, sooner]: readonly (Token | undefined)[]): boolean {
  const word = before?.word.toLowerCase() ?? '';
  return beforeDates.has(word) || (word === 'of' && partsOfMonths.has(sooner?.word ?? ''));
}

/** "May" is a month beside a number or behind a preposition, a verb at the head of a sentence, else somebody's name. */
function isMonth(text: string, tokens: readonly Token[], at: number, initial: boolean): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !monthsAndNames.has(token.word)) return false;
  if (
    /\d[\w.]{0,3}\s{1,2}(?:of\s)?$/.test(text.slice(Math.max(0, token.at - 10), token.at)) ||
    /^,?\s{1,2}(?:the\s)?\d/.test(text.slice(token.end, token.end + 8))
  )
    return true;
  if (before && !initial && beforeMonths.has(before.word.toLowerCase()) && !token.possessive) return true;
  return initial && !token.possessive && !(after !== undefined && (speechVerbs.has(after.word) || humanVerbs.has(after.word)));
}

function isSaint(word: string): boolean {
  return word === 'St' || word === 'Saint';
}

/** A word after "Mr." and the like is a surname whatever it means; "Captain, I" and "Doctor No" it leaves alone. */
function isSurnameOf(title: Token | undefined, token: Token | undefined): boolean {
  return title !== undefined && /^(?:Mrs?|Miss|Dr)$/.test(title.word) && (token?.word.length ?? 0) > 2;
}

function isTrailer(word: string): boolean {
  return isFunctionWord(word.toLowerCase()) || word === 'I' || /['’](?:m|ll|d|ve|re|t)$/.test(word);
}

function normalForm(text: string, words: readonly Token[]): string {
  return words
    .map((token, index) => {
      const hyphen = index > 0 && text.charAt(token.at - 1) === '-' ? '-' : ' ';
      const stop = index < words.length - 1 && text.charAt(token.end) === '.' ? '.' : '';
      return (index === 0 ? '' : hyphen) + token.word.replaceAll('’', "'") + stop;
    })
    .join('');
}

/** "In", "at" and their like may stand this far behind the verb: "looked quickly back at Tom", "threw a stone at Tom". */
const farthestVerb = 3;

/** Before "at" and "in" stands a word that turns to a person: "smiled at Tom" is in no place called Tom. */
function turnsToSomebody(tokens: readonly Token[], preposition: number): boolean {
  const { word, sentence } = tokens[preposition] ?? { word: '', sentence: -1 };
  const before = tokens.slice(Math.max(0, preposition - farthestVerb), preposition).filter((token) => token.sentence === sentence);
  return before.some((token) => turnsTo(token.word.toLowerCase(), word.toLowerCase()));
}

function usage(text: string, tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const end = tokens[last];
  const start = tokens[first];
  if (!start || !end) return 0;
  let evidence = end.possessive ? Evidence.possessive : 0;
  const gapBefore = before ? text.slice(before.end, start.at) : '';
  const gapAfter = after ? text.slice(end.end, after.at) : '';
  if (before && /^\s+$/.test(gapBefore)) {
    if (placePrepositions.has(before.word.toLowerCase()) && !turnsToSomebody(tokens, first - 1)) evidence |= Evidence.place;
    if (before.word === 'the' || before.word === 'a' || before.word === 'an' || before.word === 'The' || before.word === 'A')
      evidence |= Evidence.article;
    if (speechVerbs.has(before.word) && !/^\s+(?:to|the)\b/.test(gapAfter)) evidence |= Evidence.acts;
  }
  // "sighed the Lory"
  const verb = tokens[first - 2];
  if (before?.word === 'the' && verb && speechVerbs.has(verb.word) && /^\s+$/.test(text.slice(verb.end, before.at)))
    evidence |= Evidence.acts;
  if (after && /^\s+$/.test(gapAfter) && (speechVerbs.has(after.word) || humanVerbs.has(after.word))) evidence |= Evidence.acts;
  if (before && givesName.has(before.word) && selfNaming.test(text.slice(Math.max(0, start.at - 24), start.at))) evidence |= Evidence.own;
  const previous = text.slice(Math.max(0, start.at - 2), start.at);
  if (/[,“"‘] ?$/.test(previous) && /^[!?]|^,["”’ ]|^\.["”]/.test(text.slice(end.end, end.end + 2))) evidence |= Evidence.addressed;
  return evidence;
}

/** The first pronoun after a name in the same sentence, no other name between, tells how the text refers to it. */
function addPronouns(names: FoundName[], tokens: readonly Token[]): FoundName[] {
  names.forEach((name, index) => {
    const stop = names[index + 1]?.first ?? tokens.length;
    for (let at = name.last + 1; at < stop && at < name.last + 25; at += 1) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[name.last]?.sentence) break;
      const pronoun = pronouns.of(token);
      if (pronoun === undefined) continue;
      name.evidence |= pronoun;
      break;
    }
  });
  return names;
}

function addPairs(names: FoundName[], text: string): FoundName[] {
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (!next || !/^\s+(?:and|or|&)\s+$/.test(text.slice(name.end, next.at))) return;
    name.evidence |= Evidence.paired;
    next.evidence |= Evidence.paired;
  });
  return names;
}
