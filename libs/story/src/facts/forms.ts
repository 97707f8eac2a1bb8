import { speechTagAdverb } from '../language/manner.js';
import type { FoundTag } from './tags.js';
import type { Token } from './tokens.js';
import { listedWords } from './trigger-words.js';

const isContracted =
  /^(?:(?:don|won|can|isn|aren|wasn|weren|doesn|didn|hasn|haven|hadn|couldn|wouldn|shouldn)['’]t|i['’]m|(?:you|we|they)['’]re|(?:i|you|we|they)['’](?:ve|ll|d)|(?:he|she|it)['’](?:ll|d))$/i;
const beforeNot = new Set(listedWords('do will can is are was were does did has have had could would should'));
const intensifier = new Set(
  listedWords('very really extremely incredibly absolutely totally utterly terribly awfully truly completely literally'),
);

/** "The very man", "his very words" strengthen nothing. */
const namesTheOne = new Set(listedWords('the The this This that That these those his her my My your their its our'));

/**
 * Places of contractions ("don't": even numbers) and of what could have been one ("do not": odd numbers), twice their
 * offset; and offsets of words that are meant to strengthen the next one.
 */
export function findForms(tokens: readonly Token[]): { forms: number[]; intensifiers: number[] } {
  const [forms, intensifiers]: [number[], number[]] = [[], []];
  tokens.forEach(({ word, at }, index) => {
    if (word === 'not') {
      const before = tokens[index - 1];
      if (before && beforeNot.has(before.word) && at - before.end === 1) forms.push(before.at * 2 + 1);
    } else if (word.length > 2 && /['’]/.test(word) && isContracted.test(word)) forms.push(at * 2);
    else if (word === 'cannot' || (word === 'am' && tokens[index - 1]?.word === 'I')) forms.push(at * 2 + 1);
    else if (intensifier.has(word) && !(word === 'very' && namesTheOne.has(tokens[index - 1]?.word ?? ''))) intensifiers.push(at);
  });
  return { forms: forms.sort((a, b) => a - b), intensifiers };
}

/** "Said Tom angrily": the adverb behind a tag, offset and length. */
export function findTagAdverbs(text: string, tags: readonly FoundTag[]): [at: number, length: number][] {
  return tags.flatMap(({ at, length }): [number, number][] => {
    const end = at + length;
    const match = speechTagAdverb.exec(text.slice(end, end + 30));
    return match?.[1] === undefined ? [] : [[end + match[0].length - match[1].length, match[1].length]];
  });
}
