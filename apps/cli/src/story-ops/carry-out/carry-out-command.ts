import { once } from 'node:events';
import input from '@inquirer/input';
import { carryOut, type Planned, planOf, Refused, refuse, type Verb } from '@story-linter/audit';
import type { Operations } from '@story-linter/operations';
import type { Command } from 'commander';
import { columns, spanOf } from '../columns.js';
import { type CommonOptions, operatorOf } from '../connection.js';

/** Options of every verb that changes something. */
export interface ChangingOptions extends CommonOptions {
  plan?: boolean;
  apply?: string;
  yes?: boolean;
  reason?: string;
}

/** Adds what every verb that changes something takes. */
export const addChangingOptions = (command: Command): Command =>
  command
    .option('--plan', 'make the plan, show it with its id, and change nothing')
    .option('--apply <plan>', 'apply the plan of this id, if it still holds')
    .option('--yes', 'apply without asking, for scripts')
    .option('--reason <why>', 'why, for the audit; verbs that destroy need it');

/**
 * Plans a verb, shows the plan, asks, and carries it out. An interruption (Ctrl-C) lets what is in hand come to its end.
 * @returns what came of it; undefined when only the plan was asked for
 * @throws Refused when it was not confirmed or the plan does not hold
 */
export async function carryOutCommand<Outcome extends object>({ pool }: Operations, verb: Verb<Outcome>, options: ChangingOptions): Promise<Outcome | undefined> {
  const operator = { who: operatorOf(options), ...(options.reason !== undefined && { reason: options.reason }) };
  if (options.apply !== undefined) return interruptible((signal) => carryOut(pool, verb, options.apply!, operator, signal));
  const planned = await planOf(pool, verb, operator).catch((thrown: unknown) => {
    if (options.plan || !(thrown instanceof Refused)) throw thrown;
    return refuse(pool, verb, operator, thrown.message);
  });
  if (options.plan) {
    process.stdout.write(options.json ? `${JSON.stringify({ plan: planned.id, ...planned.plan, estimatedSeconds: planned.estimatedSeconds }, undefined, 2)}\n` : pretty(verb, planned));
    return undefined;
  }
  if (!options.json) process.stderr.write(pretty(verb, planned));
  if (!options.yes) {
    const why = await notConfirmed(verb, planned);
    if (why !== undefined) return refuse(pool, verb, operator, why);
  }
  return interruptible((signal) => carryOut(pool, verb, planned.id, operator, signal));
}

async function notConfirmed(verb: Verb, { id }: Planned): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return `${verb.name} changes something and nobody can be asked here; add --yes, or --plan and then --apply ${id}.`;
  const typed = await input({ message: `Type ${verb.target} to go on:` }, { output: process.stderr }).catch(() => '');
  return typed.trim() === verb.target ? undefined : `"${typed.trim()}" was typed and not "${verb.target}"; nothing was changed.`;
}

export async function interruptible<Outcome>(work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  const interruption = new AbortController();
  const over = new AbortController();
  const asked = once(process, 'SIGINT', { signal: over.signal }).then(
    () => {
      process.stderr.write('\nInterrupted: what is in hand is brought to its end; running the same again goes on from there.\n');
      interruption.abort();
    },
    () => undefined,
  );
  try {
    return await work(interruption.signal);
  } finally {
    over.abort();
    await asked;
  }
}

const pretty = ({ name, target }: Verb, { id, plan, estimatedSeconds }: Planned): string =>
  [
    `${name} ${target}`,
    ...plan.summary.map((line) => `  ${line}`),
    ...columns(Object.entries(plan.counts)).map((line) => `  ${line}`),
    ...section('For example', plan.sample),
    ...section('Stands still meanwhile', plan.stops.length > 0 ? plan.stops : ['nothing']),
    ...section('Will not happen', plan.willNot),
    ...section('Takes', [estimatedSeconds === null ? 'not known before its first time here' : `about ${spanOf(estimatedSeconds * 1000)}, as before`]),
    `  plan ${id}`,
    '',
  ].join('\n');

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)]);
