import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { Message } from './message.js';
import { isValidationId } from './message-id.js';
import { type MessageType, messageTypeNamed, messageTypeOf } from './message-type.js';
import { deepestNesting, isShallow } from './nesting.js';
import { type PreparedCheck, prepareCheck } from './prepared-check.js';

/** A Kafka record in the CloudEvents 1.0 binary content mode: attributes in headers, data as the JSON value. */
export interface EncodedMessage {
  topic: string;
  key: string;
  headers: Record<string, string>;
  value: Buffer;
}

/** What decoding reads of a record; header values as a client hands them over. */
export interface RecordToDecode {
  key: Buffer | string | null;
  headers: Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;
  value: Buffer | null;
}

/** The record is no message of ours; the message says in one sentence what is wrong with it. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

const typePrefix = 'story-linter.';
const defaultTenant = 'default';

export const wireType = (type: MessageType): string => `${typePrefix}${type.name}.v${type.version}`;

export const encode = (message: Message): EncodedMessage => {
  const type = messageTypeOf(message.type);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: message.id,
    ce_type: wireType(type),
    ce_source: message.source,
    ce_subject: message.subject,
    ce_tenantid: message.tenantId,
    ce_correlationid: message.correlationId,
  };
  if (message.causationId) headers.ce_causationid = message.causationId;
  if (message.traceparent) headers.traceparent = message.traceparent;
  return { topic: type.topic, key: type.key(message.subject, message.data), headers, value: Buffer.from(JSON.stringify(message.data)) };
};

/** The text of a header, or undefined where it is absent; of a repeated header, the first. */
export const headerOf = (record: Pick<RecordToDecode, 'headers'>, name: string): string | undefined => {
  const value = record.headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? undefined : first.toString();
};

/**
 * Decodes and checks a record: an older version is upcast, unknown fields are dropped, every other departure from
 * the contract is refused.
 *
 * @throws Undecodable naming the header or field that is wrong.
 */
export const decode = (record: RecordToDecode): Message => {
  const { type, version } = writtenType(required(record, 'ce_type'));
  const subject = required(record, 'ce_subject');
  if (!isValidationId(subject)) throw new Undecodable(`Header ce_subject must be a lower-case UUID, the validation id; it is "${clip(subject)}".`);
  const id = required(record, 'ce_id');
  const source = required(record, 'ce_source');
  const data = checkedData(type, upcast(type, version, record.value));
  const key = record.key?.toString();
  if (key !== type.key(subject, data)) throw new Undecodable(`The record's key "${clip(key ?? '')}" must be "${type.key(subject, data)}".`);
  return {
    id,
    type: type.class,
    source,
    subject,
    tenantId: headerOf(record, 'ce_tenantid') ?? defaultTenant,
    causationId: headerOf(record, 'ce_causationid'),
    correlationId: headerOf(record, 'ce_correlationid') ?? subject,
    traceparent: headerOf(record, 'traceparent'),
    data,
  };
};

const required = (record: RecordToDecode, name: string): string => {
  const value = headerOf(record, name);
  if (!value) throw new Undecodable(`Header ${name} is missing.`);
  return value;
};

interface WrittenType {
  type: MessageType;
  version: number;
}

const parseType = (written: string): WrittenType => {
  const match = /^story-linter\.([A-Za-z]+)\.v(\d{1,4})$/.exec(written);
  const type = match?.[1] ? messageTypeNamed(match[1]) : undefined;
  if (!type) throw new Undecodable(`Header ce_type "${clip(written)}" names no message of this system.`);
  const version = Number(match?.[2]);
  if (version < 1 || version > type.version) throw new Undecodable(`${type.name} has no version ${version}; the newest is ${type.version}.`);
  return { type, version };
};

/** What was understood before; nothing else is kept, so that strangers cannot fill it. */
const understood = new Map<string, WrittenType>();

const writtenType = (written: string): WrittenType => {
  const known = understood.get(written);
  if (known) return known;
  const parsed = parseType(written);
  understood.set(written, parsed);
  return parsed;
};

const upcast = (type: MessageType, from: number, value: Buffer | null): Record<string, unknown> => {
  let data = jsonObject(value);
  for (let version = from; version < type.version; version++) {
    const step = type.upcasters?.[version];
    if (!step) throw new Error(`${type.name} has no upcaster from version ${version}.`);
    data = step(data);
  }
  return data;
};

const jsonObject = (value: Buffer | null): Record<string, unknown> => {
  if (!value) throw new Undecodable('The record has no value; a JSON object is expected.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(utf8.decode(value));
  } catch {
    throw new Undecodable('The value is not JSON in UTF-8.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Undecodable('The value must be a JSON object.');
  if (!isShallow(parsed)) throw new Undecodable(`The value must not be nested more than ${deepestNesting} levels deep.`);
  return parsed as Record<string, unknown>;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

const prepared = new Map<MessageType, PreparedCheck>();

const preparedCheck = (type: MessageType): PreparedCheck => {
  const check = prepared.get(type) ?? prepareCheck(type.class);
  prepared.set(type, check);
  return check;
};

const checkedData = (type: MessageType, plain: Record<string, unknown>): object => {
  const right = preparedCheck(type)(plain);
  if (right) return right;
  const data = instanceOf(type, plain);
  const errors = validateSync(data, { whitelist: true, forbidUnknownValues: true });
  if (errors.length > 0) throw new Undecodable(`${type.name}: ${describe(errors).join('; ')}.`);
  return data;
};

/** class-transformer trips over a field of a field that is named "constructor". */
const instanceOf = (type: MessageType, plain: Record<string, unknown>): object => {
  try {
    return plainToInstance(type.class, plain, { exposeDefaultValues: false });
  } catch (thrown) {
    throw new Undecodable(`${type.name}: its fields cannot be read (${String(thrown)}); none of them may hold one named "constructor".`, { cause: thrown });
  }
};

const describe = (errors: ValidationError[], above = ''): string[] =>
  errors.flatMap((error) => {
    const path = `${above}/${error.property}`;
    const reason = error.value === undefined && error.constraints ? 'is missing' : firstReason(error.constraints);
    return [...(reason ? [`${path}: ${reason}`] : []), ...describe(error.children ?? [], path)];
  });

/** Of a value that is of another kind than it should be, how it should look is of no interest. */
const firstReason = (constraints: Record<string, string> = {}): string | undefined => {
  const kind = Object.keys(constraints).find((name) => /^is[A-Z]/.test(name));
  return kind ? constraints[kind] : Object.values(constraints)[0];
};

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
