import { hash } from 'node:crypto';
import { parse } from 'uuid';

/** Fixed for ever: changing it would give every message said again another id. As bytes, so that it is not parsed for each. */
const namespace = parse('6f1e6a0c-3f0e-5d0b-9a55-0f6d2c1b7a11');

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a lower-case UUID, the only form of a validation id. */
export const isValidationId = (text: string): boolean => pattern.test(text);

export interface MessageIdentity {
  /** Unversioned name of the message type. */
  type: string;
  kind?: string;
  index?: number;
  attempt?: number;
}

/**
 * The id of a message says what is said: the same fact about the same validation has the same id however often
 * it is said again. What caused it is no part of it, for after a crash another repeat of the cause may come first.
 */
export const messageId = (validationId: string, said: MessageIdentity): string =>
  idOfText(`${validationId}\n${said.type}\n${said.kind ?? ''}\n${said.index ?? ''}\n${said.attempt ?? ''}`);

/** The id of an answer to a record that may itself have no usable id: it is named by where the record lies. */
export const answerId = (type: string, origin: { topic: string; partition: number; offset: number }): string =>
  idOfText(`${type}\n${origin.topic}\n${origin.partition}\n${origin.offset}`);

/**
 * UUIDv5 (RFC 9562, 5.5): the first 128 bits of SHA-1, less six for version and variant. Node's hash of a buffer at once takes
 * a third of the time that the library needs, and an id is drawn for all that a fold says.
 */
const idOfText = (text: string): string => {
  const digest = hash('sha1', Buffer.concat([namespace, Buffer.from(text)]));
  const variant = ((Number.parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};
