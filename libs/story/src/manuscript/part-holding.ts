/**
 * Index of the part that holds the offset: the last one that begins no later, -1 if all begin later. The parts (lines, sentences,
 * paragraphs, chunks) stand in the order of their text; takes the logarithm of their number.
 */
export function partHolding<Part>(parts: readonly Part[], offset: number, startOf: (part: Part) => number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(parts[middle] as Part) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
