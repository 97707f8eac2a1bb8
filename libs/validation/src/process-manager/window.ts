import { type ChunkWorkKind, chunkWorkKinds } from '@story-linter/events';
import { isSettled } from '../lifecycle/evolve-lifecycle.js';
import { slotName } from '../lifecycle/lifecycle.js';
import type { ProcessView, WaitingChunks } from './state.js';

export interface SentChunk {
  index: number;
  kinds: readonly ChunkWorkKind[];
}

/** Fills the window with the chunks that wait first. */
export const sendWaiting = (state: ProcessView): { state: ProcessView; sent: SentChunk[] } => {
  let { waiting, inFlight } = state;
  const sent: SentChunk[] = [];
  const window = state.pinned?.window ?? 1;
  for (let [first] = waiting; first && inFlight < window; [first] = waiting) {
    sent.push({ index: first.from, kinds: first.kinds });
    inFlight += 1;
    waiting = first.from + 1 < first.to ? [{ ...first, from: first.from + 1 }, ...waiting.slice(1)] : waiting.slice(1);
  }
  return { state: { ...state, waiting, inFlight }, sent };
};

/** Whether both kinds of work on a chunk are settled. */
export const chunkIsSettled = ({ slots, attempt }: ProcessView, index: number): boolean =>
  chunkWorkKinds.every((kind) => isSettled(slots[slotName(index, kind)], attempt));

/** The jobs without a result, as few ranges as they allow. Looks over all slots. */
export const missingChunks = ({ chunks, slots }: ProcessView): WaitingChunks[] => {
  const ranges: WaitingChunks[] = [];
  for (let index = 0; index < chunks; index++) {
    const kinds = chunkWorkKinds.filter((kind) => !slots[slotName(index, kind)]?.done);
    const last = ranges.at(-1);
    if (kinds.length === 0) continue;
    if (last?.to === index && last.kinds.join() === kinds.join()) ranges[ranges.length - 1] = { ...last, to: index + 1 };
    else ranges.push({ from: index, to: index + 1, kinds });
  }
  return ranges;
};
