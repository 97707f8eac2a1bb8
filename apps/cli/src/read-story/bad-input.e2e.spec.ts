import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '@story-linter/story';

const bin = join(import.meta.dirname, '../../bin/story-linter.js');
/** What `lint` may use, MB of heap: a page with 50 MB of text in it takes more. */
const heap = '--max-old-space-size=512';

/** Nine lists, each of nine of the one before: 387 million items for whoever unfolds them. */
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)].join('\n');
const prose = 'Anna went home.\n';

describe('whatever is given to story-linter lint', () => {
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'story-linter-bad-'));
  });

  afterAll(() => rm(home, { recursive: true, force: true }));

  const written = async (path: string, content: string | Uint8Array): Promise<string> => {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), content);
    return path;
  };

  const lint = (...paths: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [heap, bin, 'lint', ...paths, '--format', 'json'], { cwd: home, timeout: 180_000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
      );
    });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['one line of 100 MB', () => written('line.txt', 'Anna went to the mill and said nothing. '.repeat(2_621_440)), /line\.txt is larger than 64 MB; split it/],
    ['a NUL character', () => written('nul.md', 'Anna went\0 home.\n'), /nul\.md is not text but binary data/],
    ['a configuration that unfolds without end', async () => (await written('bomb/.story-linter.yml', `${bomb}\nrules: *i\n`), written('bomb/a.md', prose)), /\.story-linter\.yml cannot be used: Excessive alias count/],
    ['a configuration nested 50,000 deep', async () => (await written('deep/.story-linter.yml', `rules: ${'['.repeat(50_000)}${']'.repeat(50_000)}`), written('deep/a.md', prose)), /\.story-linter\.yml is nested too deeply/],
  ])('%s is one sentence and exit code 2', async (_what, given, sentence) => {
    const { code, stdout, stderr } = await lint(await given());
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(sentence);
  });

  it.each<[string, () => Promise<string>, number, string[]]>([
    ['10,000 tiny chapters', () => written('tiny.md', Array.from({ length: 10_000 }, (_, index) => `# Chapter ${index + 1}\n\n${prose}\n`).join('')), 50_000, []],
    ['front matter that unfolds without end', () => written('bomb.md', `---\n${bomb}\n---\n\n${prose}`), 3, ['META002']],
    ['a title of 1 MB', () => written('title.md', `---\ntitle: ${'a'.repeat(1024 * 1024)}\n---\n\n${prose}`), 3, ['META002']],
    ['a path through the folder above', async () => (await mkdir(join(home, 'other'), { recursive: true }), await written('plain.md', prose), 'other/../plain.md'), 3, []],
  ])('%s is read and reported', async (_what, given, words, codes) => {
    const { code, stdout, stderr } = await lint(await given());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [file] = (JSON.parse(stdout) as Report).files;
    expect({ words: file!.words, codes: file!.findings.map((finding) => finding.code) }).toEqual({ words, codes });
  });
});
