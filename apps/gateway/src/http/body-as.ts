import { Readable } from 'node:stream';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { invalid, Problem, type ProblemDetail } from '../problems/problem.js';

/** Nobody writes a configuration this deep; whoever does wants to see a stack overflow. */
const deepest = 32;

/** A JSON body as a message's data. @throws Problem 415 when it is no JSON, 422 naming every field that is wrong */
export const bodyAs = <Data extends object>(type: new () => Data, body: unknown): Data => {
  if (body instanceof Readable) throw new Problem(415, 'Unsupported media type', 'Send the body as application/json.');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid([{ pointer: '', detail: 'must be a JSON object' }]);
  mustBeShallow(body);
  const data = plainToInstance(type, body, { exposeDefaultValues: false });
  const errors = validateSync(data, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw invalid(detailsOf(errors));
  return data;
};

const mustBeShallow = (body: object): void => {
  let level: object[] = [body];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) throw invalid([{ pointer: '', detail: `must not be nested more than ${deepest} levels deep` }]);
    level = level.flatMap((one) => Object.values(one).filter((value): value is object => typeof value === 'object' && value !== null));
  }
};

const detailsOf = (errors: ValidationError[], above = ''): ProblemDetail[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...Object.values(constraints ?? {}).map((detail) => ({ pointer, detail })), ...detailsOf(children ?? [], pointer)];
  });
