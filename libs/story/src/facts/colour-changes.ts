import { colourChanges } from '../language/appearance.js';
import { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

const changing = new Lexicon(colourChanges.map((word) => [word, true]));

/** Places where something is said that changes the colour of hair; a "double-dyed" villain dyes nothing. */
export function findColourChanges(text: string, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token) => (changing.of(token) === true && text.charAt(token.at - 1) !== '-' ? [token.at] : []));
}
