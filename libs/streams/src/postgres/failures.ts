import { asError, DataRefused, Unavailable } from '../ports/failures.js';

/** Data exception, integrity constraint violation. */
const refused = /^(22|23)/;

/**
 * What a failed query means: SQLSTATE class 22 and 23 refuse the data; connection trouble, a server that stops, a
 * serialization failure and every other answer are retried, for none of them says anything about the data.
 */
export const postgresFailure = (thrown: unknown): Error => {
  const error = asError(thrown);
  if (error instanceof Unavailable || error instanceof DataRefused) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && refused.test(code)) return new DataRefused(`PostgreSQL refuses the data: ${error.message}`, { cause: error });
  return new Unavailable(`PostgreSQL: ${error.message}`, { cause: error });
};
