import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ChaosRun, type RoundOutcome } from './chaos-run.js';
import { ChaosStack } from './chaos-stack.js';

const help = `Kills one of the real processes in each round, at any instant, while stories are in flight: a service, Kafka or
PostgreSQL. Starts it again and compares the report of every story, byte for byte, with that of an undisturbed run.

Usage: npm run chaos -- [options]

  --rounds N     kills (200)
  --cut-every N  in every so many rounds Kafka loses a tail besides, which must be noticed and is repaired; 0: never (20)
  --seed N       draws victims and instants; printed if not given
  --keep         leaves the data and the logs where they are
  --help         this text

Exit code 0 without differences, 1 with any.`;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, 'cut-every': { type: 'string', default: '20' }, seed: { type: 'string' }, keep: { type: 'boolean' }, help: { type: 'boolean' } },
});

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} is "${text}" and must be a whole number.`);
  process.exit(2);
};

const minutes = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

const main = async (rounds: number, seed: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-chaos-'));
  console.log(`seed ${seed}; data and logs in ${folder}`);
  const stack = await ChaosStack.start(folder);
  let clean = false;
  try {
    const run = new ChaosRun(stack, seed, wholeNumber('cut-every', values['cut-every']));
    const begun = performance.now();
    const tell = ({ round, what, struck, seconds }: RoundOutcome): void => {
      const left = ((performance.now() - begun) / 1000 / round) * (rounds - round);
      const took = seconds.toFixed(1).padStart(5);
      console.log(`round ${String(round).padStart(3)} of ${rounds}  ${what.padEnd(18)}  ${struck} validations struck  ${took} s  ${run.found.length} differences  ${minutes(left)} left`);
    };
    const { killsInWork, repairs, compared, validations, records, differences } = await run.run(rounds, tell);
    for (const difference of differences) console.log(difference);
    console.log(`${repairs} lost tails noticed and repaired; ${compared} reports compared; ${validations} validations and ${records} records in the log`);
    console.log(`${rounds} rounds, ${killsInWork} kills in work, ${differences.length} differences`);
    clean = differences.length === 0;
    return clean ? 0 : 1;
  } finally {
    await stack.stop();
    if (clean && !values.keep) rmSync(folder, { recursive: true, force: true });
  }
};

if (values.help) console.log(help);
else process.exitCode = await main(wholeNumber('rounds', values.rounds), wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31))));
