import type { Verb } from '@story-linter/audit';
import type { Operations } from '@story-linter/operations';
import { withOperations } from '../connection.js';
import { exitCodes } from '../exit-codes.js';
import { carryOutCommand, type ChangingOptions } from './carry-out-command.js';

/** What is said of an outcome; `good` decides the exit code. */
export interface Told {
  text: string;
  good: boolean;
}

/** Carries a verb out and shows what came of it. */
export async function change<Outcome extends object>(options: ChangingOptions, verbOf: (operations: Operations) => Verb<Outcome>, told: (outcome: Outcome) => Told): Promise<void> {
  const outcome = await withOperations(options, (operations) => carryOutCommand(operations, verbOf(operations), options));
  if (outcome === undefined) return;
  const { text, good } = told(outcome);
  process.stdout.write(options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : `${text}\n`);
  if (!good) process.exitCode = exitCodes.attention;
}
