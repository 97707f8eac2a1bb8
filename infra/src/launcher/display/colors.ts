import pc from 'picocolors';

/** Colours only on a terminal: by itself the library also colours what goes into a file, when CI is set. */
export const colors = pc.createColors(process.stdout.isTTY === true && !process.env['NO_COLOR']);
