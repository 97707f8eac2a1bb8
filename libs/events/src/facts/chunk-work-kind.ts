/** The kinds of work that a chunk needs: its findings, and its facts. */
export const chunkWorkKinds = ['validate', 'extract'] as const;

export type ChunkWorkKind = (typeof chunkWorkKinds)[number];
