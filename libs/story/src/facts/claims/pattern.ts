import { nameClass, type PlainSentence } from '../plain-sentence.js';
import { isFunctionWord } from '../../language/not-names.js';
import { peopleNouns } from '../../language/people-nouns.js';
import { numberInWords } from '../../manuscript/numbers.js';
import type { TriggerWords } from '../trigger-words.js';
import type { Depiction } from './depictions/depictions.js';
import type { Predication } from './predications.js';

/** What a pattern reads in a plain sentence. Its groups `n` (name) or `p` (he, she), `o` (owning name) or `q` (his, her) say whose. */
export interface ClaimPattern {
  regex: RegExp;
  /** What is claimed, and what of it; null: nothing after all. */
  claim: (groups: Groups) => { attribute: string; value: string } | null;
  /** The claim is a denial: "had never married". */
  denies?: boolean;
  /** It is taken for granted, whatever is supposed or denied around it: "the nine miles that divide them had never seemed so long". */
  granted?: boolean;
  /** Words of which one stands in whatever it finds: for long patterns of frequent words. */
  needs?: TriggerWords;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * What a family reads in a predication, from its beginning on: "a tall man" is said of Anna in whatever form. A denial says
 * something by itself ("not yet twenty"), where elsewhere "not" makes a claim none.
 */
export interface ClaimReading extends ClaimPattern {
  sort: Predication['sort'];
}

/** A family of claims. A sentence makes one only if it holds one of the words and, where given, something of the filter. */
export interface ClaimFamily {
  words: TriggerWords;
  filter?: RegExp;
  /** So many names the sentence must hold. */
  names?: number;
  /** Numbers may also be written in digits, which are no words. */
  digits?: boolean;
  /** It counts what people say of others, too: otherwise that is theirs, and only of themselves are they believed. */
  heard?: boolean;
  patterns: readonly ClaimPattern[];
  readings?: readonly ClaimReading[];
  /** Reads the sentence word by word, where what is said and of whom are found apart. */
  scan?: (sentence: PlainSentence) => readonly Depiction[];
  /** Words of which one stands in whatever it reads word by word, where that is fewer than all. */
  scans?: TriggerWords;
}

export const name = nameClass;

/** Where: a name, or the one county whose name is also that of a breed and a pudding and therefore read as a word. */
export const place = `(?<place>${name}|yorkshire)`;

/** Who does or is something. */
export const subject = `(?:(?<n>${name})|\\b(?<p>he|she)\\b)`;

/** Who owns something. */
export const owner = `(?:(?<o>${name})'s|\\b(?<q>his|her)\\b)`;

const unit = 'one|two|three|four|five|six|seven|eight|nine';
const ordinalUnit = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** A number from one to ninety-nine, in words or digits; also "eight-and-twenty". */
export const number = `(?<num>\\d{1,3}|(?:${unit})[ -]and[ -](?:${tens})|(?:${tens})(?:[ -](?:${unit}))?|${teens}|${unit})`;

export const ordinal = `(?<ord>\\d{1,3}(?:st|nd|rd|th)|(?:${tens})[ -](?:${ordinalUnit})|(?:${tens.replaceAll('y', 'ie')})th|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|${ordinalUnit})`;

/** Words that may stand between and change nothing: a bounded stretch of them. */
export const few = (most: number): string => `(?:[a-zß-ɏ'-]{1,20},? ){0,${most}}`;

/** The number that was written, cardinal or ordinal. */
export function numberFrom(written: string | undefined): number | null {
  const bare = (written ?? '').replace(/(?<=\d)(?:st|nd|rd|th)$/, '').replace(' ', '-');
  if (/^\d/.test(bare)) return Number(bare);
  const [, few, many] = /^(\w+)[ -]and[ -](\w+)$/.exec(bare) ?? [];
  return few === undefined || many === undefined ? numberInWords(bare) : (numberInWords(many) ?? 0) + (numberInWords(few) ?? 0);
}

/** Words before an adjective or a number that change nothing. */
const degree =
  '(?:(?:now|then|still|just|always|also|exactly|very|rather|remarkably|uncommonly|unusually|extremely|exceptionally|strikingly|so|too|quite|certainly|indeed|naturally|by nature|at (?:this|that|the) time|that year|both|himself|herself|already|decidedly|only|but|being),? ){0,3}';

/** Whether words between an owner and what is his only describe it: no verb, nobody else to whom it could belong. */
export function describes(words: string | undefined): boolean {
  return (words?.match(/[a-zß-ɏ'-]+/gu) ?? []).every(
    (word) =>
      /^(?:an?|the|very|quite|so|two|one|same|own|and|pair|of)$/.test(word) ||
      !(isFunctionWord(word) || peopleNouns.has(word) || word.endsWith("'s")),
  );
}

const reading =
  (sort: Predication['sort']) =>
  (source: string, claim: ClaimPattern['claim'], { denies = false, needs }: Pick<ClaimPattern, 'denies' | 'needs'> = {}): ClaimReading => ({
    sort,
    regex: new RegExp(`^${sort === 'is' ? degree : ''}(?:${source})`, 'u'),
    claim,
    denies,
    ...(needs && { needs }),
  });

/** Somebody is this. */
export const is = reading('is');

/** Somebody has this. */
export const has = reading('has');

export const pattern = (
  source: string,
  claim: ClaimPattern['claim'],
  { denies = false, granted = false, needs }: Pick<ClaimPattern, 'denies' | 'granted' | 'needs'> = {},
): ClaimPattern => ({
  regex: new RegExp(source, 'gu'),
  claim,
  denies,
  granted,
  ...(needs && { needs }),
});
