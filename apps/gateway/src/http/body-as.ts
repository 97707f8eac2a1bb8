import { Readable } from 'node:stream';
import { deepestNesting, isShallow } from '@story-linter/events';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { invalid, Problem, type ProblemDetail } from '../problems/problem.js';

/** A JSON body as a message's data. @throws Problem 415 when it is no JSON, 422 naming every field that is wrong */
export const bodyAs = <Data extends object>(type: new () => Data, body: unknown): Data => {
  if (body instanceof Readable) throw new Problem(415, 'Unsupported media type', 'Send the body as application/json.');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid([{ pointer: '', detail: 'must be a JSON object' }]);
  if (!isShallow(body)) throw invalid([{ pointer: '', detail: `must not be nested more than ${deepestNesting} levels deep` }]);
  const data = plainToInstance(type, body, { exposeDefaultValues: false });
  const errors = validateSync(data, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw invalid(detailsOf(errors));
  return data;
};

const detailsOf = (errors: ValidationError[], above = ''): ProblemDetail[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...Object.values(constraints ?? {}).map((detail) => ({ pointer, detail })), ...detailsOf(children ?? [], pointer)];
  });
