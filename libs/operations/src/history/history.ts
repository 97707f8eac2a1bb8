import { Refused } from '@story-linter/audit';
import { decode, headerOf, isValidationId, type Message, messageTypeOf, topics } from '@story-linter/events';
import { asError, identityOf, type LogRecord, partitionOfKey, readToEnd } from '@story-linter/streams';
import { processManager } from '@story-linter/validation';
import type { Operations } from '../operations.js';

/** One record of a validation's events, as it lies in the log. */
export interface HistoryEvent {
  partition: number;
  offset: number;
  /** By the broker's clock, ISO 8601. */
  at: string;
  id: string;
  /** Without prefix and version; what the header says where it is no message of ours. */
  type: string;
  source?: string;
  tenant?: string;
  /** Id of the message that this one follows from. */
  causationId?: string;
  data?: object;
  /** Another record with this id came before: it changes nothing. */
  repeat: boolean;
  /** Why it is no message of ours. */
  error?: string;
}

/** A validation's events in the order of the log. */
export interface ValidationHistory {
  validation: string;
  topic: string;
  events: HistoryEvent[];
  records: LogRecord[];
  /** Where was looked for them; undefined for those out of a file. */
  range?: { partition: number; from: number; end: number };
}

const topic = processManager.reads;
const partitions = topics.find(({ name }) => name === topic)!.partitions;

/**
 * Reads all events of a validation from the log, from the first one that the read model knows on, or from the beginning
 * of its partition.
 *
 * @throws Refused when there are none, Unavailable
 */
export const historyOf = async ({ log, pool, settings }: Operations, validation: string, { wholeLog = false } = {}): Promise<ValidationHistory> => {
  if (!isValidationId(validation)) throw new Refused(`"${validation}" is no validation; its id is a lower-case UUID.`);
  const { rows } = await pool.query<{ first: string | null }>('select min(record_offset) as first from read_model.history where validation = $1', [validation]);
  const partition = partitionOfKey(topic, validation, partitions);
  const from = wholeLog ? 0 : Number(rows[0]?.first ?? 0);
  const records: LogRecord[] = [];
  const [range] = await readToEnd(log, { topic, prefix: settings.prefix, from: new Map([[partition, from]]) }, (some) => void records.push(...some.filter(({ key }) => key?.toString() === validation)));
  if (records.length === 0) throw new Refused(`The log holds no event of ${validation}${from > 0 ? ` from offset ${from} on; --whole-log looks further back` : ''}.`);
  return { ...historyFrom(validation, records), range };
};

/** The same for records that are at hand. */
export const historyFrom = (validation: string, records: LogRecord[]): ValidationHistory => {
  const seen = new Set<string>();
  const events = records.map((record) => {
    const id = identityOf(record);
    const repeat = seen.has(id);
    seen.add(id);
    return { partition: record.partition, offset: record.offset, at: new Date(record.timestamp).toISOString(), id, repeat, ...told(record) };
  });
  return { validation, topic, records, events };
};

const told = (record: LogRecord): Pick<HistoryEvent, 'type' | 'source' | 'tenant' | 'causationId' | 'data' | 'error'> => {
  try {
    const { type, source, tenantId, causationId, data }: Message = decode(record);
    return { type: messageTypeOf(type).name, source, tenant: tenantId, causationId, data };
  } catch (thrown) {
    return { type: headerOf(record, 'ce_type') ?? '', error: asError(thrown).message };
  }
};
