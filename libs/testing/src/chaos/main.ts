import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChaosOutcome, ChaosRun, type RoundOutcome } from './chaos-run.js';
import { ChaosStack } from './chaos-stack.js';

const help = `Kills one of the real processes in each round, at any instant, while stories are in flight: a service, a Kafka broker
or PostgreSQL. Starts it again and compares the report of every story, byte for byte, with that of an undisturbed run.

Usage: npm run chaos -- [options]

  --rounds N          kills (200)
  --cut-every N       in every so many rounds Kafka loses the tail of a log besides, which has to be noticed and is
                      repaired; 0: never (20)
  --rebuild-every N   in every so many rounds the read model is rebuilt while somebody is killed; 0: never (10)
  --cluster-rounds N  how many of the rounds, the last ones, run on a cluster of three brokers (a tenth)
  --seed N            draws victims and instants; drawn and printed where it is not given
  --keep              leaves the data and the logs where they are
  --help              this text

Exit code 0 without differences, 1 with any.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    'cut-every': { type: 'string', default: '20' },
    'rebuild-every': { type: 'string', default: '10' },
    'cluster-rounds': { type: 'string' },
    seed: { type: 'string' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} is "${text}" and must be a whole number.`);
  process.exit(2);
};

const minutes = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

const begun = performance.now();

interface Part {
  brokers: number;
  rounds: number;
  /** Rounds before this part. */
  before: number;
}

const runPart = async ({ brokers, rounds, before }: Part, all: number, seed: number): Promise<ChaosOutcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-chaos-'));
  console.log(`${brokers === 1 ? 'one broker' : `${brokers} brokers`}; data and logs in ${folder}`);
  const stack = await ChaosStack.start(folder, brokers);
  const interrupted = (): void => void stack.stop().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  let clean = false;
  try {
    const run = new ChaosRun(stack, seed, brokers === 1 ? wholeNumber('cut-every', values['cut-every']) : 0, wholeNumber('rebuild-every', values['rebuild-every']));
    let told = 0;
    const tell = ({ round, what, struck, seconds }: RoundOutcome): void => {
      const done = before + round;
      const left = ((performance.now() - begun) / 1000 / done) * (all - done);
      const took = seconds.toFixed(1).padStart(5);
      console.log(`round ${String(done).padStart(3)} of ${all}  ${what.padEnd(18)}  ${struck} validations struck  ${took} s  ${run.found.length} differences  ${minutes(left)} left`);
      for (; told < run.found.length; told++) console.log(`  ${run.found[told]}`);
    };
    const outcome = await run.run(rounds, tell);
    clean = outcome.differences.length === 0;
    return outcome;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await stack.stop();
    if (clean && !values.keep) rmSync(folder, { recursive: true, force: true });
  }
};

const main = async (rounds: number, seed: number): Promise<number> => {
  const onCluster = Math.min(rounds, values['cluster-rounds'] === undefined ? Math.floor(rounds / 10) : wholeNumber('cluster-rounds', values['cluster-rounds']));
  console.log(`seed ${seed}`);
  const outcomes: ChaosOutcome[] = [];
  const parts = [
    { brokers: 1, rounds: rounds - onCluster, before: 0 },
    { brokers: 3, rounds: onCluster, before: rounds - onCluster },
  ];
  for (const part of parts.filter((one) => one.rounds > 0)) outcomes.push(await runPart(part, rounds, seed));
  const sum = (of: (outcome: ChaosOutcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const differences = outcomes.flatMap((outcome) => outcome.differences);
  for (const difference of differences) console.log(difference);
  const [repairs, rebuilds, compared, validations, records] = [sum((one) => one.repairs), sum((one) => one.rebuilds), sum((one) => one.compared), sum((one) => one.validations), sum((one) => one.records)];
  console.log(`${repairs} lost tails noticed and repaired; ${rebuilds} rebuilds; ${compared} reports compared; ${validations} validations and ${records} records in the log`);
  console.log(`${rounds} rounds, ${sum((one) => one.killsInWork)} kills in work, ${differences.length} differences`);
  return differences.length === 0 ? 0 : 1;
};

// A run that was started by another program ends with it.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

if (values.help) console.log(help);
else process.exitCode = await main(wholeNumber('rounds', values.rounds), wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31))));
