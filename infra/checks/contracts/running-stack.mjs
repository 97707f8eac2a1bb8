import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pinnedEnvironment, pinnedNode } from '../../set-up/pinned-node.mjs';
import { readJson, root } from '../../set-up/places.mjs';
import { Problem } from '../../set-up/problem.mjs';

const readyLimitMs = 120_000;
const mostFaults = 20;

/** Does some work with the address of a gateway, and a folder, whose stack was started for it on ports of its own. */
export async function withRunningStack(work) {
  const { freePort } = await import(join(root, 'infra', 'dist', 'engines', 'index.js'));
  const data = mkdtempSync(join(tmpdir(), 'story-linter-stack-'));
  const [gateway, kafka, postgres] = await Promise.all([freePort(), freePort(), freePort()]);
  const env = { ...pinnedEnvironment(), STORY_LINTER_DATA: data, GATEWAY_PORT: String(gateway), KAFKA_PORT: String(kafka), POSTGRES_PORT: String(postgres) };
  const stack = spawn(pinnedNode(), [join(root, 'infra', 'dist', 'launcher', 'main.js')], { cwd: root, env, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(stack, 'exit');
  try {
    await untilReady(stack, join(data, 'endpoints.json'));
    return await work(`http://127.0.0.1:${gateway}`, data);
  } catch (error) {
    showFaults(join(data, 'logs', 'gateway.log'));
    throw error;
  } finally {
    stack.kill('SIGINT');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

/** What the gateway took for a fault of its own: its answer tells no more than that. */
function showFaults(log) {
  if (!existsSync(log)) return;
  const faults = readFileSync(log, 'utf8').split('\n').filter((line) => /"level":"(?:error|fatal)"/.test(line));
  for (const line of faults.slice(-mostFaults)) console.error(line);
}

async function untilReady(stack, endpointsFile) {
  const giveUpAt = Date.now() + readyLimitMs;
  while (!readJson(endpointsFile)) {
    if (stack.exitCode !== null) throw new Problem('The stack did not start.');
    if (Date.now() > giveUpAt) throw new Problem(`The stack was not ready within ${readyLimitMs / 1000} s.`);
    await delay(200);
  }
}
