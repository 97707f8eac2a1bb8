import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, nothingLeft, processesOf, surroundings, type Environment } from './spec/launched.js';

const root = resolve(import.meta.dirname, '../../..');
const sample = join(root, 'samples', 'treasure-island.txt');

/** What the command line prints to stdout; it has to find nothing wrong with the command itself. */
async function storyLinter(...args: string[]): Promise<string> {
  const program = join(root, 'apps', 'cli', 'bin', 'story-linter.js');
  return new Promise((done, fail) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 64 * 2 ** 20, timeout: 180_000 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(stderr));
      else done(stdout);
    });
  });
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-launcher-'));
  const dataFolder = join(folder, 'data');
  const endpoints = join(dataFolder, 'endpoints.json');
  let environment: Environment;

  const story = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const quiet = story('quiet.md', 'It was late. The rain fell on the roof, and nobody came.\n');
  const impossible = story('impossible.md', 'On 30 February 1890 the ship left the harbour.\n');
  // Small chunks are not to be had from the command line: a story long enough to be under way for a while.
  const chapters = Array.from(
    { length: 40 },
    (_, index) => `# Chapter ${index + 1}\n\n${'Mary looked at the sea and said, "Not yet." '.repeat(100)}\n\n`,
  );
  const long = story('long.md', chapters.join(''));

  beforeAll(async () => {
    environment = await surroundings(dataFolder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'starts everything from nothing, reports on the story, and with --once stops with exit code 1 when the story cannot be true',
    async () => {
      const launched = launch(environment, '--once', impossible);
      await launched.endsWith(1);
      expect(launched.output()).toContain('Ready in');
      expect(launched.output()).toContain('TIME002');
      expect(launched.output()).toMatch(/1 chunk, .* events written/);
      expect(existsSync(endpoints)).toBe(false);
      expect(await nothingLeft(dataFolder, 0)).toEqual([]);
    },
  );

  it(
    'finds its earlier data, stays up after the report, starts a service again that dies, gives the very report that lint gives, refuses a second launcher on its data, and stops within 10 seconds of Ctrl-C',
    async () => {
      const launched = launch(environment, quiet);
      await launched.says('stays up until Ctrl-C');
      expect(launched.output()).toContain('Going on with the earlier data');
      expect(launched.output()).toContain('Nothing to report in 12 words in 1 file.');
      const { gateway } = JSON.parse(readFileSync(endpoints, 'utf8')) as { gateway: string };
      expect(gateway).toBe(`http://127.0.0.1:${environment['GATEWAY_PORT']}`);
      expect(processesOf(dataFolder).length).toBeGreaterThan(7);

      const second = launch(environment, quiet);
      await second.endsWith(1);
      expect(second.output()).toBe(
        `Another launcher (process ${launched.pid}) is running on ${dataFolder}: stop it with Ctrl-C, or set STORY_LINTER_DATA to another folder and the three ports to free ones.\n`,
      );

      const parser = JSON.parse(readFileSync(join(dataFolder, 'run', 'services', 'parser.pid'), 'utf8')) as { pid: number };
      process.kill(parser.pid, 'SIGKILL');
      await launched.says('The parser ended (signal SIGKILL) and is started again in 0.2 s.');

      const [submitted, linted] = await Promise.all([
        storyLinter('submit', sample, '--gateway', gateway, '--format', 'json'),
        storyLinter('lint', sample, '--format', 'json'),
      ]);
      expect(submitted).toEqual(linted);

      const wished = performance.now();
      launched.kill('SIGINT');
      await launched.endsWith(0);
      expect(performance.now() - wished).toBeLessThan(10_000);
      expect(existsSync(endpoints)).toBe(false);
      expect(await nothingLeft(dataFolder, 0)).toEqual([]);
    },
  );

  it(
    'leaves no process behind when it is killed, and the next start goes on with the validation that was under way; with --once its exit code is 0 when nothing is wrong',
    async () => {
      const killed = launch(environment, long);
      await killed.says('Validating');
      killed.kill('SIGKILL');
      await killed.ended;
      expect(await nothingLeft(dataFolder)).toEqual([]);

      const id = (JSON.parse(readFileSync(join(dataFolder, 'under-way.json'), 'utf8')) as { id: string }).id;
      const next = launch(environment, '--once', long);
      await next.endsWith(0);
      expect(next.output()).toContain(`Continuing the validation of ${long} that was under way (${id})`);
      expect(next.output()).toMatch(/40 chunks, .* events written/);
      expect(await nothingLeft(dataFolder, 0)).toEqual([]);
    },
  );
});
