import type { EncodedMessage, RecordToDecode } from '@story-linter/events';
import type { Chance } from '@story-linter/testing';

/** What programs in other languages have been seen to send, and what nobody would. */
const oddities: readonly unknown[] = [
  null,
  true,
  '',
  'a\0b',
  '\ud800',
  '\u202e\ufeff',
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { toString: 1, constructor: 1, hasOwnProperty: null },
  '9'.repeat(5_000),
  '2026-02-30T25:61:00Z',
  'sha256:',
];

const strangeHeaders = ['', ' ', '\0', 'null', 'undefined', '[object Object]', 'story-linter.StartValidation.v1', 'story-linter..v', 'STORY-LINTER.StartValidation.V1', 'x'.repeat(70_000), '\u00ff\ud83d\ude00'];

type Mutation = (record: RecordToDecode, chance: Chance) => RecordToDecode;

const withJson = (change: (data: Record<string, unknown>, chance: Chance) => unknown): Mutation => (record, chance) => {
  try {
    return { ...record, value: Buffer.from(JSON.stringify(change(JSON.parse(record.value!.toString()) as Record<string, unknown>, chance)) ?? '') };
  } catch {
    // What an earlier mutation has left is no JSON any more.
    return record;
  }
};

/** Some object or list within the data, the data itself included. */
const someInside = (data: object, chance: Chance): Record<string, unknown> => {
  const inner = Object.values(data).filter((value): value is object => typeof value === 'object' && value !== null);
  return inner.length > 0 && chance.percent(60) ? someInside(chance.pick(inner), chance) : (data as Record<string, unknown>);
};

const changed = (change: (inside: Record<string, unknown>, key: string, chance: Chance) => void): Mutation =>
  withJson((data, chance) => {
    const inside = someInside(data, chance);
    const keys = Object.keys(inside);
    if (keys.length > 0) change(inside, chance.pick(keys), chance);
    return data;
  });

const bytesOf = ({ value }: RecordToDecode): Buffer => Buffer.from(value ?? []);

const mutations: readonly Mutation[] = [
  changed((inside, key) => delete inside[key]),
  changed((inside, key, chance) => (inside[key] = chance.pick(oddities))),
  changed((inside, key, chance) => (inside[`${key}${chance.below(9)}`] = inside[key])),
  changed((inside, key) => (inside[key] = [inside[key]])),
  withJson((data) => [data]),
  withJson((data, chance) => Object.fromEntries(Object.entries(data).map(([key, value]) => [chance.percent(30) ? '__proto__' : key, value]))),
  (record, chance) => ({ ...record, headers: without(record.headers, chance) }),
  (record, chance) => ({ ...record, headers: { ...record.headers, [someHeader(record, chance)]: Buffer.from(chance.pick(strangeHeaders)) } }),
  (record, chance) => ({ ...record, headers: { ...record.headers, [someHeader(record, chance)]: [Buffer.from('first'), Buffer.from([0xff, 0xfe])] } }),
  (record, chance) => ({ ...record, headers: { ...record.headers, [someHeader(record, chance)]: record.headers[someHeader(record, chance)] } }),
  (record, chance) => ({ ...record, key: chance.pick([null, Buffer.from([]), Buffer.from([0xff]), Buffer.from('a/b'), Buffer.from(`${record.key?.toString()}/1`)]) }),
  (record) => ({ ...record, value: null }),
  (record, chance) => ({ ...record, value: bytesOf(record).subarray(0, chance.below(bytesOf(record).length + 1)) }),
  (record, chance) => {
    const value = bytesOf(record);
    for (let times = chance.between(1, 4); times > 0 && value.length > 0; times--) value[chance.below(value.length)] = chance.below(256);
    return { ...record, value };
  },
  (record, chance) => ({ ...record, value: Buffer.from(`${'['.repeat(chance.between(1, 20_000))}`) }),
  (record, chance) => {
    const depth = chance.between(1, 3_000);
    return { ...record, value: Buffer.from(`${'{"options":'.repeat(depth)}1${'}'.repeat(depth)}`) };
  },
];

const someHeader = ({ headers }: RecordToDecode, chance: Chance): string => chance.pick(Object.keys(headers).length > 0 ? Object.keys(headers) : ['ce_id']);

const without = (headers: RecordToDecode['headers'], chance: Chance): RecordToDecode['headers'] => {
  const gone = someHeader({ headers, key: null, value: null }, chance);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== gone));
};

/** A sound message, changed in one to three places: no longer what anybody meant, and sometimes still sound. */
export const mutateRecord = ({ key, headers, value }: EncodedMessage, chance: Chance): RecordToDecode => {
  let record: RecordToDecode = { key, headers, value };
  for (let times = chance.between(1, 3); times > 0; times--) record = chance.pick(mutations)(record, chance);
  return record;
};
