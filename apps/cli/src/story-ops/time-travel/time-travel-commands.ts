import { diffBetween, placeOf, stateAt, type Step, TimeTravel } from '@story-linter/operations';
import type { Command } from 'commander';
import { addHistoryOptions, type HistoryOptions, withHistory } from '../history/history-source.js';
import { prettyDiff, prettyState, prettyStep } from './pretty-state.js';
import { walk } from './walk.js';

const place = 'id of an event, an offset, or a time';

/** Commands that fold a validation's events again, in memory, up to any point. */
export function addTimeTravelCommands(program: Command): void {
  addHistoryOptions(program.command('state').argument('<validation>', 'its id'))
    .description('how a validation stood at a point: what the process manager knew, and what the gateway showed')
    .option('--at <point>', `${place}; now unless given`)
    .addHelpText('after', '\nExample:\n  story-ops state 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --at 2026-11-21T03:00Z')
    .action((validation: string, options: HistoryOptions & { at?: string }) => stateCommand(validation, options));
  addHistoryOptions(program.command('diff').argument('<validation>', 'its id'))
    .description('what has changed of a validation between two points')
    .requiredOption('--from <point>', place)
    .option('--to <point>', `${place}; now unless given`)
    .addHelpText('after', '\nExample:\n  story-ops diff 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --from 1204 --to 1310')
    .action((validation: string, options: HistoryOptions & { from: string; to?: string }) => diffCommand(validation, options));
  addHistoryOptions(program.command('step').argument('<validation>', 'its id'))
    .description('walks along the events and shows what each has changed and made the process manager say')
    .option('--from <point>', place)
    .addHelpText('after', '\nExample:\n  story-ops step 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90\n  story-ops step 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --json | jq .said')
    .action((validation: string, options: HistoryOptions & { from?: string }) => stepCommand(validation, options));
}

async function stateCommand(validation: string, options: HistoryOptions & { at?: string }): Promise<void> {
  await withHistory(validation, options, async (history, surroundings) => {
    const state = await stateAt(history, surroundings, options.at === undefined ? history.events.length - 1 : placeOf(history, options.at));
    process.stdout.write(options.json ? `${JSON.stringify(state, undefined, 2)}\n` : prettyState(state));
  });
}

async function diffCommand(validation: string, options: HistoryOptions & { from: string; to?: string }): Promise<void> {
  await withHistory(validation, options, async (history, surroundings) => {
    const to = options.to === undefined ? history.events.length - 1 : placeOf(history, options.to);
    const changes = await diffBetween(history, surroundings, placeOf(history, options.from), to);
    const text = changes.length > 0 ? prettyDiff(changes) : ['Nothing has changed.'];
    process.stdout.write(options.json ? `${JSON.stringify(changes, undefined, 2)}\n` : `${text.join('\n')}\n`);
  });
}

async function stepCommand(validation: string, options: HistoryOptions & { from?: string }): Promise<void> {
  await withHistory(validation, options, async (history, surroundings) => {
    const travel = new TimeTravel(history, surroundings);
    const from = options.from === undefined ? 0 : placeOf(history, options.from);
    for await (const _step of travel.steps(0, from));
    const steps = travel.steps(from);
    if (!options.json && process.stdin.isTTY && process.stdout.isTTY) return walk(steps);
    for await (const step of steps) process.stdout.write(options.json ? lineOf(step) : prettyStep(step));
  });
}

/** A line a step, so that a long history can be read as it comes. */
const lineOf = (step: Step): string => `${JSON.stringify(step)}\n`;
