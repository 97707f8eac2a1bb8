import type { Verdict } from '../ports/log.js';
import type { KnownPauses } from './known-pauses.js';

/** The verdict on a batch of a group that an operator has paused; none when it may go on. */
export const holdOf = (group: string, pauses: KnownPauses | undefined): Verdict | undefined => {
  const pause = pauses?.of(group);
  return pause && { kind: 'hold', reason: `Paused by ${pause.by}: ${pause.reason}`, until: pauses!.resumed(group) };
};
