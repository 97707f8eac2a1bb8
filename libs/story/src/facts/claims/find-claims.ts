import { makesUnreal } from '../../language/appearance.js';
import { peopleNouns } from '../../language/people-nouns.js';
import type { ClaimOwner } from '../../model/claims.js';
import type { FoundName } from '../names.js';
import { nameAt, plainSentences, type PlainSentence } from '../plain-sentence.js';
import type { Token } from '../tokens.js';
import { ages } from './ages.js';
import { bodies } from './bodies.js';
import { deaths } from './deaths.js';
import { introductions } from './introductions.js';
import { callings, origins } from './lives.js';
import type { ClaimPattern, Groups } from './pattern.js';
import { pronouns } from './pronouns.js';
import { sites } from './sites.js';

/** A claim as found; offsets in the scanned text. */
export interface FoundClaim {
  at: number;
  length: number;
  attribute: string;
  value: string;
  owner: ClaimOwner;
  ownerAt: number;
  clouded: boolean;
  unreal: boolean;
}

const families = [ages, bodies, callings, origins, deaths, pronouns, introductions, sites];

/** What the sentences of a block say that another could contradict. Decided inside each sentence; whom a pronoun means is not. */
export function findClaims(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
  tokens: readonly Token[],
  names: readonly FoundName[],
): FoundClaim[] {
  const stretch = text.slice(from, to);
  return families
    .filter(({ filter }) => filter.test(stretch))
    .flatMap(({ filter, patterns }) =>
      [...plainSentences(text, from, to, starts, tokens, names, filter)].flatMap((sentence) => claimsIn(text, sentence, patterns)),
    )
    .sort((a, b) => a.at - b.at || (a.attribute < b.attribute ? -1 : 1));
}

function claimsIn(text: string, sentence: PlainSentence, patterns: readonly ClaimPattern[]): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const { regex, claim } of patterns) {
    for (const match of sentence.text.matchAll(regex)) {
      const groups: Groups = match.groups ?? {};
      const said = claim(groups);
      const whose = said && ownerOf(sentence, match.index, match[0], groups);
      if (!said || !whose) continue;
      const spelled = (text: string): string =>
        text.replace('yorkshire', 'Yorkshire').replace(/[\ue000-\ue0ff]/g, (each) => nameAt(sentence, each)?.text ?? '');
      const stated = {
        attribute: spelled(said.attribute),
        value: spelled(said.value),
        ...whose,
        ...rangeOf(text, sentence, match.index, match[0].length),
        unreal: isUnreal(sentence, match.index, match[0].length),
      };
      // Two patterns may read the same words.
      if (!found.some((each) => each.attribute === stated.attribute && each.ownerAt === stated.ownerAt)) found.push(stated);
    }
  }
  return found;
}

function rangeOf(text: string, sentence: PlainSentence, at: number, length: number): { at: number; length: number } {
  const start = sentence.offsets[at] ?? 0;
  let end = sentence.offsets[at + length] ?? sentence.end;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { at: start, length: end - start };
}

function ownerOf(
  sentence: PlainSentence,
  at: number,
  matched: string,
  { n, p, o, q }: Groups,
): { owner: ClaimOwner; ownerAt: number; clouded: boolean } | null {
  const written = n ?? o;
  if (written !== undefined) {
    const name = nameAt(sentence, written);
    return name ? { owner: 'name', ownerAt: name.at, clouded: isOneOfTwo(sentence, sentence.text.indexOf(written)) } : null;
  }
  const pronoun = p ?? q;
  if (pronoun === undefined) return null;
  const where = at + Math.max(0, matched.search(new RegExp(`\\b${pronoun}\\b`)));
  const sex = pronoun === 'he' || pronoun === 'his' ? 'he' : 'she';
  return { owner: sex, ownerAt: sentence.offsets[where] ?? 0, clouded: isClouded(sentence.text.slice(0, where), sex) };
}

/** "Anna and Mary were ...", "the brother of Anna was ...", "Anna's brother, Tom, ...": the name is not all of the subject. */
function isOneOfTwo({ text }: PlainSentence, at: number): boolean {
  return (
    /(?:\b(?:and|or|of|than|like|neither|nor|if|either)|['’]s \p{L}{1,15}) (?:the )?$/u.test(text.slice(Math.max(0, at - 24), at)) ||
    /^.(?: and| or| &) [\ue000-\ue0ff]/u.test(text.slice(at))
  );
}

/** Somebody without a name, or another of that sex, is spoken of before the pronoun. */
function isClouded(before: string, sex: 'he' | 'she'): boolean {
  const fits = sex === 'he' ? 'male' : 'female';
  return (before.match(/\p{L}+/gu) ?? []).some((word) => {
    const sort = peopleNouns.get(word);
    return sort === fits || sort === 'either';
  });
}

const before =
  /\b(?:not|never|nor|no|if|whether|as if|as though|almost|nearly|thought|believed|supposed|said|says|told|heard|pretended|unless|hardly|scarcely|half|why|lest|feared|afraid|expected|hoped|know|suppose|swore|declared|rumoured|rumored|reported|claimed|perhaps|maybe|doubt)\b/;
const justBefore = /\b(?:when|while|until|till|before|after|since|because|like|may|might|than|where|how|as) (?:the |poor |old |young )?$/;
const inside = /\b(?:not|never|n't)\b/;

/** Supposed, denied, asked, told by somebody, or compared: what stands before it in the clause, or a question mark, says so. */
function isUnreal({ text }: PlainSentence, at: number, length: number): boolean {
  return (
    before.test(text.slice(0, at)) ||
    justBefore.test(text.slice(Math.max(0, at - 24), at)) ||
    inside.test(text.slice(at, at + length)) ||
    text.trimEnd().endsWith('?') ||
    (text.match(/\p{L}+/gu) ?? []).some((word) => makesUnreal(word))
  );
}
