import { peopleNouns } from '../../language/people-nouns.js';
import { opensSentence } from '../../language/opening-words.js';
import { peopleOf } from '../../language/peoples.js';
import type { ClaimOwner } from '../../model/claims.js';
import { Evidence } from '../../model/facts.js';
import { everyMatch } from '../every-match.js';
import type { FoundName } from '../names.js';
import { PatternGates, type GatedPattern } from '../pattern-gates.js';
import { PlainSentence, PlainText } from '../plain-sentence.js';
import type { QuotedStretch } from '../quoted-stretches.js';
import type { Token } from '../tokens.js';
import { abilities, denials, journeys } from './abilities.js';
import { ages, seniorities } from './ages.js';
import { belongings } from './belongings.js';
import { bodies, limbs, marksOfSkin } from './bodies.js';
import { callings } from './callings.js';
import { disappearances, revenants, theatre, turns, weighty } from './craft.js';
import { deaths } from './deaths.js';
import { clocks, durations } from './durations.js';
import { fates } from './fates.js';
import { heightsCompared } from './heights-compared.js';
import { households, kindred, kinsfolk, marriages, siblings } from './households.js';
import { introductions } from './introductions.js';
import { colouring, heads, kinsCallings, statures } from './looks.js';
import type { ClaimFamily, ClaimPattern, Groups } from './pattern.js';
import { orders } from './orders.js';
import { origins } from './origins.js';
import { places } from './places.js';
import { pronouns } from './pronouns.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords } from './depictions/plain-words.js';
import { nameOfPronoun } from './depictions/whose.js';
import { predicationsOf, type Predication } from './predications.js';
import { addresses, heights, postalAddresses, sites } from './sites.js';
import { namedThings } from './named-things.js';
import { namesGiven } from './names-given.js';
import { tellings } from './tellings/tellings.js';
import { dated, spans } from './spans.js';
import { sums } from './sums.js';
import { isPictured, isUnreal } from './unreal.js';
import { yearsOfEvents } from './years-of-events.js';

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

const families: readonly ClaimFamily[] = [
  ages,
  bodies,
  limbs,
  marksOfSkin,
  callings,
  origins,
  deaths,
  pronouns,
  introductions,
  sites,
  heights,
  weighty,
  disappearances,
  revenants,
  theatre,
  turns,
  colouring,
  heads,
  statures,
  heightsCompared,
  kinsCallings,
  marriages,
  kindred,
  siblings,
  kinsfolk,
  households,
  places,
  addresses,
  postalAddresses,
  belongings,
  fates,
  namedThings,
  namesGiven,
  abilities,
  denials,
  journeys,
  seniorities,
  sums,
  spans,
  dated,
  durations,
  clocks,
  orders,
  yearsOfEvents,
  ...tellings,
];

interface Reader extends GatedPattern {
  family: ClaimFamily;
  /** Null: the family reads word by word. */
  pattern: ClaimPattern | null;
  /** What it reads a predication of; undefined: it reads the sentence. */
  sort: Predication['sort'] | undefined;
}

/** Any of the family's words opens what is read word by word. */
const anything = /(?:)/;

/** Of each family first what reads the sentence, then what reads what is said of somebody in it. */
const readers: readonly Reader[] = families.flatMap((family) => {
  const { words, digits = false } = family;
  const reads = (pattern: ClaimPattern, sort?: Predication['sort']): Reader => ({
    ...{ family, pattern, sort, words, digits, regex: pattern.regex },
    ...(pattern.needs && { needs: pattern.needs }),
  });
  const scan: Reader = { family, pattern: null, sort: undefined, words, digits, regex: anything, needs: family.scans ?? words };
  return [
    ...(family.scan ? [scan] : []),
    ...family.patterns.map((pattern) => reads(pattern)),
    ...(['is', 'has'] as const).flatMap((sort) =>
      (family.readings ?? []).filter((reading) => reading.sort === sort).map((reading) => reads(reading, sort)),
    ),
  ];
});
const gates = new PatternGates(readers);

const ofOneself = /^(?:I(?:['’].*)?|[Mm]y)$/;

/** Somebody speaks it from end to end, and not of himself. */
function isOthersSpeech(tokens: readonly Token[], first: number, last: number, quoted: readonly QuotedStretch[]): boolean {
  const [begin, end] = [tokens[first]?.at ?? 0, tokens[last - 1]?.end ?? 0];
  if (!quoted.some(([from, to]) => from < begin && end <= to)) return false;
  for (let index = first; index < last; index += 1) if (ofOneself.test(tokens[index]?.word ?? '')) return false;
  return true;
}

/** What the sentences of a block say that another could contradict. Decided inside each sentence; whom a pronoun means is not. */
export function findClaims(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
  tokens: readonly Token[],
  names: readonly FoundName[],
  quoted: readonly QuotedStretch[],
): FoundClaim[] {
  const claims: FoundClaim[] = [];
  const digits = /\d\d/.test(text.slice(from, to));
  let plain: PlainText | null = null;
  let [name, token] = [0, 0];
  for (let index = 0; index <= starts.length; index += 1) {
    const [firstName, firstToken] = [name, token];
    const [at, end] = [index === 0 ? from : (starts[index - 1] ?? to), starts[index] ?? to];
    while (name < names.length && (names[name]?.at ?? end) < end) name += 1;
    while (token < tokens.length && (tokens[token]?.sentence ?? index) <= index) token += 1;
    const onlyHeard = quoted.length > 0 && isOthersSpeech(tokens, firstToken, token, quoted);
    const besides = { names: name > firstName, digits: digits && /\d\d/.test(text.slice(at, end)) };
    const open = gates.read(tokens, firstToken, token, besides).flatMap((number) => {
      const reader = readers[number];
      return reader && (reader.family.names ?? 0) <= name - firstName && (!onlyHeard || reader.family.heard === true) ? [reader] : [];
    });
    if (open.length === 0) continue;
    plain ??= new PlainText(text, from, to);
    const sentence = PlainSentence.of(
      plain,
      at,
      end,
      names.slice(firstName, name).filter((each) => isName(each, tokens[each.last + 1]?.word ?? '')),
      tokens,
    );
    if (sentence) readSentence(text, sentence, open, claims);
  }
  return claims.sort((one, other) => one.at - other.at || (one.attribute < other.attribute ? -1 : 1));
}

/** Words whose capital is only that of a sentence: "Tall and thin, Anna ...", "Fever had carried off Tom". */
const opening = new Set(
  'losing twice thrice bred raised reared brought schooled fostered native bachelor spinster widow widower orphan unwed married wedded engaged childless barren wife husband mother father parents brother sister cousin twins twin kin aunt uncle son daughter back home late dead poor old pirates grass bells letters sheep murdered killed drowned buried hanged shot poisoned gardener gamekeeper notary vicar schoolmaster schoolmistress bishop blacksmith governess seamstress headmaster coachman fisherman soldier sailor surgeon physician lawyer attorney innkeeper keeper housekeeper nurse organist barrister solicitor clergyman curate magistrate farmer fever plague cholera typhus consumption pneumonia poison lightning smallpox dropsy darkness heights music sugar meat apoplexy influenza diphtheria typhoid measles scarlatina gout cancer jaundice drink death sleep slumber fatigue weariness exhaustion tall short tiny small aged born childless bald orphaned motherless fatherless deafened left-handed right-handed widowed married single unmarried blind deaf lame blue brown green grey gray hazel black fair dark red golden blonde auburn stout thin slender narrow broad narrow-shouldered broad-shouldered left right ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

/** "Losing her footing", "Climbing to the loft": no name is followed by these. */
const behindParticiple = /^(?:his|her|the|an?|in|on|at|by|to|up|down|from|both|with|out|into|over|through|along|round|across)$/;

function isName({ text, first, last, evidence }: FoundName, next: string): boolean {
  if (first !== last) return true;
  const word = text.toLowerCase();
  // "A Scot by birth".
  if ((evidence & Evidence.article) !== 0 && peopleOf(word) !== undefined) return false;
  if ((evidence & Evidence.initial) === 0) return true;
  return !(opening.has(word.replace(/-.*$/, '')) || opensSentence(word) || (word.length > 5 && word.endsWith('ing') && behindParticiple.test(next)));
}

function readSentence(text: string, sentence: PlainSentence, open: readonly Reader[], claims: FoundClaim[]): void {
  const predications: { [sort in Predication['sort']]?: readonly Predication[] } = {};
  const found: FoundClaim[] = [];
  const add = (claim: FoundClaim): void => {
    if (!found.some((each) => (claim.unreal || !each.unreal) && repeats(each, claim))) found.push(claim);
  };
  // Several families may be opened by words of their own to one scan: it reads the sentence once.
  const scans = new Set<ClaimFamily['scan']>();
  let [family, passes]: [ClaimFamily | null, boolean] = [null, true];
  for (const reader of open) {
    if (reader.family !== family) {
      family = reader.family;
      passes = family.filter?.test(sentence.text) ?? true;
    }
    if (!passes) continue;
    const { pattern, sort } = reader;
    if (pattern === null) {
      const { scan } = family;
      if (scan && !scans.has(scan)) depictedIn(text, sentence, scan(sentence)).forEach(add);
      scans.add(scan);
    } else if (sort === undefined) claimsIn(text, sentence, pattern).forEach(add);
    else readingsIn(text, sentence, (predications[sort] ??= predicationsOf(sentence, sort)), pattern).forEach(add);
  }
  claims.push(...found);
}

function readingsIn(text: string, sentence: PlainSentence, predications: readonly Predication[], reading: ClaimPattern): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const { said, at, from: begins, granted, ownerAt } of predications) {
    const match = reading.regex.exec(said);
    if (!match) continue;
    const stated = reading.claim(match.groups ?? {});
    const whose = stated && ownerAtPlace(sentence, nameOfPronoun(sentence, plainWords(sentence), ownerAt));
    if (!stated || !whose) continue;
    const [from, to] = [Math.min(begins, ownerAt), Math.max(at + match[0].length, ownerAt + 1)];
    const onlyNamed = granted && !/\b(?:was|were|is|are|had|has|been)\b/.test(match[0]);
    found.push({
      attribute: spelled(sentence, stated.attribute),
      value: spelled(sentence, stated.value),
      ...whose,
      ...rangeOf(text, sentence, from, to - from),
      unreal: onlyNamed ? isPictured(sentence) : isUnreal(sentence, from, to - from, reading.denies === true),
    });
  }
  return found;
}

function depictedIn(text: string, sentence: PlainSentence, depictions: readonly Depiction[]): FoundClaim[] {
  return depictions.flatMap(({ attribute, value, from, to, ownerAt, granted, denies = false, judged = false }): FoundClaim[] => {
    if (ownerAt < 0) {
      const unreal = !judged && isUnreal(sentence, from, to - from, denies);
      const range = rangeOf(text, sentence, from, to - from);
      return [{ attribute: spelled(sentence, attribute), value, owner: 'none', ownerAt: range.at, clouded: false, ...range, unreal }];
    }
    const whose = ownerAtPlace(sentence, nameOfPronoun(sentence, plainWords(sentence), ownerAt));
    if (!whose) return [];
    const unreal = !judged && (granted ? isPictured(sentence) : isUnreal(sentence, from, to - from, denies));
    return [
      {
        attribute: spelled(sentence, attribute),
        value: spelled(sentence, value),
        ...whose,
        clouded: whose.clouded && whose.owner !== 'name',
        ...rangeOf(text, sentence, from, to - from),
        unreal,
      },
    ];
  });
}

/** Two patterns may read the same words. */
export function repeats(one: FoundClaim, other: FoundClaim): boolean {
  return (
    one.attribute === other.attribute &&
    (one.ownerAt === other.ownerAt || (one.at < other.at + other.length && other.at < one.at + one.length))
  );
}

/** Names are written as they stand in the text. */
function spelled(sentence: PlainSentence, text: string): string {
  return text.replace('yorkshire', 'Yorkshire').replace(/[\ue000-\ue0ff]/g, (each) => sentence.nameAt(each)?.text ?? '');
}

function ownerAtPlace(sentence: PlainSentence, at: number): { owner: ClaimOwner; ownerAt: number; clouded: boolean } | null {
  const { text } = sentence;
  const name = sentence.nameAt(text.charAt(at));
  if (name) return { owner: 'name', ownerAt: name.at, clouded: !text.startsWith("'s", at + 1) && isOneOfTwo(sentence, at) };
  const pronoun = /^[a-zß-ɏ]+/u.exec(text.slice(at, at + 8))?.[0] ?? '';
  if (pronoun === 'i' || pronoun === 'my') return { owner: 'I', ownerAt: sentence.offsetOf(at), clouded: false };
  const sex = pronoun === 'he' || pronoun === 'his' ? 'he' : 'she';
  return { owner: sex, ownerAt: sentence.offsetOf(at), clouded: isClouded(text.slice(0, at), sex) };
}

const noClaims: readonly FoundClaim[] = [];

function claimsIn(
  text: string,
  sentence: PlainSentence,
  { regex, claim, denies = false, granted = false }: ClaimPattern,
): readonly FoundClaim[] {
  const matches = everyMatch(regex, sentence.text);
  if (matches.length === 0) return noClaims;
  return matches.flatMap((match): FoundClaim[] => {
    const groups: Groups = match.groups ?? {};
    const said = claim(groups);
    const whose = said && ownerOf(sentence, match.index, match[0], groups);
    if (!said || !whose) return [];
    return [
      {
        attribute: spelled(sentence, said.attribute),
        value: spelled(sentence, said.value),
        ...whose,
        ...rangeOf(text, sentence, match.index, match[0].length),
        // A wrong pronoun is one in a dream, too.
        unreal: granted ? isPictured(sentence) : said.attribute !== 'pronoun' && isUnreal(sentence, match.index, match[0].length, denies),
      },
    ];
  });
}

function rangeOf(text: string, sentence: PlainSentence, at: number, length: number): { at: number; length: number } {
  const start = sentence.offsetOf(at);
  let end = sentence.offsetOf(at + length);
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
    const name = sentence.nameAt(written);
    return name
      ? { owner: 'name', ownerAt: name.at, clouded: n !== undefined && sentence.text.charAt(at) === n && isOneOfTwo(sentence, at) }
      : null;
  }
  const pronoun = p ?? q;
  if (pronoun === undefined) return { owner: 'none', ownerAt: sentence.offsetOf(at), clouded: false };
  const where = at + Math.max(0, matched.search(new RegExp(`\\b${pronoun}\\b`)));
  const sex = pronoun === 'he' || pronoun === 'his' ? 'he' : 'she';
  return { owner: sex, ownerAt: sentence.offsetOf(where), clouded: isClouded(sentence.text.slice(0, where), sex) };
}

/** "Anna and Mary were ...", "the brother of Anna was ...", "Anna's brother, Tom, ...": the name is not all of the subject. */
function isOneOfTwo({ text }: PlainSentence, at: number): boolean {
  return (
    /(?:(?<![,;:—–-] )\b(?:and|or|of|than|like|neither|nor|if|either)|['’]s (?!(?:uncle|aunt|brother|sister|cousin|son|daughter|father|mother|wife|husband|grandfather|grandmother|nephew|niece|friend|servant|maid|old|young|little|poor|dear) )[a-zß-ɏ]{1,15}) (?:the )?$/u.test(
      text.slice(Math.max(0, at - 24), at),
    ) || /^.(?: and| or| &) [\ue000-\ue0ff]/u.test(text.slice(at))
  );
}

/** Somebody without a name, or another of that sex, is spoken of before the pronoun. */
function isClouded(before: string, sex: 'he' | 'she'): boolean {
  const fits = sex === 'he' ? 'male' : 'female';
  return (before.match(/[a-zß-ɏ]+/gu) ?? []).some((word) => {
    const sort = peopleNouns.get(word);
    return sort === fits || sort === 'either';
  });
}
