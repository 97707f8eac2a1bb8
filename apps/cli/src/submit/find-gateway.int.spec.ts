import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGateway } from './find-gateway.js';

describe('The gateway that a story is sent to', () => {
  let dataFolder: string;
  const before = process.env['STORY_LINTER_DATA'];

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'story-linter-gateway-'));
    process.env['STORY_LINTER_DATA'] = dataFolder;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['STORY_LINTER_DATA'];
    else process.env['STORY_LINTER_DATA'] = before;
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('is the one that was named', () => {
    expect(findGateway('https://linter.example.org/')).toBe('https://linter.example.org');
  });

  it('is otherwise that of the stack which runs on the data folder', () => {
    writeFileSync(join(dataFolder, 'endpoints.json'), '{"gateway":"http://127.0.0.1:3100","kafka":"","postgres":""}');
    expect(findGateway(undefined)).toBe('http://127.0.0.1:3100');
  });

  it('is asked for when there is none', () => {
    expect(() => findGateway(undefined)).toThrow(
      'no gateway is running here; start one with npm start, or name one with --gateway http://host:port.',
    );
  });

  it('is asked for again when what was named is no address', () => {
    expect(() => findGateway('localhost:3000')).toThrow('"localhost:3000" is no address of a gateway');
  });
});
