import { type EncodedMessage, headerOf, topics } from '@story-linter/events';
import type { LogRecord } from '@story-linter/streams';
import { processManager } from '@story-linter/validation';

/** Every line of an archive is a CloudEvent in JSON: an event of the log, or something that its folding needs besides. */
export interface CloudEventLine {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  /** The validation. */
  subject: string;
  time?: string;
  datacontenttype?: string;
  data?: unknown;
  data_base64?: string;
  [extension: string]: unknown;
}

/** What stands beside the events: results under their names, texts under their hashes, admissions, discards. */
export const besides = {
  result: 'story-linter.archive.Result.v1',
  text: 'story-linter.archive.Text.v1',
  admission: 'story-linter.archive.Admission.v1',
  discard: 'story-linter.archive.Discard.v1',
} as const;

/** The line is nothing that this program has written, or it was changed since; the message names what is wrong. */
export class NotALine extends Error {
  override readonly name = 'NotALine';
}

const topic = processManager.reads;
const required = ['id', 'source', 'type', 'subject'] as const;
const eventPattern = /^story-linter\.[A-Za-z]+\.v\d+$/;

/** An event of the log as a line; undefined for a record that lacks what makes it a CloudEvent. */
export const lineOf = (record: LogRecord): CloudEventLine | undefined => {
  const attributes = Object.fromEntries(Object.keys(record.headers).flatMap((name) => (name.startsWith('ce_') ? [[name.slice(3), headerOf(record, name)]] : [])));
  if (required.some((name) => !attributes[name]) || record.key?.toString() !== attributes['subject']) return undefined;
  const traceparent = headerOf(record, 'traceparent');
  return {
    ...(attributes as Pick<CloudEventLine, 'id' | 'source' | 'type' | 'subject'>),
    specversion: '1.0',
    ...(traceparent !== undefined && { traceparent }),
    time: new Date(record.timestamp).toISOString(),
    datacontenttype: headerOf(record, 'content-type') ?? 'application/json',
    logpartition: record.partition,
    logoffset: record.offset,
    ...dataOf(record.value),
  };
};

/** JSON as JSON where that gives the same bytes back, otherwise the bytes. */
const dataOf = (value: Buffer | null): Pick<CloudEventLine, 'data' | 'data_base64'> => {
  if (value === null) return {};
  const text = value.toString();
  try {
    const data: unknown = JSON.parse(text);
    if (Buffer.from(JSON.stringify(data)).equals(value)) return { data };
  } catch {
    // Not JSON: the bytes are kept as they are.
  }
  return { data_base64: value.toString('base64') };
};

const ofTheLog = ['time', 'datacontenttype', 'data', 'data_base64', 'logpartition', 'logoffset', 'traceparent'];

/** The message that a line holds, to be appended as it was. */
export const messageIn = (line: CloudEventLine): EncodedMessage => {
  const attributes = Object.entries(line).filter(([name]) => !ofTheLog.includes(name));
  const traceparent = line['traceparent'];
  return {
    topic,
    key: line.subject,
    headers: { 'content-type': line.datacontenttype ?? 'application/json', ...Object.fromEntries(attributes.map(([name, value]) => [`ce_${name}`, String(value)])), ...(typeof traceparent === 'string' && { traceparent }) },
    value: line.data_base64 === undefined ? Buffer.from(JSON.stringify(line.data)) : Buffer.from(line.data_base64, 'base64'),
  };
};

/** The record that a line was. */
export const recordIn = (line: CloudEventLine): LogRecord => ({
  ...messageIn(line),
  partition: Number(line['logpartition'] ?? 0),
  offset: Number(line['logoffset'] ?? 0),
  timestamp: new Date(line.time ?? 0).getTime(),
  key: Buffer.from(line.subject),
});

export const isEvent = ({ type }: CloudEventLine): boolean => !Object.values<string>(besides).includes(type);

/** @throws NotALine in one sentence */
export const parseLine = (text: string): CloudEventLine => {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new NotALine('it is not JSON');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new NotALine('it is no JSON object');
  const event = line as CloudEventLine;
  const missing = required.find((name) => typeof event[name] !== 'string' || event[name] === '');
  if (missing) throw new NotALine(`it lacks "${missing}"`);
  if (event.specversion !== '1.0') throw new NotALine('its "specversion" is not "1.0"');
  if (isEvent(event) && !eventPattern.test(event.type)) throw new NotALine(`its type "${event.type}" is none of this system`);
  if (Number.isNaN(new Date(event.time ?? 0).getTime())) throw new NotALine(`its time "${event.time}" is no time`);
  return event;
};

export const partitionsOfEvents = topics.find(({ name }) => name === topic)!.partitions;
