import { parseArgs } from 'node:util';
import { fates } from '@story-linter/testing';
import { simulate } from './simulate.js';

const help = `Drives the saga's real folds and command side through simulated ports, with faults and crashes at every port call.

Usage: npm run simulate -- [options]

  --seeds N    worlds to run                         (2000)
  --from N     the first seed                        (1)
  --seed N     replays one seed and tells every step
  --help       this text

Exit code 0 without violations, 1 with any.`;

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '2000' }, from: { type: 'string', default: '1' }, seed: { type: 'string' }, help: { type: 'boolean' } } });

const replay = async (seed: number): Promise<number> => {
  let step = 0;
  const { violations } = await simulate(seed, (line) => console.log(`${String(++step).padStart(5)}  ${line}`));
  for (const violation of violations) console.log(`VIOLATION: ${violation}`);
  console.log(`seed ${seed}, ${violations.length} violations`);
  return violations.length;
};

const merge = (into: Map<string, number>, more: ReadonlyMap<string, number>): void => {
  for (const [key, count] of more) into.set(key, (into.get(key) ?? 0) + count);
};

const printCoverage = (faults: ReadonlyMap<string, number>, met: ReadonlyMap<string, number>): void => {
  const sites = [...new Set([...faults.keys()].map((key) => key.slice(0, key.lastIndexOf(': '))))].sort();
  const width = Math.max(...sites.map((site) => site.length));
  console.log(`\n${'port call'.padEnd(width)}  ${fates.map((fate) => fate.padStart(14)).join('')}`);
  for (const site of sites) console.log(`${site.padEnd(width)}  ${fates.map((fate) => String(faults.get(`${site}: ${fate}`) ?? 0).padStart(14)).join('')}`);
  const missed = sites.flatMap((site) => fates.filter((fate) => !faults.has(`${site}: ${fate}`)).map((fate) => `${site}: ${fate}`));
  console.log(`\nfault sites: ${sites.length * fates.length - missed.length} of ${sites.length * fates.length}${missed.length > 0 ? `; missed ${missed.join(', ')}` : ''}`);
  console.log(`state x event pairs met: ${met.size}`);
  for (const [pair, count] of [...met].sort()) console.log(`  ${pair.padEnd(42)} ${count}`);
};

const run = async (from: number, seeds: number): Promise<number> => {
  const begun = performance.now();
  const faults = new Map<string, number>();
  const met = new Map<string, number>();
  let violations = 0;
  for (let seed = from; seed < from + seeds; seed++) {
    const result = await simulate(seed);
    merge(faults, result.faults);
    merge(met, result.met);
    violations += result.violations.length;
    for (const violation of result.violations.slice(0, 3)) console.log(`seed ${seed}: ${violation}`);
    const done = seed - from + 1;
    if (done % 250 === 0) console.log(`${done} of ${seeds} seeds, ${(done / ((performance.now() - begun) / 1000)).toFixed(0)} seeds/s, ${violations} violations`);
  }
  printCoverage(faults, met);
  console.log(`${(seeds / ((performance.now() - begun) / 1000)).toFixed(0)} seeds/s`);
  console.log(`${seeds} seeds, ${violations} violations`);
  return violations;
};

if (values.help) console.log(help);
else process.exitCode = (await (values.seed ? replay(Number(values.seed)) : run(Number(values.from), Number(values.seeds)))) > 0 ? 1 : 0;
