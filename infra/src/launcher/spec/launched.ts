import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { freePort } from '../../processes/ports.js';
import { until } from '../../processes/until.js';

const launcher = resolve(import.meta.dirname, '../../../dist/launcher/main.js');

export interface Launched {
  pid: number;
  output(): string;
  /** Resolves when the output holds the text; fails, with the output, when it does not in time. */
  says(text: string, limitMs?: number): Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Resolves when it has ended with this exit code; fails, with the output, when it ends otherwise. */
  endsWith(exitCode: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

export type Environment = Record<string, string>;

/** Ports of its own, so that nobody is disturbed. */
export async function surroundings(dataFolder: string): Promise<Environment> {
  const [kafka, postgres, gateway] = await Promise.all([freePort(), freePort(), freePort()]);
  return { STORY_LINTER_DATA: dataFolder, KAFKA_PORT: String(kafka), POSTGRES_PORT: String(postgres), GATEWAY_PORT: String(gateway) };
}

/** Starts the compiled launcher as npm start does: its stdin is a pipe that we hold. */
export function launch(environment: Environment, ...args: string[]): Launched {
  const { KAFKA_BROKERS: _kafka, DATABASE_URL: _database, ...inherited } = process.env;
  const child = spawn(process.execPath, [launcher, ...args], {
    env: { ...inherited, NODE_OPTIONS: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.once('close', (code, signal) => done({ code, signal })),
  );
  return {
    pid: child.pid ?? 0,
    output: () => output,
    async says(text, limitMs = 180_000) {
      const over = (): boolean => output.includes(text) || child.exitCode !== null || child.signalCode !== null;
      await until(over, limitMs, 20);
      if (!output.includes(text)) throw new Error(`The launcher did not say "${text}". It said:\n${output}`);
    },
    ended,
    async endsWith(exitCode) {
      const { code, signal } = await ended;
      if (code !== exitCode) throw new Error(`The launcher ended with ${signal ?? code} and not ${exitCode}. It said:\n${output}`);
    },
    kill: (signal) => void child.kill(signal),
  };
}

/** The processes, by command line, that have the text in their command line or environment. */
export function processesOf(text: string): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => ['cmdline', 'environ'].some((file) => read(`/proc/${pid}/${file}`).includes(text)))
    .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim())
    .filter(Boolean);
}

/** Whether nothing of the stack runs any more, or soon does not. */
export async function nothingLeft(dataFolder: string, limitMs = 30_000): Promise<string[]> {
  await until(() => processesOf(dataFolder).length === 0, limitMs, 50);
  return processesOf(dataFolder);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
