/** Chunks of one story are keyed apart, so that it spreads over all workers. */
export const chunkKey = (subject: string, { index }: { index: number }): string => `${subject}/${index}`;
