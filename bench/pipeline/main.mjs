import { setTimeout as sleep } from 'node:timers/promises';
import { median, quantile } from '../quantiles.mjs';
import { secondsByProgram } from '../processes.mjs';
import { written } from '../table.mjs';
import { startBullMq } from './bullmq.mjs';
import { startLoop } from './loop.mjs';
import { startOurs } from './ours.mjs';
import { NoRedis } from './redis.mjs';

const part = 'pipeline';
const chunks = 20;
/** ValidateChunk and ExtractSchema of each chunk. */
const jobs = chunks * 2;

const contenders = [
  { name: 'ours', start: startOurs, of: chunks },
  { name: 'a bare kafkajs loop', start: startLoop, of: jobs },
  { name: 'BullMQ flows', start: startBullMq, of: jobs },
];

const services = ['gateway', 'parser', 'validator', 'schema-extractor', 'saga'];

/** Processor time that the five services take while nobody asks anything of them, % of one core. */
async function atRest(seconds) {
  const spent = () => {
    const now = secondsByProgram();
    return services.reduce((sum, name) => sum + (now.get(name) ?? 0), 0);
  };
  const before = spent();
  await sleep(seconds * 1_000);
  return ((spent() - before) / seconds) * 100;
}

/** All stories at once, then one after the other, through the services and through what one would use instead, in turn. */
export async function measure({ rounds, short, report }) {
  const stories = short ? 20 : 200;
  const times = short ? 10 : 60;
  const running = [];
  const notes = [];
  const idle = [];
  try {
    for (const contender of contenders) {
      report(`starting ${contender.name}`);
      try {
        running.push({ ...contender, system: await contender.start(), rates: [], costs: [], p50: [], p99: [] });
      } catch (thrown) {
        if (!(thrown instanceof NoRedis)) throw thrown;
        notes.push(`${contender.name}: ${thrown.message}`);
      }
    }
    for (const { system, of } of running) await system.stories(stories, of);
    for (let round = 1; round <= rounds; round++) {
      report(`nothing to do, round ${round} of ${rounds}`);
      idle.push(await atRest(short ? 3 : 10));
      for (const { name, system, of, rates, costs, p50, p99 } of running) {
        report(`${name}, round ${round} of ${rounds}`);
        const { seconds, cpuSeconds } = await system.stories(stories, of);
        rates.push((stories * jobs) / seconds);
        costs.push(new Map([...cpuSeconds].map(([program, spent]) => [program, (spent / (stories * jobs)) * 1_000])));
        const alone = await system.alone(times, of);
        p50.push(quantile(alone, 0.5));
        p99.push(quantile(alone, 0.99));
      }
    }
    return [...rowsOf(running, stories), { part, what: 'processor time of the five services without work', values: idle, unit: '% of a core' }, ...notes.map((note) => ({ part, what: note, values: [], unit: '' }))];
  } finally {
    for (const { system } of running) await system.stop();
  }
}

function rowsOf(running, stories) {
  const [ours, ...others] = running;
  const ratios = (other) => ours.rates.map((rate, round) => rate / other.rates[round]);
  return [
    ...running.map(({ name, rates }) => ({ part, what: `${stories} stories of ${chunks} chunks at once: ${name}`, values: rates, unit: 'jobs/s' })),
    ...others.map((other) => ({ part, what: `ours against ${other.name}`, values: ratios(other), unit: '×', aim: { atLeast: other.name === 'BullMQ flows' ? 1 : 0.4 } })),
    ...running.map(({ name, costs }) => ({ part, what: `processor time, engines included: ${name}`, values: costs.map((cost) => [...cost.values()].reduce((sum, seconds) => sum + seconds, 0)), unit: 's/1000 jobs', note: sharesOf(costs) })),
    ...running.map(({ name, p50 }, index) => ({ part, what: `one story alone, p50: ${name}`, values: p50, unit: 'ms', ...(index === 0 && { aim: { atMost: 60 } }) })),
    ...running.map(({ name, p99 }, index) => ({ part, what: `one story alone, p99: ${name}`, values: p99, unit: 'ms', ...(index === 0 && { aim: { atMost: 150 } }) })),
  ];
}

const leastShare = 0.02;

/** Medians of the programs that matter, the largest first. */
function sharesOf(costs) {
  const programs = [...new Set(costs.flatMap((cost) => [...cost.keys()]))];
  const medians = programs.map((program) => [program, median(costs.map((cost) => cost.get(program) ?? 0))]).sort(([, a], [, b]) => b - a);
  const all = medians.reduce((sum, [, seconds]) => sum + seconds, 0);
  return medians.filter(([, seconds]) => seconds > leastShare * all).map(([program, seconds]) => `${program} ${written(seconds)}`).join(', ');
}
