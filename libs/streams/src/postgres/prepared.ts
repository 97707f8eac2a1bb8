import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** PostgreSQL cuts longer names. */
const nameLength = 60;

/**
 * A query that a connection has parsed and planned once. For statements that are written down in the program, never for
 * text made from data: each is kept. And for those that have one plan alone, as inserts do: a plan that was made while a
 * table was empty would read all of it when it has grown.
 */
export const prepared = (text: string, values: unknown[]): { name: string; text: string; values: unknown[] } => {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, nameLength);
  names.set(text, name);
  return { name, text, values };
};
