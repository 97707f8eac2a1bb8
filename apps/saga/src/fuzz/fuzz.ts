import { decode, encode, type EncodedMessage, messageTypes, type RecordToDecode, type TopicName } from '@story-linter/events';
import { asError, type Fold, foldBatch, keysToLoad, type LogRecord, readRecord } from '@story-linter/streams';
import { Chance } from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';
import { rejectionOf } from '../command-side/reject.js';
import { mutateRecord } from './mutate-record.js';

export interface FuzzResult {
  type: string;
  messages: number;
  /** Still sound after the change. */
  taken: number;
  /** Answered to the publisher, or parked, with a reason. */
  refused: number;
  slowestMs: number;
  faults: string[];
}

/** Longer than this for one message is a hang in the making. */
const limitMs = 1_000;

const lyingAt = (topic: string, offset: number, record: RecordToDecode): LogRecord => ({ ...record, topic, partition: 0, offset, timestamp: 0 });

/** A command's inbox decodes it, or refuses it with a reason that can be told: to the publisher of a public one. */
const meetInbox = (topic: TopicName, record: LogRecord): 'taken' | 'refused' => {
  try {
    decode(record);
    return 'taken';
  } catch (thrown) {
    const { message } = asError(thrown);
    if (message === '') throw new Error('It was refused without a reason.', { cause: thrown });
    if (topic !== 'validation.commands') return 'refused';
    const answer = decode(encode(rejectionOf(record, message)));
    if ((answer.data as { reason: string }).reason === '') throw new Error('Its publisher is told no reason.', { cause: thrown });
    return 'refused';
  }
};

/** A fold applies an event or parks it with a reason, whatever it holds. */
const meetFold = <State extends object, Slot>(fold: Fold<State, Slot>, record: LogRecord): 'taken' | 'refused' => {
  const batch = [readRecord(record)];
  const loaded = new Map(keysToLoad(fold, batch).map(({ key }) => [key, { slots: new Map(), blocked: false }]));
  const { parked, outputs } = foldBatch(fold, batch, loaded, new Map());
  outputs.forEach(encode);
  if (parked.some(({ reason }) => reason === '')) throw new Error(`${fold.name} parked it without a reason.`);
  return parked.length > 0 ? 'refused' : 'taken';
};

const meet = (topic: TopicName, record: LogRecord): 'taken' | 'refused' => {
  if (topic !== 'validation.events') return meetInbox(topic, record);
  meetFold(readModel, record);
  return meetFold(processManager, record);
};

/** Sends so many mutated copies of a sound message of each type to whoever reads its topic. */
export const fuzz = (samples: ReadonlyMap<string, EncodedMessage>, messages: number, seed: number): FuzzResult[] =>
  messageTypes()
    .filter(({ topic }) => topic !== 'validation.rejections')
    .map(({ name, topic }) => fuzzType(name, topic, samples.get(name)!, messages, new Chance(seed)));

const fuzzType = (type: string, topic: TopicName, sample: EncodedMessage, messages: number, chance: Chance): FuzzResult => {
  const result: FuzzResult = { type, messages, taken: 0, refused: 0, slowestMs: 0, faults: [] };
  for (let offset = 0; offset < messages; offset++) {
    const record = lyingAt(topic, offset, mutateRecord(sample, chance));
    const begun = performance.now();
    try {
      result[meet(topic, record)] += 1;
    } catch (thrown) {
      result.faults.push(`${type} ${offset}: ${asError(thrown).message}; value ${record.value?.toString('base64').slice(0, 200) ?? 'null'}`);
    }
    const took = performance.now() - begun;
    result.slowestMs = Math.max(result.slowestMs, took);
    if (took > limitMs) result.faults.push(`${type} ${offset} took ${took.toFixed(0)} ms.`);
  }
  return result;
};
