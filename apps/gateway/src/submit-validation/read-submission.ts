import { StartValidation } from '@story-linter/events';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { invalid, Problem, type ProblemDetail } from '../problems/problem.js';

export interface TextParameters {
  title?: string;
  /** Name of the one file; its ending says whether it is Markdown. */
  path?: string;
}

/** A start from a JSON body. @throws Problem 422 naming every field that is wrong */
export const submissionFromJson = (body: unknown): StartValidation => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid([{ pointer: '', detail: 'must be a JSON object' }]);
  const start = plainToInstance(StartValidation, body, { exposeDefaultValues: false });
  const errors = validateSync(start, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw invalid(detailsOf(errors));
  return start;
};

/** A start from a plain text or Markdown body. */
export const submissionFromText = (body: Buffer, contentType: string, { title, path }: TextParameters): StartValidation => {
  const name = path ?? (contentType.startsWith('text/markdown') ? 'manuscript.md' : 'manuscript.txt');
  return submissionFromJson({ title: title ?? name, files: [{ path: name, text: textOf(body) }] });
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const textOf = (body: Buffer): string => {
  try {
    return utf8.decode(body);
  } catch {
    throw new Problem(415, 'Unsupported media type', 'The body is not text in UTF-8; save the manuscript as UTF-8 and send it again.');
  }
};

const detailsOf = (errors: ValidationError[], above = ''): ProblemDetail[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...Object.values(constraints ?? {}).map((detail) => ({ pointer, detail })), ...detailsOf(children ?? [], pointer)];
  });
