import { Problem } from '../problems/problem.js';

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
