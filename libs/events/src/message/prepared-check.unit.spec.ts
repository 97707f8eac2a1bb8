import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { messageTypeNamed } from '../index.js';
import { prepareCheck } from './prepared-check.js';

type Plain = Record<string, unknown>;

const folder = join(import.meta.dirname, '../../golden');

const goldens = readdirSync(folder).map((file) => {
  const { data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { data: Plain };
  return { name: file.replace(/\..*/, ''), type: messageTypeNamed(file.replace(/\..*/, ''))!.class, data };
});

/** What class-validator itself makes of a value; undefined where it finds fault. */
const checked = (type: new () => object, plain: Plain): object | undefined => {
  const data = plainToInstance(type, plain, { exposeDefaultValues: false });
  return validateSync(data, { whitelist: true, forbidUnknownValues: true }).length > 0 ? undefined : data;
};

const names = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'then'), fc.constantFrom(...new Set(goldens.flatMap(({ data }) => [...Object.keys(data), ...Object.values(data).flatMap((value) => (typeof value === 'object' && value !== null ? Object.keys(value) : []))]))));
const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(0, 1, -1, 1.5, '', 'x'.repeat(65), null, '2026-11-22', '2026-11-22T10:00:00Z', `sha256:${'a'.repeat(64)}`, [], {}, [[]], '__removed__'));

/** class-transformer takes such a field of a field for a class, and throws; a prepared check drops it like others it does not know. */
const holdsConstructor = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value as Plain).some((inner) => typeof inner === 'object' && inner !== null && (Object.hasOwn(inner, 'constructor') || holdsConstructor(inner)));

const change = fc.record({ within: fc.option(names, { freq: 3 }), name: names, value: values });

const changed = (data: Plain, changes: { within: string | null; name: string; value: unknown }[]): Plain => {
  // Parsed, as what comes from the log is: then "__proto__" is a name like any other.
  const whole = JSON.parse(JSON.stringify(data)) as Plain;
  for (const { within, name, value } of changes) {
    const inner = within !== null && Object.hasOwn(whole, within) ? whole[within] : whole;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    if (value === '__removed__') Reflect.deleteProperty(inner, name);
    // A copy: the values are drawn again and again, and would come to hold each other.
    else Object.defineProperty(inner, name, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
  }
  return whole;
};

describe('a prepared check', () => {
  it.each(goldens)('takes nothing that class-validator would refuse, and makes the same of it: $name', ({ type, data }) => {
    const check = prepareCheck(type);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const plain = changed(data, changes);
        const right = check(plain);
        if (!right || holdsConstructor(plain)) return;
        const expected = checked(type, plain);
        expect(right).toBeInstanceOf(type);
        expect(JSON.stringify(right)).toBe(JSON.stringify(expected));
        expect(right).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('takes every right message without a list or a configuration', () => {
    const left = goldens.flatMap(({ name, type, data }) => (prepareCheck(type)(data) ? [] : [name]));
    expect(left).toEqual(['StartValidation']);
  });
});
