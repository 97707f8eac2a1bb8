import { Refused } from '@story-linter/audit';
import { runProgram } from '../terminal/run.js';
import { exitCodes } from './exit-codes.js';
import { sentenceOf } from './failure.js';
import { programOf } from './program.js';

/** Runs one command line of `story-ops`. */
export const run = (argv: readonly string[]): Promise<void> =>
  runProgram({ name: 'story-ops', commands: programOf, sentenceOf, exitCodeOf: (error) => (error instanceof Refused ? exitCodes.attention : exitCodes.unusable), wrongUsage: exitCodes.unusable }, argv);
