import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokerLost } from './broker-lost.js';
import { consumerStuck } from './consumer-stuck.js';
import { diskFull } from './disk-full.js';
import { logDiverged } from './log-diverged.js';
import { poisonMessage } from './poison-message.js';
import { postgresRestored } from './postgres-restored.js';
import { Scene } from './scene.js';
import { wrongProjection } from './wrong-projection.js';

const incidents: Record<string, { brokers: number; happens: (scene: Scene, folder: string) => Promise<void> }> = {
  'poison-message': { brokers: 1, happens: poisonMessage },
  'consumer-stuck': { brokers: 1, happens: consumerStuck },
  'wrong-projection': { brokers: 1, happens: wrongProjection },
  'broker-lost': { brokers: 3, happens: brokerLost },
  'disk-full': { brokers: 1, happens: diskFull },
  'postgres-restored': { brokers: 1, happens: postgresRestored },
  'log-diverged': { brokers: 1, happens: logDiverged },
};

const help = `Brings an incident of docs/operations.md about on a stack of its own, and does what its guide says: prints what happens, what an
operator types and what the commands answer.

Usage: npm run incidents -- NAME... [options]

  NAME            ${Object.keys(incidents).join(', ')}
  --folder PATH   where the data lie instead of a new folder; disk-full needs one on a small disk
  --help          this text

Exit code 1 when something did not come about as expected.`;

const { values, positionals } = parseArgs({ options: { folder: { type: 'string' }, help: { type: 'boolean' } }, allowPositionals: true });

const bringAbout = async (name: string): Promise<void> => {
  const { brokers, happens } = incidents[name]!;
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'story-linter-incident-'));
  console.log(`\n## ${name}`);
  const scene = await Scene.open(folder, brokers);
  const interrupted = (): void => void scene.stack.stop().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    await happens(scene, folder);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await scene.stack.stop();
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const unknown = positionals.find((name) => !Object.hasOwn(incidents, name));
if (values.help || positionals.length === 0) console.log(help);
else if (unknown !== undefined) {
  console.error(`There is no incident "${unknown}"; there are ${Object.keys(incidents).join(', ')}.`);
  process.exitCode = 2;
} else for (const name of positionals) await bringAbout(name);
