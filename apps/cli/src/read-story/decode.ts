import { InputError } from '../terminal/input-error.js';

/** Text of a file, byte order mark included, so that offsets are those of the raw file. UTF-8 only. */
export function decode(path: string, bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new InputError(`${path} is in UTF-16; save it as UTF-8.`);
  if (bytes.includes(0)) throw new InputError(`${path} is not text but binary data; save it as plain text or Markdown in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not valid UTF-8; save it as UTF-8.`);
  }
}
