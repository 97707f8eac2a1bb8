import { nameClass } from '../plain-sentence.js';
import type { TriggerWords } from '../trigger-words.js';

/** What a pattern reads in a plain sentence. Its groups `n` (name) or `p` (he, she), `o` (owning name) or `q` (his, her) say whose. */
export interface ClaimPattern {
  regex: RegExp;
  /** What is claimed, and what of it; null: nothing after all. */
  claim: (groups: Groups) => { attribute: string; value: string } | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** A family of claims. A sentence makes one only if it holds one of the words and, where given, something of the filter. */
export interface ClaimFamily {
  words: TriggerWords;
  filter?: RegExp;
  /** So many names the sentence must hold. */
  names?: number;
  /** Numbers may also be written in digits, which are no words. */
  digits?: boolean;
  patterns: readonly ClaimPattern[];
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

/** A number from one to ninety-nine, in words or digits. */
export const number = `(?<num>\\d{1,3}|(?:${tens})(?:[ -](?:${unit}))?|${teens}|${unit})`;

export const ordinal = `(?<ord>\\d{1,3}(?:st|nd|rd|th)|(?:${tens})[ -](?:${ordinalUnit})|(?:${tens.replaceAll('y', 'ie')})th|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|${ordinalUnit})`;

/** Words that may stand between and change nothing: a bounded stretch of them. */
export const few = (most: number): string => `(?:[\\p{L}'-]{1,20},? ){0,${most}}`;

export const pattern = (source: string, claim: ClaimPattern['claim']): ClaimPattern => ({ regex: new RegExp(source, 'gu'), claim });
