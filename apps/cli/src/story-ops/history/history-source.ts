import { historyOf, type Surroundings, surroundingsOf, validationIn, type ValidationHistory } from '@story-linter/operations';
import type { Command } from 'commander';
import { type CommonOptions, withOperations } from '../connection.js';

/** Options of every command that looks at the events of one validation. */
export interface HistoryOptions extends CommonOptions {
  wholeLog: boolean;
  file?: string;
}

export const addHistoryOptions = (command: Command): Command =>
  command.option('--whole-log', "read the partition from its beginning, not from the first event that the read model knows", false).option('--file <archive>', 'read an archive made by export, without Kafka and PostgreSQL');

/** Works with the events of a validation and with what both folds need besides. */
export async function withHistory(validation: string, options: HistoryOptions, work: (history: ValidationHistory, surroundings: Surroundings) => Promise<void>): Promise<void> {
  if (options.file !== undefined) {
    const { history, surroundings } = await validationIn(options.file, validation);
    return work(history, surroundings);
  }
  await withOperations(options, async (operations) => work(await historyOf(operations, validation, options), await surroundingsOf(operations, validation)));
}
