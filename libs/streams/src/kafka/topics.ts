import { setTimeout as sleep } from 'node:timers/promises';
import type { Topic } from '@story-linter/events';
import type { Admin, ITopicMetadata } from 'kafkajs';
import { Unavailable } from '../ports/failures.js';

/** Creates the topics that are missing. @throws Error naming a topic that has another number of partitions than it may have. */
export const createTopics = async (admin: Admin, topics: readonly Topic[], replicationFactor: number): Promise<string[]> => {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !existing.has(name));
  if (missing.length > 0)
    await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor,
        configEntries: configOf(topic, replicationFactor),
      })),
    });
  await topicsAreThere(admin, topics, 30_000);
  return missing.map(({ name }) => name);
};

const configOf = (topic: Topic, replicationFactor: number) =>
  Object.entries({
    'retention.ms': topic.retentionMs,
    'max.message.bytes': topic.maxMessageBytes,
    'message.timestamp.type': 'LogAppendTime',
    'min.insync.replicas': Math.max(1, replicationFactor - 1),
    'cleanup.policy': 'delete',
  }).map(([name, value]) => ({ name, value: String(value) }));

/** Waits until every topic has a leader for each partition. @throws Unavailable when they have not within the time. */
export const topicsAreThere = async (admin: Admin, topics: readonly Topic[], withinMs: number): Promise<void> => {
  const giveUp = AbortSignal.timeout(withinMs);
  for (;;) {
    const missing = await missingTopics(admin, topics);
    if (missing.length === 0) return;
    if (giveUp.aborted) throw new Unavailable(`Kafka has no leader yet for ${missing.join(', ')}.`);
    await sleep(50);
  }
};

const missingTopics = async (admin: Admin, topics: readonly Topic[]): Promise<string[]> => {
  const existing = new Set(await admin.listTopics());
  const absent = topics.filter(({ name }) => !existing.has(name)).map(({ name }) => name);
  if (absent.length > 0) return absent;
  const described = await metadataOf(admin, topics);
  if (described === 'not everywhere yet') return topics.map(({ name }) => name);
  for (const { name, partitions } of described) checkPartitions(topics, name, partitions.length);
  return described.filter(({ partitions }) => partitions.some(({ leader }) => leader < 0)).map(({ name }) => name);
};

/** A broker may be asked that has not heard of a new topic yet, though another one lists it. */
const metadataOf = async (admin: Admin, topics: readonly Topic[]): Promise<ITopicMetadata[] | 'not everywhere yet'> => {
  try {
    return (await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) })).topics;
  } catch (thrown) {
    if ((thrown as { type?: unknown }).type === 'UNKNOWN_TOPIC_OR_PARTITION') return 'not everywhere yet';
    throw thrown;
  }
};

const checkPartitions = (topics: readonly Topic[], name: string, found: number): void => {
  const expected = topics.find((topic) => topic.name === name);
  if (!expected || found === expected.partitions || (expected.growable && found > expected.partitions)) return;
  const wanted = expected.growable ? `at least ${expected.partitions}` : expected.partitions;
  throw new Error(`The topic ${name} has ${found} partitions and must have ${wanted}: the order of its messages hangs on it. Use another cluster, or recreate the topic.`);
};

