import { speechTagAdverb } from '../language/manner.js';
import { inAnyCase, Lexicon } from './lexicon.js';
import type { FoundTag } from './tags.js';
import type { Token } from './tokens.js';
import { listedWords } from './trigger-words.js';

const contractions =
  listedWords(`don't won't can't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't i'm you're we're they're
  i've you've we've they've i'll you'll we'll they'll i'd you'd we'd they'd he'll she'll it'll he'd she'd it'd`);
const beforeNot = new Set(listedWords('do will can is are was were does did has have had could would should'));
const intensifiersListed = listedWords(
  'very really extremely incredibly absolutely totally utterly terribly awfully truly completely literally',
);

const kinds = new Lexicon<'not' | 'contracted' | 'cannot' | 'am' | 'intensifier'>([
  ...contractions
    .flatMap((word) => [word, word.replace("'", '’')])
    .flatMap(inAnyCase)
    .map((form) => [form, 'contracted'] as const),
  ...intensifiersListed.map((word) => [word, 'intensifier'] as const),
  ['not', 'not'],
  ['cannot', 'cannot'],
  ['am', 'am'],
]);

/** "The very man", "his very words" strengthen nothing. */
const namesTheOne = new Set(listedWords('the The this This that That these those his her my My your their its our'));

/**
 * Places of contractions ("don't": even numbers) and of what could have been one ("do not": odd numbers), twice their
 * offset; and offsets of words that are meant to strengthen the next one.
 */
export function findForms(tokens: readonly Token[]): { forms: number[]; intensifiers: number[] } {
  const [forms, intensifiers]: [number[], number[]] = [[], []];
  tokens.forEach((token, index) => {
    const kind = kinds.of(token);
    if (kind === undefined) return;
    const { word, at } = token;
    if (kind === 'not') {
      const before = tokens[index - 1];
      if (before && beforeNot.has(before.word) && at - before.end === 1) forms.push(before.at * 2 + 1);
    } else if (kind === 'contracted') forms.push(at * 2);
    else if (kind === 'cannot' || (kind === 'am' && tokens[index - 1]?.word === 'I')) forms.push(at * 2 + 1);
    else if (kind === 'intensifier' && !(word === 'very' && namesTheOne.has(tokens[index - 1]?.word ?? ''))) intensifiers.push(at);
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
