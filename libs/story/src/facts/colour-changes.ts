import { changesColour } from '../language/appearance.js';
import type { Token } from './tokens.js';

/** Places where something is said that changes the colour of hair; a "double-dyed" villain dyes nothing. */
export function findColourChanges(text: string, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token) => (changesColour(token.word) && text.charAt(token.at - 1) !== '-' ? [token.at] : []));
}
