import type { Chunk } from './chunk.js';
import type { Place, Related } from './place.js';

/** `error`: the two cannot both be true. `warning`: probably wrong. `info`: a matter of craft. */
export type Severity = 'error' | 'warning' | 'info';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** One thing the engine has to say. `confidence` lies between 0 and 1; a contradiction always names its other side in `related`. */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  confidence: number;
  location: Place;
  related: Related[];
  /** The heading it stands under, `number` counted from 1 over all headings of the story; absent before the first. */
  chapter?: Chunk['chapter'];
  /** Ids of people in the story bible of whom it speaks, at its place or at the other side; absent where it speaks of none. */
  characters?: string[];
}
