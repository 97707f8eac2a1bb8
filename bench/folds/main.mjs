import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOf, migrate } from '@story-linter/nest-streams/prepare';
import pg from 'pg';
import { writeFlameGraph } from '../pictures/flame-graph.mjs';
import { writeGrowth } from '../pictures/growth.mjs';
import { secondsBelow } from '../processes.mjs';
import { median } from '../quantiles.mjs';
import { startEngines } from '../stack.mjs';
import { eventsOf, fillLog, makeTopics } from './fill-log.mjs';
import { countsOf, layDown, resultsOfABook } from './results-of-a-book.mjs';

const part = 'folds';
const processManager = 'saga.process-manager';
const readModel = 'saga.read-model';
const chunks = 20;
const eventsOfAStory = chunks * 2 + 4;

/** Both folds alone, what an event costs in a short log and in a long one, and what a chunk costs in a small story and a large one. */
export async function measure({ rounds, short, pictures, report }) {
  const engines = await startEngines();
  const database = new pg.Pool({ connectionString: engines.databaseUrl, max: 4 });
  try {
    const source = await databaseOf(engines.databaseUrl, 'bench').initialize();
    await migrate(source);
    await source.destroy();
    if (pictures) mkdirSync(pictures, { recursive: true });
    const given = { engines, database, rounds, short, pictures, report };
    return [...(await alone(given)), ...(await growth(given)), ...(await breadth(given))];
  } finally {
    await database.end();
    await engines.stop();
  }
}

let logs = 0;

/** A log of these stories, in topics of its own; it may be folded again and again. */
async function logOf({ engines }, stories) {
  const prefix = `b${(logs += 1)}.`;
  await makeTopics(engines, prefix);
  return { prefix, events: await fillLog(engines, prefix, stories) };
}

/** A heap that is given no bound takes what the machine has before it collects; only within one is it seen whether memory grows. */
const boundedHeap = '--max-old-space-size=256';
/** A short log is folded so fast that one run says little. */
const longEnough = 1_000_000;

/** Folds the log from its beginning to its end, in a process of its own, into tables without a row. */
async function fold({ engines: { kafkaBrokers, databaseUrl }, database }, { prefix, events }, name, { profile = '', flags = [] } = {}) {
  await database.query('truncate streams.position, streams.fold_state, streams.fold_slot, streams.parked, read_model.validation, read_model.history, read_model.finding, read_model.report');
  const cpu = secondsBelow();
  const child = fork(new URL('./fold-process.mjs', import.meta.url), [kafkaBrokers, databaseUrl, prefix, name, String(events), profile], { execArgv: ['--disable-warning=TimeoutNegativeWarning', ...flags] });
  const exited = once(child, 'exit');
  const [told] = await Promise.race([once(child, 'message'), exited.then(([code]) => Promise.reject(new Error(`The fold's process ended with ${code}.`)))]);
  const cpuSeconds = secondsBelow() - cpu;
  await exited;
  if (told.parked > 0) throw new Error(`${told.parked} events were parked.`);
  return { ...told, cpuOfAll: cpuSeconds };
}

async function alone(given) {
  const { engines, database, rounds, short, pictures, report } = given;
  const rates = { [processManager]: [], [readModel]: [] };
  const book = resultsOfABook();
  const validations = Array.from({ length: short ? 20 : 300 }, () => randomUUID());
  report('filling the logs');
  await layDown(database, validations, 'bench', book);
  const filled = {
    [processManager]: await logOf(given, Array.from({ length: short ? 100 : 5_000 }, () => eventsOf(chunks))),
    [readModel]: await logOf(given, validations.map((subject) => eventsOf(book.findings.length, { subject, countsOf: (index) => countsOf(book.findings[index]) }))),
  };
  for (let round = 1; round <= rounds; round++) {
    report(`folds alone, round ${round} of ${rounds}`);
    for (const [name, log] of Object.entries(filled)) {
      const { events, seconds } = await fold(given, log, name);
      rates[name].push(events / seconds);
    }
  }
  if (pictures)
    for (const [name, log] of Object.entries(filled)) {
      report(`a flame graph of ${name}`);
      const profile = join(engines.dataFolder, `${name}.cpuprofile`);
      await fold(given, log, name, { profile });
      await writeFlameGraph(profile, join(pictures, `${name}.svg`), `Where the time of ${name} goes: ${log.events.toLocaleString('en')} events`);
    }
  const findings = book.report.files.flatMap((file) => file.findings).length;
  return [
    { part, what: 'process manager alone', values: rates[processManager], unit: 'events/s', aim: { atLeast: 20_000 } },
    { part, what: 'read model alone, a real book’s findings', values: rates[readModel], unit: 'events/s', aim: { atLeast: 5_000 }, note: `a book has ${book.findings.length} chunks, ${findings} findings and a bible of ${Math.round(JSON.stringify(book.bible).length / 1000)} kB` },
  ];
}

/**
 * What an event costs in a log of so many: rebuilding from the beginning is folding. Each length is told by the events that it has
 * more than the shorter one, so that the start of the process is in none of them.
 */
async function growth(given) {
  const { rounds, short, pictures, report } = given;
  const measured = [];
  for (const length of short ? [1_000, 10_000, 20_000] : [10_000, 100_000, 1_000_000]) {
    report(`a log of ${length.toLocaleString('en')} events`);
    const log = await logOf(given, Array.from({ length: Math.round(length / eventsOfAStory) }, () => eventsOf(chunks)));
    // Within the bound the collector works the more the fuller the heap is; what an event costs is measured without.
    const { peakMegabytes } = await fold(given, log, processManager, { flags: [boundedHeap] });
    measured.push({ length, log, peakMegabytes, seconds: [] });
  }
  const [shortest, middle, longest] = measured;
  // The machine's own speed changes within minutes: short logs are folded before the long one and after it.
  for (let round = 1; round <= rounds; round++)
    for (const { length, log, seconds } of measured) {
      if (length >= longEnough && round !== Math.ceil(rounds / 2)) continue;
      report(`a log of ${length.toLocaleString('en')} events, round ${round} of ${rounds}`);
      const { cpuSeconds, way } = await fold(given, log, processManager);
      seconds.push(cpuSeconds);
      if (pictures && length === longest.length) await writeGrowth(way, join(pictures, 'growth.svg'));
    }
  const eachBetween = (less, more) => more.seconds.map((seconds) => ((seconds - median(less.seconds)) / (more.log.events - less.log.events)) * 1e6);
  const [early, late] = [eachBetween(shortest, middle), eachBetween(middle, longest)];
  const range = (less, more) => `from ${less.length.toLocaleString('en')} to ${more.length.toLocaleString('en')}`;
  return [
    ...measured.map(({ length, peakMegabytes }) => ({ part, what: `peak memory at ${length.toLocaleString('en')} events`, values: [peakMegabytes], unit: 'MB', note: 'a heap of 256 MB' })),
    { part, what: `processor time an event ${range(shortest, middle)}`, values: early, unit: 'µs' },
    { part, what: `processor time an event ${range(middle, longest)}`, values: late, unit: 'µs' },
    { part, what: 'a late event against an early one', values: [median(late) / median(early)], unit: '×', aim: { atMost: 1.15 } },
  ];
}

/** One large story against as many chunks in small ones, in processor time of the fold and both engines. */
async function breadth(given) {
  const { rounds, short, report } = given;
  const large = short ? 1_000 : 10_000;
  const small = 10;
  const one = await logOf(given, [eventsOf(large)]);
  const many = await logOf(given, Array.from({ length: large / small }, () => eventsOf(small)));
  const ratios = [];
  for (let round = 1; round <= rounds; round++) {
    report(`a story of ${large.toLocaleString('en')} chunks, round ${round} of ${rounds}`);
    ratios.push((await fold(given, one, processManager)).cpuOfAll / (await fold(given, many, processManager)).cpuOfAll);
  }
  return [{ part, what: `a story of ${large.toLocaleString('en')} chunks against ${(large / small).toLocaleString('en')} of ${small}`, values: ratios, unit: '×', aim: { atMost: 1.15 } }];
}
