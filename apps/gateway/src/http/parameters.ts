import { isValidationId } from '@story-linter/events';
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

/** A place in a listing, opaque to clients. */
export const cursorOf = (place: string | null): string | null => (place === null ? null : Buffer.from(place).toString('base64url'));

export const placeOf = (cursor: string | undefined): string => {
  if (cursor === undefined) return '-1';
  const place = Buffer.from(cursor, 'base64url').toString();
  if (!/^-?\d{1,18}$/.test(place)) throw invalid([{ pointer: 'cursor', detail: 'is not one that this listing gave' }]);
  return place;
};
