import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { decode, encode, idOf, messageId, messageTypeOf, messageTypes, say, StartValidation, Undecodable, ValidateChunk, wireType } from '../index.js';

const folder = join(import.meta.dirname, '../../golden');

interface Golden {
  key: string;
  headers: Record<string, string>;
  data: Record<string, unknown>;
}

const golden = (name: string): Golden => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden;
const record = ({ key, headers, data }: Golden) => ({ key, headers, value: Buffer.from(JSON.stringify(data)) });
const start = golden('StartValidation.v1.json');

describe('a golden message of every version ever released', () => {
  it.each(readdirSync(folder))('%s is decoded, and its newest version encodes to the same bytes', (name) => {
    const given = golden(name);
    const message = decode(record(given));
    expect(encode(message)).toEqual({ topic: messageTypeOf(message.type).topic, ...record(given) });
  });

  it('exists for the newest version of every message', () => {
    const written = readdirSync(folder).map((name) => `story-linter.${name.replace('.json', '')}`);
    expect(written).toEqual(expect.arrayContaining(messageTypes().map(wireType)));
  });
});

describe('a record that departs from the contract is refused with the place and the reason', () => {
  const { ce_id: _id, ...withoutId } = start.headers;
  it.each([
    ['no ce_id', { headers: withoutId }, 'Header ce_id is missing.'],
    ['an unknown type', { headers: { ...start.headers, ce_type: 'story-linter.Nonsense.v1' } }, /names no message/],
    ['a version to come', { headers: { ...start.headers, ce_type: 'story-linter.StartValidation.v9' } }, /no version 9/],
    ['a subject that is no UUID', { headers: { ...start.headers, ce_subject: 'mine' } }, /ce_subject must be/],
    ['a key that is not the subject', { key: 'other' }, /key "other" must be/],
    ['a missing field', { data: { files: start.data.files } }, 'StartValidation: /title: is missing.'],
    ['a field of another kind', { data: { ...start.data, title: 5 } }, 'StartValidation: /title: title must be a string.'],
    ['a wrong field within a list', { data: { ...start.data, files: [{ path: 'a.md', content: 'sha256:nonsense' }] } }, /\/files\/0\/content: content must be/],
    ['a file with neither text nor content', { data: { ...start.data, files: [{ path: 'a.md' }] } }, /\/files\/0\//],
    ['a field of a field that is named like a class', { data: { ...start.data, colour: { constructor: 'blue' } } }, /none of them may hold one named "constructor"/],
    ['NUL in the title', { data: { ...start.data, title: 'a\0b' } }, /\/title: title must not hold/],
  ])('%s', (_what, change, reason) => {
    const wrong = { ...start, ...(change as Partial<Golden>) };
    expect(() => decode(record(wrong))).toThrow(Undecodable);
    expect(() => decode(record(wrong))).toThrow(reason);
  });

  it('a field that holds fields, and is not there', () => {
    const given = golden('ChunkValidated.v1.json');
    const { findings: _findings, ...rest } = given.data;
    expect(() => decode(record({ ...given, data: rest }))).toThrow('ChunkValidated: /findings: is missing.');
  });

  it.each([
    ['no value', null],
    ['no JSON', Buffer.from('hello')],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a list', Buffer.from('[]')],
    ['JSON nested 50,000 deep', Buffer.from(`{"title":"a","files":[{"path":"a","text":"a"}],"options":{"config":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`)],
  ])('%s', (_what, value) => {
    expect(() => decode({ ...record(start), value })).toThrow(Undecodable);
  });

  it('drops fields it does not know, for a newer publisher may send them', () => {
    const message = decode(record({ ...start, data: { ...start.data, colour: 'blue' } }));
    expect(message.data).not.toHaveProperty('colour');
    expect((message.data as StartValidation).title).toBe('Treasure Island');
  });
});

describe("a message's id says what is said", () => {
  const subject = start.headers.ce_subject!;
  const command = (index: number, attempt: number) => ({ index, attempt, config: `sha256:${'0'.repeat(64)}`, deadline: '2026-11-22T10:00:00Z' });
  it('and is the same for the same command of the same attempt, another for another', () => {
    const id = idOf(subject, say(ValidateChunk, command(1, 1)));
    expect(idOf(subject, say(ValidateChunk, command(1, 1)))).toBe(id);
    expect(new Set([id, idOf(subject, say(ValidateChunk, command(2, 1))), idOf(subject, say(ValidateChunk, command(1, 2)))]).size).toBe(3);
  });

  it('and is the UUIDv5 of it, of a namespace that stays', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (validation, kind, index, attempt) => {
        const said = `${validation}\nChunkFailed\n${kind}\n${index}\n${attempt}`;
        expect(messageId(validation, { type: 'ChunkFailed', kind, index, attempt })).toBe(v5(said, '6f1e6a0c-3f0e-5d0b-9a55-0f6d2c1b7a11'));
      }),
      { numRuns: 500 },
    );
  });
});
