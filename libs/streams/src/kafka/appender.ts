import { setTimeout as sleep } from 'node:timers/promises';
import type { EncodedMessage } from '@story-linter/events';
import type { ICustomPartitioner, Kafka, Message as KafkaMessage, Producer } from 'kafkajs';
import { instruments } from '../instruments.js';
import { asError, Unavailable } from '../ports/failures.js';
import type { StreamLogger } from './kafka-client.js';
import { partitionOfKey } from './partition-of-key.js';

interface Waiting {
  messages: readonly EncodedMessage[];
  resolve: () => void;
  reject: (error: Error) => void;
}

/** The broker has answered that it will never take the message: the outcome is known. */
const refusals = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD', 'CORRUPT_MESSAGE', 'TOPIC_AUTHORIZATION_FAILED', 'UNKNOWN_TOPIC_OR_PARTITION']);

const attempts = 4;

/**
 * Two rules stand between kafkajs and acknowledged messages that are nowhere:
 *
 * - One append under way at a time. kafkajs gives a repeat's sequence number to the next message when two idempotent
 *   sends overlap and one answer is lost, and the broker then drops an acknowledged message as a repeat. So whatever
 *   waits is sent together in the next append.
 * - A send counts as acknowledged only if its answer names every partition that was written to. When one broker has
 *   answered and another one dies, kafkajs asks those again that have not answered; partitions whose new leader is
 *   among those that have are then left out, and the send resolves without them.
 *
 * After an unknown outcome the producer is discarded and a new one sends the same again: the messages may lie in the
 * log twice, under one id, and never not at all.
 */
export class Appender {
  private waiting: Waiting[] = [];
  private running = false;
  private producer?: Promise<Producer>;
  private readonly partitionOf = new WeakMap<KafkaMessage, number>();

  constructor(
    private readonly kafka: Kafka,
    private readonly logger: StreamLogger,
  ) {}

  append(messages: readonly EncodedMessage[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ messages, resolve, reject });
      if (!this.running) void this.drain();
    });
  }

  async stop(): Promise<void> {
    await this.discard();
  }

  private async drain(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const round = this.waiting;
      this.waiting = [];
      await this.settle(round);
    }
    this.running = false;
  }

  private async settle(round: Waiting[]): Promise<void> {
    try {
      await this.sendUntilKnown(round.flatMap(({ messages }) => messages));
      for (const { resolve } of round) resolve();
    } catch (thrown) {
      const error = asError(thrown);
      if (error instanceof Unavailable || round.length === 1) for (const { reject } of round) reject(error);
      else for (const one of round) await this.settle([one]);
    }
  }

  private async sendUntilKnown(messages: readonly EncodedMessage[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.send(messages);
        instruments.appended.add(messages.length);
        return;
      } catch (thrown) {
        await this.discard();
        const error = asError(thrown);
        if (isRefusal(error)) throw error;
        if (attempt === attempts) throw new Unavailable(`Kafka did not acknowledge ${messages.length} messages: ${error.message}`, { cause: error });
        instruments.unknownAppends.add(1);
        this.logger.warn({ attempt, reason: error.message }, 'an append has an unknown outcome; a new producer sends it again');
        await sleep(100 * 2 ** attempt);
      }
    }
  }

  private async send(messages: readonly EncodedMessage[]): Promise<void> {
    this.producer ??= this.connect();
    const producer = await this.producer;
    const byTopic = Map.groupBy(messages, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, ofTopic]) => ({ topic, messages: ofTopic.map(toKafka) }));
    const answers = await producer.sendBatch({ acks: -1, topicMessages });
    const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
    const silent = topicMessages.flatMap(({ topic, messages: ofTopic }) => ofTopic.map((message) => `${topic}/${this.partitionOf.get(message)}`)).filter((one) => !answered.has(one));
    if (silent.length > 0) throw new Unavailable(`The acknowledgement does not name ${[...new Set(silent)].join(', ')}.`);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: () => this.notingPartitioner(),
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
    });
    await producer.connect();
    return producer;
  }

  private notingPartitioner(): ReturnType<ICustomPartitioner> {
    return ({ message, partitionMetadata }) => {
      const partition = partitionOfKey(String(message.key), partitionMetadata.length);
      this.partitionOf.set(message, partition);
      return partition;
    };
  }

  private async discard(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    try {
      await (await producer)?.disconnect();
    } catch (thrown) {
      this.logger.debug({ reason: asError(thrown).message }, 'a discarded producer did not disconnect');
    }
  }
}

const toKafka = ({ key, headers, value }: EncodedMessage): KafkaMessage => ({ key, headers, value });

const isRefusal = (error: Error): boolean => {
  const cause = error.cause instanceof Error ? error.cause : error;
  const { type } = cause as { type?: unknown };
  return typeof type === 'string' && refusals.has(type);
};
