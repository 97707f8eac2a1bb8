import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GatewayClient } from '@story-linter/testing';
import { startStack } from '../stack.mjs';
import { startBare } from './bare.mjs';

const part = 'gateway';
const connections = [1, 64, 512];
const pageSize = 50;
const drainsWithinMs = 15 * 60_000;

const run = promisify(execFile);
const loadProgram = fileURLToPath(new URL('./load.mjs', import.meta.url));

/** More findings than a page has: no such day is in any calendar. */
const faultyStory = Array.from({ length: 2 * pageSize }, (_, index) => `Anna read the letter number ${index + 1}. It was dated 31 June ${1801 + index}.\n`).join('\n');

/** What a client asks for; a submission is a story that nobody has sent before, and starts real work. */
const requestsFor = (id, most) => ({
  status: { path: `/v1/validations/${id}` },
  findings: { path: `/v1/validations/${id}/findings?limit=${pageSize}` },
  submit: {
    path: '/v1/validations',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Story <id>', files: [{ path: 'a.md', text: '# Chapter 1\n\nIn story <id> Anna went to the mill.\n' }] }),
    most,
  },
});

/**
 * Requests of clients that send the next as soon as the last is answered, from a process of their own, to the gateway of
 * a stack that is idle but for them, and to a bare Fastify that runs the same statements.
 *
 * @returns {Promise<import('../table.mjs').Row[]>} requests a second, and milliseconds that half and that 99 of 100 are answered within
 */
export async function measure({ rounds, short, report }) {
  const stack = await startStack();
  try {
    const bare = await startBare(stack.database, stack.databaseUrl);
    try {
      return await measureBoth({ stack, rounds, report, bare: bare.url, seconds: short ? 2 : 3, most: short ? 300 : 1_000 });
    } finally {
      await bare.stop();
    }
  } finally {
    await stack.stop();
  }
}

async function measureBoth({ stack, bare, rounds, seconds, most, report }) {
  const servers = { ours: stack.services.gateway, bare };
  const requests = Object.entries(requestsFor(await validated(stack.services.gateway), most));
  const measured = requests.flatMap(([name, request]) => connections.map((count) => ({ name, count, request, ours: [], bare: [] })));
  for (const [, request] of requests) for (const url of Object.values(servers)) await load(url, request, 64, 1);
  for (let round = 1; round <= rounds; round++) {
    for (const { name, count, request, ...figures } of measured) {
      for (const [server, url] of Object.entries(servers)) {
        await untilDrained(stack.database);
        figures[server].push(await load(url, request, count, seconds));
        report(`round ${round} of ${rounds}: ${name} at ${count}, ${server}: ${figures[server].at(-1).perSecond.toFixed(0)}/s`);
      }
    }
  }
  return measured.flatMap(rowsOf);
}

/** A validation that is done, with findings for more than one page. */
async function validated(gateway) {
  const client = new GatewayClient(gateway);
  const id = await client.submit({ title: 'Letters', files: [{ path: 'letters.md', text: faultyStory }] });
  const { status, findings } = await client.ended(id);
  const found = findings.error + findings.warning + findings.info;
  if (status !== 'completed' || found <= pageSize) throw new Error(`The story to be read is ${status} with ${found} findings, of which there must be more than ${pageSize}.`);
  return id;
}

/** From another process: the loop that sends shall not be the one that waits for the pipeline. */
async function load(url, { path, ...request }, count, seconds) {
  const order = { ...request, url: `${url}${path}`, connections: count, seconds };
  const { stdout } = await run(process.execPath, [loadProgram, JSON.stringify(order)], { timeout: (seconds + 60) * 1000 });
  return JSON.parse(stdout);
}

/** Until nothing that was submitted is still worked on. */
async function untilDrained(database) {
  const limit = performance.now() + drainsWithinMs;
  for (;;) {
    const { rows } = await database.query(`select count(*)::int as open from admission.validation a where not exists (select from read_model.validation v where v.id = a.id and v.status in ('completed', 'failed', 'cancelled'))`);
    if (rows[0].open === 0) return;
    if (performance.now() > limit) throw new Error(`${rows[0].open} submitted stories were still not done after ${drainsWithinMs / 60_000} minutes.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function rowsOf({ name, count, ours, bare }) {
  const where = `${name} at ${count}`;
  const failed = [...ours, ...bare].reduce((sum, figures) => sum + figures.failed, 0);
  const both = (key, unit, said = '') => [
    { part, what: `${where}: ours${said}`, values: ours.map((figures) => figures[key]), unit },
    { part, what: `${where}: bare${said}`, values: bare.map((figures) => figures[key]), unit },
  ];
  const [first, ...others] = [...both('perSecond', 'requests/s'), ...both('p50', 'ms', ', p50'), ...both('p99', 'ms', ', p99')];
  return [
    { ...first, ...(failed > 0 && { note: `${failed} requests of ours and bare together were refused or not answered` }) },
    ...others,
    { part, what: `${where}: ours against bare`, values: ours.map(({ perSecond }, round) => perSecond / bare[round].perSecond), unit: 'times the requests/s' },
  ];
}
