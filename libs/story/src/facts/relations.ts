import { genderOfGivenName } from '../language/given-names.js';
import { tieOf, tieWords } from '../language/kinship.js';
import { titleOf } from '../language/titles.js';
import type { relationOwners } from '../model/facts.js';
import { Lexicon } from './lexicon.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

/** "Tom was Anna's brother": the words, what `person` is to `owner`, and where the two names begin. */
export interface FoundRelation {
  at: number;
  length: number;
  relation: string;
  personAt: number;
  ownerAt: number;
  /** How the other one is meant. */
  owner: (typeof relationOwners)[number];
}

const ties = new Lexicon(tieWords.map((word) => [word, true]));

/** What may stand between "Anna's" or "the" and the word of kinship. */
const adjectives = new Set(
  'eldest elder oldest youngest younger second third only own dear late poor old young little twin beloved maternal paternal former first good'.split(
    ' ',
  ),
);
const most = 2;

const states = new Set(['is', 'was', 'became']);

/**
 * Who is what to whom, where one sentence says it of two names: "Anna's brother Tom", "Tom was Anna's brother", "Tom, Anna's
 * brother,", "Tom was the brother of Anna", "Anna had seen her brother Tom" (one being named before, or nobody: then the sentences before
 * may tell whose), "her aunt, Lady Grey, came", "my brother Tom", "Mr. and Mrs. Lee". A comma alone may as well divide a list, so that an
 * apposition must end with one too, and no "and" behind it.
 */
export function findRelations(text: string, tokens: readonly Token[], names: readonly FoundName[]): FoundRelation[] {
  const couples = names.flatMap((name, index) => [...coupleOf(text, tokens, name), ...bothOf(text, tokens, name, names[index + 1])]);
  if (names.length === 0 || !tokens.some((token) => ties.of(token) === true)) return couples;
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const byLast = new Map(names.map((name) => [name.last, name]));
  const gap = (index: number): string => text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.at ?? 0);
  const afterPossessive = (index: number): string => text.slice((tokens[index]?.end ?? 0) + 2, tokens[index + 1]?.at ?? 0);
  const others = tokens.flatMap((token, kin): FoundRelation[] => {
    if (ties.of(token) === undefined || token.possessive) return [];
    const word = text.startsWith('-in-law', token.end) ? `${token.word}-in-law` : token.word;
    if (tieOf(word) === undefined) return [];
    let before = kin - 1;
    while (before > kin - 1 - most && adjectives.has(tokens[before]?.word ?? '') && isSpace(gap(before))) before -= 1;
    const lead = tokens[before];
    if (!lead || lead.sentence !== token.sentence || !isSpace(lead.possessive ? afterPossessive(before) : gap(before))) return [];
    const relation = (person: FoundName, owner: FoundName, by: FoundRelation['owner'] = null): FoundRelation[] => {
      const at = by === null ? Math.min(person.at, owner.at) : lead.at;
      const end = Math.max(person.end, owner.end, token.end);
      return person === owner ? [] : [{ at, length: end - at, relation: word, personAt: person.at, ownerAt: owner.at, owner: by }];
    };
    const next = byFirst.get(kin + 1);
    const behind = next && (isSpace(gap(kin)) || (/^,\s+$/.test(gap(kin)) && apposed(text, next.end))) ? next : undefined;
    const owner = lead.possessive ? byLast.get(before) : undefined;
    if (owner) {
      if (behind && tokens[kin + 1]?.sentence === token.sentence) return relation(behind, owner);
      const person = personBefore(text, tokens, owner.first, byLast, apposed(text, token.end));
      return person ? relation(person, owner) : [];
    }
    if (behind && (lead.word === 'his' || lead.word === 'her')) {
      const sex = lead.word === 'his' ? 'he' : 'she';
      const [only, another] = names.filter(({ last }) => last < before && tokens[last]?.sentence === token.sentence);
      if (!only)
        return [
          {
            at: lead.at,
            length: behind.end - lead.at,
            relation: token.word,
            personAt: behind.at,
            ownerAt: lead.at,
            owner: `${sex} before`,
          },
        ];
      return another ? [] : relation(behind, only, sex);
    }
    // "My father, Pip, was fond of drink" speaks to Pip.
    if (behind && /^my$/i.test(lead.word) && (isSpace(gap(kin)) || titleOf(tokens[behind.first]?.word ?? '') !== undefined)) {
      const at = lead.at;
      return [{ at, length: behind.end - at, relation: token.word, personAt: behind.at, ownerAt: at, owner: 'I' }];
    }
    const of = tokens[kin + 1];
    const whose =
      (lead.word === 'the' || lead.word === 'a') && of?.word === 'of' && isSpace(gap(kin + 1)) ? byFirst.get(kin + 2) : undefined;
    if (!whose || tokens[whose.last]?.possessive) return [];
    const person = personBefore(text, tokens, before, byLast, apposed(text, whose.end));
    return person ? relation(person, whose) : [];
  });
  return [...couples, ...others].sort((a, b) => a.at - b.at);
}

/** "Mr. and Mrs. Gardiner" are a couple. */
function coupleOf(text: string, tokens: readonly Token[], lady: FoundName): FoundRelation[] {
  const [mister, and, title] = [tokens[lady.first - 2], tokens[lady.first - 1], tokens[lady.first]];
  if (title?.word !== 'Mrs' || mister?.word !== 'Mr' || and?.word !== 'and' || !/^\.?\s+and\s+$/.test(text.slice(mister.end, lady.at)))
    return [];
  return [{ at: mister.at, length: lady.end - mister.at, relation: 'wife', personAt: lady.at, ownerAt: mister.at, owner: 'Mr.' }];
}

/** What several are to each other, by the word for one of them. */
const eachOther: { [word: string]: string | undefined } = { cousins: 'cousin', brothers: 'brother', sisters: 'sister' };
const described = new Set('first second half own both two full the only'.split(' '));

/** "Anna and Tom were cousins", "Mary and Anna were mother and daughter". */
function bothOf(text: string, tokens: readonly Token[], one: FoundName, other: FoundName | undefined): FoundRelation[] {
  if (other?.first !== one.last + 2 || tokens[one.last + 1]?.word !== 'and') return [];
  let at = other.last + 1;
  if (tokens[at]?.word === 'had' && tokens[at + 1]?.word === 'been') at += 1;
  if (!/^(?:were|are|been)$/.test(tokens[at]?.word ?? '')) return [];
  do at += 1;
  while (described.has(tokens[at]?.word ?? ''));
  const [word, and, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.sentence !== tokens[one.first]?.sentence) return [];
  const place = { at: one.at, length: (tokens[at]?.end ?? one.end) - one.at, owner: null };
  const alike = eachOther[word?.word ?? ''];
  if (alike !== undefined) return [{ ...place, relation: alike, personAt: one.at, ownerAt: other.at }];
  const [tie, back] = [tieOf(word?.word ?? ''), tieOf(second?.word ?? '')];
  if (!tie || !back || and?.word !== 'and') return [];
  // "Anna and Tom were brother and sister": in the order of speech.
  const isCrossed =
    tie.sex !== null && genderOfGivenName(text.slice(one.at, one.end).split(' ')[0] ?? '') === back.sex && tie.sex !== back.sex;
  return isCrossed
    ? [{ ...place, relation: word?.word ?? '', personAt: other.at, ownerAt: one.at }]
    : [{ ...place, relation: word?.word ?? '', personAt: one.at, ownerAt: other.at }];
}

function isSpace(gap: string): boolean {
  return /^\s+$/.test(gap);
}

/** An apposition ends here: a comma follows, and no list goes on. */
function apposed(text: string, end: number): boolean {
  return /^,\s+(?!(?:and|or)\b)\p{Ll}|^[.;]/u.test(text.slice(end, end + 8));
}

/** Who stands before the words that begin at a token: "Tom was ...", or in apposition "Tom, ...". */
function personBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  byLast: ReadonlyMap<number, FoundName>,
  apposition: boolean,
): FoundName | undefined {
  const [start, before] = [tokens[index], tokens[index - 1]];
  if (!start || !before || before.sentence !== start.sentence) return undefined;
  const gap = text.slice(before.end, start.at);
  const verb = states.has(before.word) && isSpace(gap);
  const person = byLast.get(verb ? index - 2 : index - 1);
  const last = person && tokens[person.last];
  if (!person || !last || last.possessive || last.sentence !== start.sentence) return undefined;
  if (verb) return isSpace(text.slice(last.end, before.at)) ? person : undefined;
  return apposition && /^,\s+$/.test(gap) ? person : undefined;
}
