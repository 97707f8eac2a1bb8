import { createHash } from 'node:crypto';
import { isStorable, isValidationId, storableWords } from '@story-linter/events';
import { invalid, notFound } from '../problems/problem.js';

/** The id in the path; whatever is no id is the id of nothing. */
export const validationId = (text: string): string => {
  if (!isValidationId(text)) throw notFound(text);
  return text;
};

export const pageSize = (text: string | undefined): number => {
  const limit = Number(text ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw invalid([{ pointer: 'limit', detail: 'must be a whole number from 1 to 1000' }]);
  return limit;
};

/** Values of a filter, given several times. @throws Problem when one of them holds what no stored text can */
export const valuesOf = (name: string, given: string | string[] | undefined): string[] | undefined => {
  if (given === undefined) return undefined;
  const values = [given].flat();
  if (!values.every(isStorable)) throw invalid([{ pointer: name, detail: `must not hold ${storableWords}` }]);
  return values;
};

/** Values of a filter, separated by commas or given several times. @throws Problem when one of them is not allowed */
export const filterOf = (name: string, given: string | string[] | undefined, allowed?: readonly string[]): string[] | undefined => {
  const values = valuesOf(name, given)?.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
  if (values === undefined) return undefined;
  const unknown = values.find((value) => allowed && !allowed.includes(value));
  if (unknown !== undefined) throw invalid([{ pointer: name, detail: `knows no "${unknown}"; there are ${allowed!.join(', ')}` }]);
  return values.length > 0 ? values : undefined;
};

/** A listing with its filters: a place in one is none in another. */
export type Scope = readonly (string | readonly string[] | undefined)[];

const markOf = (scope: Scope): string => createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 16);

/** A place in a listing, opaque to clients and bound to the listing and its filters. */
export const cursorOf = (scope: Scope, place: string | null): string | null =>
  place === null ? null : Buffer.from(`${markOf(scope)} ${place}`).toString('base64url');

const isMoment = (text: string): boolean => {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19));
};

/** Whether a text is such a place: a position in an order, or a moment and an id. Whoever makes a cursor up may put anything there. */
export const places = {
  position: (text: string): boolean => /^\d{1,18}$/.test(text),
  admission: (text: string): boolean => isMoment(text.slice(0, 27)) && text[27] === ' ' && isValidationId(text.slice(28)),
};

/** @returns the place, undefined for the beginning. @throws Problem when the cursor is of another listing or other filters */
export const placeOf = (scope: Scope, cursor: string | undefined, isPlace: (text: string) => boolean): string | undefined => {
  if (cursor === undefined || cursor === '') return undefined;
  const [mark, ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const place = rest.join(' ');
  if (mark !== markOf(scope) || !isPlace(place)) throw invalid([{ pointer: 'cursor', detail: 'is not one that this listing gave for these filters; begin without one' }]);
  return place;
};

/** Seconds of `Prefer: wait=10`, at most half a minute; 0 without one. */
export const waitOf = (prefer: string | undefined): number => Math.min(Number(/(?:^|[,;]\s*)wait\s*=\s*"?(\d{1,6})/i.exec(prefer ?? '')?.[1] ?? 0), 30);
