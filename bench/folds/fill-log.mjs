import { randomUUID } from 'node:crypto';
import { causedBy, ChunkValidated, ContinuityChecked, encode, say, SchemaExtracted, StoryParsed, topicsWithPrefix, ValidationCompleted, ValidationStarted } from '@story-linter/events';
import { createTopics, KafkaLog } from '@story-linter/streams';
import { Kafka, logLevel } from 'kafkajs';

export const silent = { debug() {}, info() {}, warn() {}, error() {} };

const reference = `sha256:${'0'.repeat(64)}`;
/** All of one story lie in one partition, whose part of an append may be a megabyte. */
const messagesAtOnce = 1_500;

/** What is said of a story of so many chunks, from its start to its end. `countsOf(index)` are the findings of a chunk. */
export function* eventsOf(chunks, { subject = randomUUID(), fingerprint = 'bench', countsOf = () => ({ error: 0, warning: 0, info: 0 }) } = {}) {
  const cause = { id: 'bench', subject, tenantId: 'default', correlationId: subject };
  const event = (type, data) => encode(causedBy(cause, say(type, Object.assign(new type(), data)), '/bench'));
  yield event(ValidationStarted, { payloadHash: '0'.repeat(64), manuscript: reference, config: reference, chunking: { maxCharacters: 50_000 }, window: 32, deadline: '2100-01-01T00:00:00.000Z' });
  yield event(StoryParsed, { attempt: 1, fingerprint, chunks, words: chunks * 1_000 });
  for (let index = 0; index < chunks; index++) {
    yield event(ChunkValidated, { attempt: 1, index, fingerprint, findings: countsOf(index) });
    yield event(SchemaExtracted, { attempt: 1, index, fingerprint, facts: 10 });
  }
  const findings = { error: 0, warning: 0, info: 0 };
  yield event(ContinuityChecked, { attempt: 1, fingerprint, recomputed: 0, findings, characters: 10 });
  yield event(ValidationCompleted, { attempt: 1, chunks, findings, characters: 10 });
}

/** Topics under a prefix of their own. */
export async function makeTopics({ kafkaBrokers }, prefix) {
  const log = new KafkaLog({ brokers: kafkaBrokers, clientId: 'bench', logger: silent });
  await createTopics(await log.admin(), topicsWithPrefix(prefix), 1);
  await log.stop();
}

/** Appends the events, as many stories beside each other as the pipeline would have. @returns how many there are */
export async function fillLog({ kafkaBrokers }, prefix, stories) {
  const kafka = new Kafka({ brokers: [kafkaBrokers], clientId: 'bench', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  let messages = [];
  let count = 0;
  const send = async () => {
    if (messages.length === 0) return;
    await producer.send({ topic: `${prefix}validation.events`, acks: -1, messages });
    count += messages.length;
    messages = [];
  };
  for (const { key, headers, value } of interleaved(stories)) {
    messages.push({ key, headers, value });
    if (messages.length === messagesAtOnce) await send();
  }
  await send();
  await producer.disconnect();
  return count;
}

const besideEachOther = 200;

/** One event of each of some stories in turn; the next story comes in when one is over. */
function* interleaved(stories) {
  const waiting = stories[Symbol.iterator]();
  const begun = [];
  for (;;) {
    for (let next; begun.length < besideEachOther && !(next = waiting.next()).done; ) begun.push(next.value);
    if (begun.length === 0) return;
    for (let index = begun.length - 1; index >= 0; index--) {
      const { done, value } = begun[index].next();
      if (done) begun.splice(index, 1);
      else yield value;
    }
  }
}
