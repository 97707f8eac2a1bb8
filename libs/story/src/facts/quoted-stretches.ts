import type { MarkFact } from '../model/facts.js';

/** A stretch between a mark that opens and the one that closes it. */
export type QuotedStretch = readonly [from: number, to: number];

const none: readonly QuotedStretch[] = [];

/**
 * What is quoted from end to end inside one paragraph. None where a mark could be read in two ways or has no partner: there only the
 * story as a whole can tell.
 */
export function quotedStretches(marks: readonly MarkFact[]): readonly QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open: number | null = null;
  for (const [at, role] of marks) {
    if (role === 1 && open === null) open = at;
    else if (role === 2 && open !== null) {
      found.push([open, at]);
      open = null;
    } else return none;
  }
  return open === null ? found : none;
}
