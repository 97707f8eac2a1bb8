import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours for stdout: only on a terminal, never with NO_COLOR or --no-color. */
export function colorsFor(wanted: boolean): Colors {
  const noColor = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  // Undefined, as for a pipe, would leave the choice to the environment; with CI set that is colour.
  return pc.createColors(wanted && !noColor && process.stdout.isTTY === true);
}
