import type { EncodedMessage } from '@story-linter/events';
import type { Admin, Kafka } from 'kafkajs';
import { asError, Unavailable } from '../ports/failures.js';
import type { Consumption, Log, Subscription } from '../ports/log.js';
import { Appender } from './appender.js';
import { kafkaClient, type KafkaSettings, type StreamLogger } from './kafka-client.js';
import { type ConsumerTimes, PartitionConsumer } from './partition-consumer.js';
import type { PartitionLook } from './stalls.js';

export type KafkaLogSettings = KafkaSettings &
  Partial<ConsumerTimes> & {
    /** Stands before the names of topics and groups, where several systems share a cluster. */
    prefix?: string;
  };

/** The only place where kafkajs is used for messages: another client can replace it here. */
export class KafkaLog implements Log {
  private readonly kafka: Kafka;
  private readonly appender: Appender;
  private readonly consumers: PartitionConsumer[] = [];
  private readonly times: ConsumerTimes;
  private readonly logger: StreamLogger;
  private readonly prefix: string;
  private connectedAdmin?: Promise<Admin>;
  private knownClusterId?: string;

  constructor(settings: KafkaLogSettings) {
    this.kafka = kafkaClient(settings);
    this.logger = settings.logger;
    this.prefix = settings.prefix ?? '';
    this.appender = new Appender(this.kafka, settings.logger);
    this.times = { sessionTimeoutMs: settings.sessionTimeoutMs ?? 10_000, patienceMs: settings.patienceMs ?? 500, stallMs: settings.stallMs ?? 60_000 };
  }

  append(messages: readonly EncodedMessage[]): Promise<void> {
    return this.appender.append(this.prefix ? messages.map((message) => ({ ...message, topic: this.prefix + message.topic })) : messages);
  }

  async clusterId(): Promise<string> {
    this.knownClusterId ??= (await this.ask('describe the cluster', (admin) => admin.describeCluster())).clusterId;
    return this.knownClusterId;
  }

  async bounds(topic: string, partition: number): Promise<{ start: number; end: number }> {
    const offsets = await this.ask(`tell the offsets of ${topic}`, (admin) => admin.fetchTopicOffsets(this.prefix + topic));
    const found = offsets.find((one) => one.partition === partition);
    if (!found) throw new Unavailable(`Kafka does not know ${topic}/${partition}.`);
    return { start: Number(found.low), end: Number(found.high) };
  }

  async consume(subscription: Subscription): Promise<Consumption> {
    const consumer = new PartitionConsumer(this.kafka, subscription, this.prefix, this.times, (...partitions) => this.look(...partitions), this.logger);
    this.consumers.push(consumer);
    await consumer.start();
    return consumer;
  }

  private async look(groupId: string, topic: string, partitions: readonly number[]): Promise<PartitionLook[]> {
    if (partitions.length === 0) return [];
    const [ends, committed] = await Promise.all([
      this.ask(`tell the offsets of ${topic}`, (admin) => admin.fetchTopicOffsets(topic)),
      this.ask(`tell the offsets of ${groupId}`, (admin) => admin.fetchOffsets({ groupId, topics: [topic] })),
    ]);
    const committedIn = new Map(committed[0]?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    // A group that has committed nothing yet (-1) has everything before it.
    const look = ({ partition, low, high }: (typeof ends)[number]) => ({ partition, end: Number(high), committed: Math.max(Number(low), committedIn.get(partition) ?? 0) });
    return ends.filter(({ partition }) => partitions.includes(partition)).map(look);
  }

  /** Leaves every group and closes all connections. */
  async stop(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
    await this.appender.stop();
    await (await this.connectedAdmin)?.disconnect();
  }

  /** An administrator's connection, for what is no message: topics, offsets, groups. */
  async admin(): Promise<Admin> {
    this.connectedAdmin ??= this.connectAdmin();
    return this.connectedAdmin;
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      return admin;
    } catch (thrown) {
      this.connectedAdmin = undefined;
      throw new Unavailable(`Kafka cannot be reached: ${asError(thrown).message}`, { cause: thrown });
    }
  }

  private async ask<T>(what: string, question: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = await this.admin();
    try {
      return await question(admin);
    } catch (thrown) {
      throw new Unavailable(`Kafka could not ${what}: ${asError(thrown).message}`, { cause: thrown });
    }
  }
}
