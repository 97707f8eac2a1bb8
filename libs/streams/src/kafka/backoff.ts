/** Delay before the next try, in milliseconds: doubles from 100 ms to 15 s, of which a random half is left out. */
export const backoffMs = (failuresInARow: number): number => {
  const full = Math.min(15_000, 100 * 2 ** Math.min(failuresInARow, 16));
  return full / 2 + Math.random() * (full / 2);
};
