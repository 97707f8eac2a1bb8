import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bible, Report } from '@story-linter/story';

const bin = join(import.meta.dirname, '../bin/story-linter.js');
const samples = join(import.meta.dirname, '../../../samples');

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      { ...options, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

let home: string;

async function file(path: string, content: string | Uint8Array): Promise<string> {
  const full = join(home, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  return full;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'story-linter-'));
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

describe('story-linter lint', () => {
  it('reports the faults of the sample, exits 1, and keeps stderr empty', async () => {
    const { code, stdout, stderr } = await run(['lint', join(samples, 'the-lighthouse'), '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(report.version).toBe(1);
    expect([...new Set(report.files.flatMap(({ findings }) => findings.map((finding) => finding.code)))].sort()).toEqual([
      'CHAR001',
      'DIAL002',
      'LINK001',
      'META004',
      'STYLE003',
      'TIME002',
    ]);
    expect(report.files.map(({ path }) => path)).toEqual(
      ['01-the-letter.md', '02-the-visitor.md', '04-the-storm.md'].map((name) => join(samples, 'the-lighthouse', name)),
    );
  });

  it('says the same bytes twice', async () => {
    const args = ['lint', join(samples, 'treasure-island.txt'), '--format', 'json'];
    expect((await run(args)).stdout).toBe((await run(args)).stdout);
  });

  it('exits 0 when nothing is of severity error', async () => {
    const { code, stdout } = await run(['lint', await file('clean/a.md', 'She came. "Hello," said Tom.\n')]);
    expect(code).toBe(0);
    expect(stdout).toBe('Nothing to report in 5 words in 1 file.\n');
  });

  it('reads a directory in natural order, joined as it was given, with matter for links only', async () => {
    for (const name of ['ch10.md', 'ch9.md', 'part2/ch11.markdown', 'notes.doc', '.hidden/x.md', 'node_modules/x.md'])
      await file(`order/${name}`, 'She came.');
    await file('order/README.md', '[first](ch9.md)');
    const { stdout } = await run(['lint', 'order', '--format', 'json'], { cwd: home });
    expect((JSON.parse(stdout) as Report).files.map(({ path }) => path)).toEqual([
      'order/ch9.md',
      'order/ch10.md',
      'order/part2/ch11.markdown',
    ]);
  });

  it('takes the configuration that lies above the story', async () => {
    await file('configured/.story-linter.yml', 'rules:\n  TIME002: warning\n');
    const { code, stdout } = await run(['lint', await file('configured/book/a.md', 'We sailed on 31 June.'), '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).files[0]?.findings[0]?.severity).toBe('warning');
  });

  it('counts in the raw file, byte order mark included', async () => {
    const text = '\uFEFFShe came.\r\n\r\nWe sailed on 31 June.';
    const { stdout } = await run(['lint', await file('raw/a.md', text), '--format', 'json']);
    const location = (JSON.parse(stdout) as Report).files[0]?.findings[0]?.location;
    expect(text.slice(location?.offset, (location?.offset ?? 0) + (location?.length ?? 0))).toBe('31 June');
  });

  it('prints no colour into a pipe', async () => {
    const { stdout } = await run(['lint', join(samples, 'the-lighthouse')], { env: { ...process.env, FORCE_COLOR: '' } });
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b\[/);
    expect(stdout).toContain('story-linter explain');
  });
});

describe('story-linter refuses, with one sentence and exit code 2,', () => {
  const refusals: [what: string, args: () => Promise<string[]>, message: RegExp][] = [
    ['a path that does not exist', async () => ['lint', 'nowhere.md'], /nowhere\.md does not exist; name/],
    ['an empty file', async () => ['lint', await file('bad/empty.md', '\n')], /empty\.md is empty; a manuscript needs/],
    [
      'binary data',
      async () => ['lint', await file('bad/cover.md', Buffer.from([80, 75, 3, 4, 0, 0]))],
      /cover\.md is not text but binary/,
    ],
    [
      'what is not UTF-8',
      async () => ['lint', await file('bad/latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]))],
      /latin\.md is not valid UTF-8; save it/,
    ],
    ['UTF-16', async () => ['lint', await file('bad/wide.md', Buffer.from('\uFEFFShe', 'utf16le'))], /wide\.md is in UTF-16; save it/],
    ['a directory without a manuscript', async () => ['lint', dirname(await file('bad/none/x.doc', 'x'))], /holds no \.md/],
    [
      'a configuration that is not YAML',
      async () => [
        'lint',
        (await file('broken/.story-linter.yml', 'rules: [')).replace('.story-linter.yml', 'a.md'),
        '--config',
        join(home, 'broken/.story-linter.yml'),
      ],
      /(not valid YAML|does not exist)/,
    ],
    [
      'a configuration with an unknown code',
      async () => ['lint', await file('bad/a.md', 'She came.'), '--config', await file('bad/c.yml', 'rules:\n  CHAR999: off\n')],
      /c\.yml: "rules\.CHAR999" names no rule/,
    ],
    [
      'a story bible with a field that is none, telling its line',
      async () => {
        await file('bible/wrong/story-bible.yml', 'characters:\n  - name: Anna\n    eyes: blue\n');
        return ['lint', await file('bible/wrong/a.md', 'She came.')];
      },
      /story-bible\.yml:3: "characters\[0\]\.eyes" is no field; there are name, aliases/,
    ],
    ['an unknown format', async () => ['lint', 'a.md', '--format', 'xml'], /pretty, json/],
    ['an unknown code', async () => ['explain', 'CHAR999'], /no rule "CHAR999"; the codes are CHAR001/],
    ['an unknown command', async () => ['lnit', 'a.md'], /no command "lnit"/],
    ['a missing argument', async () => ['lint'], /story/],
  ];

  it.each(refusals)('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await run(await args(), { cwd: home });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\s at /);
  });
});

describe('story-linter bible, explain and help', () => {
  it('lists the characters of a novel as version 1 of the bible', async () => {
    const { code, stdout } = await run(['bible', join(samples, 'treasure-island.txt'), '--format', 'json']);
    const bible = JSON.parse(stdout) as Bible;
    expect(code).toBe(0);
    expect(Object.keys(bible)).toEqual(['version', 'characters', 'quotes', 'attributes', 'locations', 'objects', 'threads', 'timeline']);
    expect(bible.characters.slice(0, 3).map(({ name }) => name)).toEqual(['John Silver', 'Jim Hawkins', 'David Livesey']);
    const ids = new Set(bible.characters.map(({ id }) => id));
    expect(bible.quotes.every(({ speaker }) => speaker === null || ids.has(speaker))).toBe(true);
  });

  it('writes the people into story-bible.yml once, keeps what the writer makes of it, and believes it', async () => {
    const story = await file(
      'bible/told/a.md',
      'Anna Lind smiled. Anna nodded. “Yes,” said Anna. Tom laughed. “No,” said Tom. “Well,” said Tom.\n',
    );
    const path = await file(
      'bible/told/story-bible.yml',
      '# mine\ncharacters:\n  - name: Ann # as her mother says\n    aliases: [Anna, Anna Lind]\n',
    );
    expect(await run(['bible', story, '--write'])).toMatchObject({ code: 0, stdout: `${path}: 1 character added.\n` });
    const written = await readFile(path, 'utf8');
    expect(written).toMatch(/^# mine\ncharacters:\n {2}- name: Ann # as her mother says\n[\s\S]*- name: Tom\n/);
    expect(await run(['bible', story, '--write'])).toMatchObject({ code: 0, stdout: `${path}: nobody new.\n` });
    expect(await readFile(path, 'utf8')).toBe(written);
    const { stdout } = await run(['bible', story, '--format', 'json']);
    expect((JSON.parse(stdout) as Bible).characters.map(({ name }) => name)).toEqual(['Ann', 'Tom']);
  });

  it('explains a code with examples', async () => {
    const { code, stdout } = await run(['explain', 'time002']);
    expect(code).toBe(0);
    expect(stdout).toContain('We sailed on 31 June.');
  });

  it('shows three example calls when it is called bare', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(stdout.match(/^ {2}story-linter \w+/gm)).toHaveLength(3);
  });

  it('tells its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it('helps, with examples and the exit codes', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:[\s\S]*Exit code: 0/);
  });
});
