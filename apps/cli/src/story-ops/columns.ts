/** Rows as aligned lines, the cells of a column padded to its widest; numbers stand to the right. */
export const columns = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, String(cell).length)), []);
  const pad = (cell: string | number, width: number) => (typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width));
  return rows.map((row) => row.map((cell, index) => pad(cell, widths[index]!)).join('  ').trimEnd());
};

/** A span of time as people say it: `0 s`, `42 s`, `7 min`, `3 h`, `12 d`. */
export const spanOf = (ms: number): string => {
  const seconds = ms / 1000;
  if (seconds < 1) return ms === 0 ? '0 s' : '<1 s';
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 6_000) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} d`;
};
