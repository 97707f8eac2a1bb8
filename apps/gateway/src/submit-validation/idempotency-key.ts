import { randomUUID } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { invalid } from '../problems/problem.js';

/** Fixed for ever: with another one a repeat would be another validation. */
const namespace = 'd3a0f4b6-9a52-5c1e-8f0b-5a1d0b7d2c44';

/** Visible ASCII. */
export const keyPattern = /^[!-~]{1,255}$/;

/** The validation that a tenant means by an `Idempotency-Key`; a new one without a key. @throws Problem when the key is none */
export const idFor = (tenant: string, key: string | undefined): string => {
  if (key === undefined) return randomUUID();
  if (!keyPattern.test(key)) throw invalid([{ pointer: 'Idempotency-Key', detail: 'must be 1 to 255 visible ASCII characters' }]);
  return uuidv5(`${tenant}\n${key}`, namespace);
};
