import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWords } from './last-words.js';

describe('The last words of a service that died', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-words-'));
  const logOf = (...lines: string[]): string => {
    const path = join(folder, 'service.log');
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the last error it logged, not what it said while it cleared up', () => {
    const log = logOf('{"level":"error","message":"the topic is missing"}', '{"level":"info","message":"stopping"}');
    expect(lastWords(log)).toBe('the topic is missing');
  });

  it('are the error that Node printed, when it never came to logging', () => {
    expect(lastWords(logOf('file:///main.js:1', "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x'", '    at internal'))).toContain(
      'Cannot find package',
    );
  });

  it('are said to be missing when there is no log', () => {
    expect(lastWords(join(folder, 'none.log'))).toBe('it left no message');
  });
});
