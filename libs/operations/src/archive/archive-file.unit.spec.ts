import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linesOf, validationIn } from './archive-file.js';
import { lineOf, recordIn } from './archive-line.js';

const good = '{"specversion":"1.0","id":"a","source":"/spec","type":"story-linter.ValidationStarted.v1","subject":"v","data":{}}';

describe('an archive file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'story-ops-archive-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (...lines: string[]): Promise<unknown[]> => {
    const path = join(folder, 'archive.ndjson');
    await writeFile(path, lines.join('\n'));
    const all: unknown[] = [];
    for await (const line of linesOf(path)) all.push(line);
    return all;
  };

  it.each([
    ['that is not JSON', '{"specversion":', /^Line 2 of .* cannot be read: it is not JSON/],
    ['that is no object', '7', /^Line 2 .* it is no JSON object/],
    ['without a validation', '{"specversion":"1.0","id":"a","source":"/a","type":"x"}', /^Line 2 .* it lacks "subject"/],
    ['of another version', good.replace('1.0', '0.3'), /^Line 2 .* its "specversion" is not "1.0"/],
    ['of another system', good.replace('story-linter.ValidationStarted.v1', 'com.example.Paid'), /^Line 2 .* its type "com.example.Paid" is none of this system/],
    ['of no time', good.replace('{"spec', '{"time":"soon","spec'), /^Line 2 .* its time "soon" is no time/],
  ])('refuses a line %s, and names it', async (_what, line, why) => {
    await expect(read(good, line)).rejects.toThrow(why);
  });

  it('passes over empty lines, and says when the file or the validation is not there', async () => {
    expect(await read(good, '', good, '')).toHaveLength(2);
    await expect(validationIn(join(folder, 'none'), 'v')).rejects.toThrow(/none cannot be read: .*ENOENT/);
    await expect(validationIn(join(folder, 'archive.ndjson'), 'other')).rejects.toThrow(/holds no event of other/);
  });

  it.each([
    ['plain JSON', '{"a":1}'],
    ['JSON as another client writes it', '{ "a": 1 }'],
    ['no JSON at all', '\u0000ÿ'],
  ])('gives a value back byte for byte: %s', (_what, value) => {
    const headers = { ce_specversion: '1.0', ce_id: 'a', ce_source: '/spec', ce_type: 'story-linter.StoryParsed.v1', ce_subject: 'v', ce_tenantid: 't', ce_causationid: 'c', traceparent: '00-1-2-01', 'content-type': 'application/json' };
    const record = { topic: 'validation.events', partition: 3, offset: 7, timestamp: 1_700_000_000_000, key: Buffer.from('v'), headers, value: Buffer.from(value) };
    expect(recordIn(JSON.parse(JSON.stringify(lineOf(record))) as never)).toEqual(record);
  });
});
