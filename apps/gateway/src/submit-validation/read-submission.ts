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

/** What a text body is, besides its bytes: a start whose one file refers to them. */
export const submissionOfText = (content: string, contentType: string, { title, path }: TextParameters): StartValidation => {
  const name = path ?? (contentType.startsWith('text/markdown') ? 'manuscript.md' : 'manuscript.txt');
  return submissionFromJson({ title: title ?? name, files: [{ path: name, content }] });
};

/** Bytes of a manuscript sent as text. */
const textBytes = 50 * 1024 * 1024;

/** Hands on what is text in UTF-8 and not too long. @throws Problem 413 or 415 as soon as it is known */
export const checkedText = async function* (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > textBytes) throw new Problem(413, 'Too large', `The body has more than ${textBytes} bytes; send the manuscript in several files.`);
    decode(utf8, chunk);
    yield chunk;
  }
  decode(utf8);
};

const decode = (utf8: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): void => {
  try {
    utf8.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new Problem(415, 'Unsupported media type', 'The body is not text in UTF-8; save the manuscript as UTF-8 and send it again.');
  }
};

const detailsOf = (errors: ValidationError[], above = ''): ProblemDetail[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...Object.values(constraints ?? {}).map((detail) => ({ pointer, detail })), ...detailsOf(children ?? [], pointer)];
  });
