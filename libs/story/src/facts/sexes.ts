import { asWritten, Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

const masculine = 'sir papa father dad daddy uncle fellow boy lad lord lordship sonny brother man gentlemen monsieur mister captain son';
const feminine =
  "madam ma'am ma’am mamma mama mother mum mummy aunt auntie girl lady ladyship miss ladies sister lass madame missis daughter";

/** Forms of address with the sex that they tell, one for a woman, as they are written in a sentence and at its head. */
const sexOf = new Lexicon(
  [masculine, feminine].flatMap((words, sex) =>
    words
      .split(' ')
      .flatMap(asWritten)
      .map((form): [string, number] => [form, sex]),
  ),
);

/** What stands before a form of address: a mark, or words of endearment behind one. */
const before = /(?:^|[,"“‘'!?—(-])\s{0,2}(?:(?:my|dear|dearest|old|young|good|little|poor|your)\s{1,2}){0,3}$/i;

/**
 * "Yes, sir", "My dear girl, ...": the sex of whoever is spoken to, told by the characters beside the word. Offset times
 * two, plus one for a woman.
 */
export function findAddresses(text: string, tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  for (const token of tokens) {
    const sex = sexOf.of(token);
    if (sex === undefined || token.possessive || !/[,.!?;"”’—-]/.test(text.charAt(token.end))) continue;
    if (before.test(text.slice(Math.max(from, token.at - 24), token.at))) found.push(token.at * 2 + sex);
  }
  return found;
}

const subjects = new Lexicon([['He', 0] as const, ['She', 1] as const]);

/** "He" and "She" that open a sentence are its subject. Offset times two, plus one for "she". */
export function findSubjects(tokens: readonly Token[], startsSentence: (index: number) => boolean): number[] {
  const found: number[] = [];
  tokens.forEach((token, index) => {
    const sex = subjects.of(token);
    if (sex !== undefined && startsSentence(index)) found.push(token.at * 2 + sex);
  });
  return found;
}
