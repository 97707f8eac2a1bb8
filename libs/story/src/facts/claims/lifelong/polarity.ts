import type { PlainWord } from '../depictions/plain-words.js';

/** Whether what stands in a clause is affirmed or denied; `unclear`: neither for certain. */
export type Polarity =
  | { is: 'affirmed' }
  | { is: 'unclear' }
  /** For life, and where it is denied. */
  | { is: 'denied'; at: number; forLife: boolean };

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const hard = set('. ; : ! ? " ( ) —');
/** Words that deny. */
export const negations: readonly string[] = [
  ...set("never not no nor neither nobody none nothing without cannot couldn't didn't hadn't wasn't can't unable incapable"),
];
const negators: ReadonlySet<string> = new Set(negations);

export const isNegation = (word: string): boolean => negators.has(word);

/** They half deny, or suppose. */
const halves = set(
  `hardly scarcely seldom rarely barely little few only if unless whether might would should must may will shall ought wish wished hope hoped hoping
  like try tried trying fancied imagined dreamt dreamed pretended seemed appeared supposed believed thought said told heard reported perhaps
  want wanted wants meant intend intended going about let offered begged asked refused declined forbade forbidden threatened promised`,
);

/** What may stand between the denial and what is denied. */
const between = set(
  `ever once in the a an any his her life lives days so much as been be had has have having was were is did do does to could can able of
  learn learned learnt taught how know known knew get got how properly really rightly even either before yet himself herself more than one single foot upon on
  anything earth power consideration persuasion money get make induce persuade bring tempt would anybody anyone word syllable part own save for from world all or nor and neither by at set time never not for note music tune stroke instrument which that`,
);

const certain = set(
  "never ever once could able learn learned learnt taught know known knew cannot couldn't can't unable incapable no nobody none nothing without",
);

/** What is wished, foreseen or supposed. */
const modal = /^(?:would|should|must|may|might|will|shall|ought|if|unless|whether)$/;

/** Somebody thinks so, or says it. */
const reported =
  /^(?:thought|believed|supposed|fancied|imagined|pretended|dreamt|dreamed|wished|hoped|said|told|heard|declared|swore|boasted|rumoured|reported|asked)$/;

const leftMost = 22;

/** Of what stands from one word to another, in its clause. */
export function polarityOf(words: readonly PlainWord[], first: number, last: number): Polarity {
  const [left, halved] = clauseBefore(words, first);
  const denials = left.filter((index) => isNegator(words, index));
  const [nearest, outer] = [denials[0], denials.at(-1)];
  if (nearest === undefined || outer === undefined) return { is: halved ? 'unclear' : 'affirmed' };
  // "There was not a fence that he had not taken."
  if (outer < nearest && words.slice(outer, nearest).some(({ text }) => /^(?:that|which|who|but)$/.test(text))) return { is: 'affirmed' };
  const inner = left.filter((index) => index > nearest);
  const ever = inner.some((index) => words[index]?.text === 'ever');
  if ((!ever && !inner.every((index) => leadsOn(words[index]!))) || isBounded(words, last)) return { is: 'unclear' };
  if (words[outer]?.text !== 'nothing' && left.some((index) => modal.test(words[index]?.text ?? ''))) return { is: 'unclear' };
  if (left.some((index) => reported.test(words[index]?.text ?? ''))) return { is: 'unclear' };
  const sure = inner.some((index) => certain.has(words[index]?.text ?? '')) || certain.has(words[nearest]?.text ?? '');
  const at = denials.find((index) => /^(?:no|nobody|neither|nothing)$/.test(words[index]?.text ?? '')) ?? nearest;
  return { is: 'denied', at, forLife: sure || isAbility(words, nearest) || inHisLife(words, last) };
}

/** Places of the words that stand before in the clause, the nearest first, and whether one of them half denies or supposes. */
function clauseBefore(words: readonly PlainWord[], first: number): [left: number[], halved: boolean] {
  const left: number[] = [];
  let halved = false;
  for (let index = first - 1; index >= 0 && index > first - leftMost; index -= 1) {
    const { text } = words[index]!;
    if (hard.has(text) || startsClause(words, index)) break;
    halved ||= halves.has(text);
    left.push(index);
  }
  return [left, halved];
}

/** It stands between a denial and what is denied, and changes nothing. */
const leadsOn = ({ text, sort }: PlainWord): boolean =>
  sort === 'name' || between.has(text) || text === ',' || text.endsWith('ly') || /^(?:he|she|i|who)$/.test(text);

/** "Could not". */
const isAbility = (words: readonly PlainWord[], denial: number): boolean => /^(?:could|can)$/.test(words[denial - 1]?.text ?? '');

function isNegator(words: readonly PlainWord[], index: number): boolean {
  const text = words[index]?.text ?? '';
  // "No doubt", "not only": nothing is denied.
  return negators.has(text) && !/^(?:doubt|wonder|only|matter|sooner|longer|better)$/.test(words[index + 1]?.text ?? '');
}

/** ", and had", "; but", " because": another clause begins behind it. */
function startsClause(words: readonly PlainWord[], index: number): boolean {
  const { text } = words[index]!;
  if (/^(?:because|though|although|while|whilst|until|till|than|so)$/.test(text)) return text !== 'so' || words[index + 1]?.text !== 'much';
  if (text === ',') return /^(?:having|being|who|whose)$/.test(words[index + 1]?.text ?? '');
  return /^(?:and|but|yet|for)$/.test(text) && words[index - 1]?.text === ',';
}

/** "Never rode again", "since his fall", "so well", "without a groom": not for life. */
function isBounded(words: readonly PlainWord[], last: number): boolean {
  for (let index = last; index < words.length && index < last + 9; index += 1) {
    const { text } = words[index]!;
    if (hard.has(text) || (text === ',' && !/^(?:since|until|till|except|save)$/.test(words[index + 1]?.text ?? ''))) return false;
    if (/^(?:again|till|until|so|such|more|better|worse|without|except|save|unless|if|alone|longer|yesterday|today|lately)$/.test(text))
      return true;
    if (text === 'since') return !/^(?:birth|childhood|infancy|boyhood|girlhood|the|his|her)$/.test(words[index + 1]?.text ?? '');
    if (text === 'before')
      return /^(?:he|she|it|they|the|that|this)$/.test(words[index + 1]?.text ?? '') || words[index + 1]?.sort === 'name';
    if (text === 'for')
      return /^(?:weeks|days|months|hours|an?|some|two|three|four|five|six|want|years)$/.test(words[index + 1]?.text ?? '');
    if (text === 'that' && /^(?:day|night|week|year|morning|evening|winter|summer|spring|autumn)$/.test(words[index + 1]?.text ?? ''))
      return true;
  }
  return false;
}

const inHisLife = (words: readonly PlainWord[], last: number): boolean =>
  words.slice(last, last + 7).some(({ text }, index, rest) => text === 'life' && /^(?:his|her)$/.test(rest[index - 1]?.text ?? ''));
