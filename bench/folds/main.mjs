import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { databaseOf, migrate } from '@story-linter/nest-streams';
import pg from 'pg';
import { secondsBelow } from '../processes.mjs';
import { startEngines } from '../stack.mjs';
import { eventsOf, fillLog, makeTopics } from './fill-log.mjs';
import { countsOf, layDown, resultsOfABook } from './results-of-a-book.mjs';

const part = 'folds';
const processManager = 'saga.process-manager';
const readModel = 'saga.read-model';
const chunks = 20;
const eventsOfAStory = chunks * 2 + 4;

/** Runs the fold in a process of its own until it has come to the end of what lies there. */
async function fold({ kafkaBrokers, databaseUrl }, prefix, name, events) {
  const cpu = secondsBelow();
  const child = fork(new URL('./fold-process.mjs', import.meta.url), [kafkaBrokers, databaseUrl, prefix, name, String(events)], { execArgv: ['--disable-warning=TimeoutNegativeWarning'] });
  const exited = once(child, 'exit');
  const [told] = await Promise.race([once(child, 'message'), exited.then(([code]) => Promise.reject(new Error(`The fold's process ended with ${code}.`)))]);
  const cpuSeconds = secondsBelow() - cpu;
  await exited;
  if (told.parked > 0) throw new Error(`${told.parked} events were parked.`);
  return { ...told, cpuOfAll: cpuSeconds };
}

/** Both folds alone, what an event costs in a short log and in a long one, and what a chunk costs in a small story and a large one. */
export async function measure({ rounds, short, report }) {
  const engines = await startEngines();
  try {
    const source = await databaseOf(engines.databaseUrl, 'bench').initialize();
    await migrate(source);
    await source.destroy();
    const database = new pg.Pool({ connectionString: engines.databaseUrl, max: 4 });
    let topics = 0;
    /** What was folded before would be folded again: each has topics of its own, and tables without the last one's rows. */
    const fresh = async () => {
      const prefix = `b${(topics += 1)}.`;
      await makeTopics(engines, prefix);
      await database.query('truncate streams.position, streams.fold_state, streams.fold_slot, streams.parked, read_model.validation, read_model.history, read_model.finding, read_model.report, content.result');
      return prefix;
    };
    try {
      return [
        ...(await alone({ engines, fresh, database, rounds, short, report })),
        ...(await growth({ engines, fresh, short, report })),
        ...(await breadth({ engines, fresh, rounds, short, report })),
      ];
    } finally {
      await database.end();
    }
  } finally {
    await engines.stop();
  }
}

async function alone({ engines, fresh, database, rounds, short, report }) {
  const rates = { [processManager]: [], [readModel]: [] };
  const book = resultsOfABook();
  const stories = short ? 100 : 1_000;
  const books = short ? 20 : 150;
  for (let round = 1; round <= rounds; round++) {
    report(`folds alone, round ${round} of ${rounds}`);
    const small = await fresh();
    const events = await fillLog(engines, small, Array.from({ length: stories }, () => eventsOf(chunks)));
    const managed = await fold(engines, small, processManager, events);
    rates[processManager].push(managed.events / managed.seconds);
    const prefix = await fresh();
    const validations = Array.from({ length: books }, () => randomUUID());
    await layDown(database, validations, 'bench', book);
    const ofBooks = await fillLog(engines, prefix, validations.map((subject) => eventsOf(book.findings.length, { subject, countsOf: (index) => countsOf(book.findings[index]) })));
    const read = await fold(engines, prefix, readModel, ofBooks);
    rates[readModel].push(read.events / read.seconds);
  }
  const findings = book.report.files.flatMap((file) => file.findings).length;
  return [
    { part, what: 'process manager alone', values: rates[processManager], unit: 'events/s', aim: { atLeast: 20_000 } },
    { part, what: 'read model alone, a real book’s findings', values: rates[readModel], unit: 'events/s', aim: { atLeast: 5_000 }, note: `a book has ${book.findings.length} chunks, ${findings} findings and a bible of ${Math.round(JSON.stringify(book.bible).length / 1000)} kB` },
  ];
}

/** What an event costs in a log of so many: rebuilding from the beginning is folding. */
async function growth({ engines, fresh, short, report }) {
  const lengths = short ? [1_000, 10_000] : [10_000, 100_000, 1_000_000];
  const rows = [];
  const perEvent = [];
  for (const length of lengths) {
    report(`a log of ${length.toLocaleString('en')} events`);
    const prefix = await fresh();
    const events = await fillLog(engines, prefix, Array.from({ length: Math.round(length / eventsOfAStory) }, () => eventsOf(chunks)));
    const folded = await fold(engines, prefix, processManager, events);
    perEvent.push(folded.cpuSeconds / folded.events);
    rows.push({ part, what: `peak memory at ${length.toLocaleString('en')} events`, values: [folded.peakMegabytes], unit: 'MB' });
    rows.push({ part, what: `processor time an event at ${length.toLocaleString('en')}`, values: [(folded.cpuSeconds / folded.events) * 1e6], unit: 'µs' });
  }
  rows.push({ part, what: `an event at ${lengths.at(-1).toLocaleString('en')} against ${lengths[0].toLocaleString('en')}`, values: [perEvent.at(-1) / perEvent[0]], unit: '×', aim: { atMost: 1.15 } });
  return rows;
}

/** One large story against as many chunks in small ones, in processor time of the fold and both engines. */
async function breadth({ engines, fresh, rounds, short, report }) {
  const large = short ? 1_000 : 10_000;
  const small = 10;
  const ratios = [];
  for (let round = 1; round <= rounds; round++) {
    report(`a story of ${large.toLocaleString('en')} chunks, round ${round} of ${rounds}`);
    const costs = [];
    for (const [stories, of] of [[1, large], [large / small, small]]) {
      const prefix = await fresh();
      const events = await fillLog(engines, prefix, Array.from({ length: stories }, () => eventsOf(of)));
      costs.push((await fold(engines, prefix, processManager, events)).cpuOfAll);
    }
    ratios.push(costs[0] / costs[1]);
  }
  return [{ part, what: `a story of ${large.toLocaleString('en')} chunks against ${(large / small).toLocaleString('en')} of ${small}`, values: ratios, unit: '×', aim: { atMost: 1.15 } }];
}
