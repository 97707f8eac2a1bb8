import { HttpException } from '@nestjs/common';

/** One thing that is wrong in a request, and where: a JSON pointer into the body, or the name of a parameter. */
export interface ProblemDetail {
  pointer: string;
  detail: string;
}

/** An answer of RFC 9457. `detail` is one sentence that names the thing and the remedy. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: ProblemDetail[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(detail, status);
  }
}

export const notFound = (id: string): Problem => new Problem(404, 'Not found', `There is no validation ${id}.`);

export const gone = (id: string): Problem => new Problem(410, 'Gone', `The validation ${id} was erased; what it held cannot be brought back.`);

export const invalid = (errors: ProblemDetail[]): Problem =>
  new Problem(422, 'The request cannot be carried out', errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '), errors);
