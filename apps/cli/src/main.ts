import { programOf } from './program.js';
import { exitCodes } from './terminal/exit-codes.js';
import { sentenceOf } from './terminal/failure.js';
import { runProgram } from './terminal/run.js';

/** Runs one command line of `story-linter`. */
export const run = (argv: readonly string[]): Promise<void> =>
  runProgram({ name: 'story-linter', commands: programOf, sentenceOf, exitCodeOf: () => exitCodes.unusable, wrongUsage: exitCodes.unusable }, argv);
