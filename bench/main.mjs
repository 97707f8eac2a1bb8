import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../infra/set-up/places.mjs';
import { machineFacts } from './machine.mjs';
import { missedOf, tableOf } from './table.mjs';

const parts = ['engine', 'gateway', 'folds', 'pipeline'];

const help = `Measures the project beside others, in the same run and on the same machine, and fails when an aim is missed.

Usage: npm run bench -- [--only PARTS] [--rounds N] [--novels FOLDER] [--short] [--json FILE] [--pictures FOLDER]

  --only PARTS      of ${parts.join(', ')}; all of them by default
  --rounds N        how often everything is measured (5); the median counts
  --novels FOLDER   what the engine reads, a novel a file (.txt, .md); by default the one of samples/
  --short           shorter rounds, to see that all of it runs; the figures are worth less
  --json FILE       also writes every value of every round there
  --pictures FOLDER of the folds, also draws there where their time goes and how their cost grows`;

const options = {
  only: { type: 'string', default: parts.join(',') },
  rounds: { type: 'string', default: '5' },
  novels: { type: 'string', default: join(root, 'samples') },
  short: { type: 'boolean', default: false },
  json: { type: 'string' },
  pictures: { type: 'string' },
  help: { type: 'boolean', default: false },
};

const refuse = (words) => {
  console.error(`${words}\n\n${help}`);
  process.exit(2);
};

function ordered() {
  try {
    const { values } = parseArgs({ options });
    return { ...values, only: values.only.split(',').map((part) => part.trim()), rounds: Number(values.rounds) };
  } catch (error) {
    return refuse(error.message);
  }
}

const { only, rounds, novels, short, json, pictures, help: asked } = ordered();
if (asked) {
  console.log(help);
  process.exit(0);
}
const unknown = only.filter((part) => !parts.includes(part));
if (unknown.length > 0) refuse(`There is no part "${unknown[0]}".`);
if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds must be a whole number from 1 on.');

// What the parts have started ends with us: by its pipe, its guard, or what they do upon "exit".
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(128 + constants.signals[signal]));

const machine = machineFacts();
const report = (line) => console.error(line);
const rows = [];
const notMeasured = [];
for (const part of parts.filter((name) => only.includes(name))) {
  report(`${part} ...`);
  try {
    const { measure } = await import(`./${part}/main.mjs`);
    rows.push(...(await measure({ rounds, novels, short, pictures, report: (line) => report(`${part}: ${line}`) })));
  } catch (error) {
    console.error(error);
    notMeasured.push(`${part} (${error.message.split('\n')[0]})`);
  }
}

const missed = missedOf(rows);
console.log(`${machine.join('\n')}\n${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds`}${short ? ', short ones' : ''}`);
if (rows.length > 0) console.log(`\n${tableOf(rows)}`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, rounds, short, rows, missed, notMeasured }, null, 2)}\n`);
if (notMeasured.length > 0) console.error(`\nNot measured: ${notMeasured.join('; ')}.`);
if (missed.length > 0) console.error(`\nMissed: ${missed.join('; ')}.`);
process.exitCode = missed.length + notMeasured.length > 0 ? 1 : 0;
