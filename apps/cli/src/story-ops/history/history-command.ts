import { causeTree, type Step, TimeTravel } from '@story-linter/operations';
import type { Command } from 'commander';
import { addHistoryOptions, type HistoryOptions, withHistory } from './history-source.js';
import { prettyHistory, prettyTree } from './pretty-history.js';

export function addHistoryCommand(program: Command): void {
  addHistoryOptions(program.command('history').argument('<validation>', 'its id'))
    .description('every event of a validation as it lies in the log, with offset, time and cause')
    .option('--tree', 'as a tree of causes, with the commands between the events', false)
    .addHelpText('after', '\nExample:\n  story-ops history 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --tree')
    .action((validation: string, options: HistoryOptions & { tree: boolean }) => historyCommand(validation, options));
}

async function historyCommand(validation: string, options: HistoryOptions & { tree: boolean }): Promise<void> {
  await withHistory(validation, options, async (history, surroundings) => {
    const { records: _bytes, ...told } = history;
    if (!options.tree) return void process.stdout.write(options.json ? `${JSON.stringify(told, undefined, 2)}\n` : prettyHistory(history));
    const steps: Step[] = [];
    for await (const step of new TimeTravel(history, surroundings).steps()) steps.push(step);
    const roots = causeTree(steps);
    process.stdout.write(options.json ? `${JSON.stringify({ ...told, causes: roots }, undefined, 2)}\n` : prettyTree(history, roots));
  });
}
