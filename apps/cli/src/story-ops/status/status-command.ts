import { setTimeout as sleep } from 'node:timers/promises';
import { attentionTo, lookAt } from '@story-linter/operations';
import type { Command } from 'commander';
import { createLogUpdate } from 'log-update';
import { colorsFor } from '../../terminal/colors.js';
import { type CommonOptions, withOperations } from '../connection.js';
import { exitCodes } from '../exit-codes.js';
import { prettyStatus } from './pretty-status.js';

const overMs = 1_000;

export function addStatusCommands(program: Command): void {
  program
    .command('status')
    .description('what runs, how far behind it is, what is parked, and what needs you')
    .addHelpText('after', '\nExample:\n  story-ops status --json | jq .attention\n\nExit code 1 when something needs you.')
    .action((options: CommonOptions) => statusCommand(options));
  program
    .command('watch')
    .description('the same as status, again and again, until Ctrl-C')
    .option('--rounds <n>', 'so many looks, and then an end', Number, Number.POSITIVE_INFINITY)
    .addHelpText('after', '\nExample:\n  story-ops watch')
    .action((options: CommonOptions & { rounds: number }) => watchCommand(options));
}

async function statusCommand(options: CommonOptions): Promise<void> {
  const status = await withOperations(options, (operations) => lookAt(operations, overMs));
  const attention = attentionTo(status);
  process.stdout.write(options.json ? `${JSON.stringify({ ...status, attention }, undefined, 2)}\n` : `${prettyStatus(status, attention, colorsFor(options.color))}\n`);
  if (attention.length > 0) process.exitCode = exitCodes.attention;
}

async function watchCommand(options: CommonOptions & { rounds: number }): Promise<void> {
  const leave = new AbortController();
  process.once('SIGINT', () => leave.abort());
  const show = process.stdout.isTTY ? createLogUpdate(process.stdout) : (text: string) => void process.stdout.write(`${text}\n\n`);
  await withOperations(options, async (operations) => {
    for (let round = 0; round < options.rounds && !leave.signal.aborted; round++) {
      const status = await lookAt(operations, overMs);
      const attention = attentionTo(status);
      show(options.json ? JSON.stringify({ ...status, attention }) : prettyStatus(status, attention, colorsFor(options.color)));
      if (round + 1 < options.rounds) await sleep(overMs, undefined, { signal: leave.signal }).catch(() => undefined);
    }
  });
}
