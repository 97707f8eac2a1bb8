/** What the gateway says of a validation; the fields that are shown here. */
export interface ValidationView {
  id: string;
  title: string;
  status: 'accepted' | 'parsing' | 'checking' | 'concluding' | 'completed' | 'failed' | 'cancelled';
  words: number;
  chunks: { total: number; validated: number; extracted: number; failed: number };
  characters: number;
  events: number;
  startedAt: string | null;
  endedAt: string | null;
  failure?: { cause: string; reason: string };
}

export const hasEnded = ({ status }: ValidationView): boolean => status === 'completed' || status === 'failed' || status === 'cancelled';

/** Chunks are worked on twice, once for findings and once for facts: the steps done of the steps there are. */
export const stepsOf = ({ chunks }: ValidationView): { done: number; total: number } => ({
  done: chunks.validated + chunks.extracted + chunks.failed,
  total: chunks.total * 2,
});
