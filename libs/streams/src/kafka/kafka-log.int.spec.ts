import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { eventually, TcpProxy, testKafkaBrokers, TestStreams } from '@story-linter/testing';
import { logContract, type LogUnderTest } from '@story-linter/testing/contracts';
import kafkajs, { type ISocketFactory } from 'kafkajs';
import type { LogRecord } from '../ports/log.js';

const { Kafka, logLevel, Partitioners } = kafkajs;

/** Kafka's code for a produce request; a request begins with its length in four bytes, then the code in two. */
const isProduce = (bytes: Buffer): boolean => bytes.length > 6 && bytes.readInt16BE(4) === 0;

const throughProxy = async (): Promise<{ proxy: TcpProxy; socketFactory: ISocketFactory }> => {
  const [host = '', port = ''] = testKafkaBrokers()[0]!.split(':');
  const proxy = await TcpProxy.before({ host, port: Number(port) });
  // Whatever address the broker advertises, the way leads through the proxy.
  return { proxy, socketFactory: ({ onConnect }) => connect({ host: '127.0.0.1', port: proxy.port }, onConnect) };
};

const readAll = async (streams: TestStreams, topic: string): Promise<LogRecord[]> => {
  const log = streams.log();
  const records: LogRecord[] = [];
  const ends = await eventually('every partition has a leader', () => Promise.all(Array.from({ length: 12 }, (_, partition) => log.bounds(topic, partition))));
  const total = ends.reduce((sum, { end }) => sum + end, 0);
  await new Promise<void>((resolve) => {
    void log.consume({
      group: `all.${Math.random()}`,
      topic,
      handle: (batch) => {
        records.push(...batch.records);
        if (records.length >= total) resolve();
        return Promise.resolve({ kind: 'advance', next: batch.records.at(-1)!.offset + 1 });
      },
    });
  });
  await log.stop();
  return records;
};

const open = async (): Promise<LogUnderTest> => {
  const streams = await TestStreams.open(import.meta.url);
  const { proxy, socketFactory } = await throughProxy();
  return {
    client: () => streams.log({ socketFactory }),
    records: (topic) => readAll(streams, topic),
    loseNextAnswer: () => proxy.loseNextAnswer(isProduce),
    close: async () => {
      await streams.close();
      await proxy.close();
    },
  };
};

logContract("Kafka's", open);

describe('a consumer whose position does not move while the log has more', () => {
  it('says so, and that it waits', async () => {
    const streams = await TestStreams.open(import.meta.url);
    const log = streams.log({ stallMs: 800 });
    const consumption = await log.consume({ group: 'silent', topic: 'validation.commands', handle: () => new Promise(() => undefined) });
    await log.append([{ topic: 'validation.commands', key: 'a', headers: {}, value: Buffer.from('{}') }]);
    await eventually('it says so', () => consumption.condition().waiting.some(({ reason }) => reason.includes('does not move')));
    await streams.close();
  });
});

describe('kafkajs without our rule (one append under way at a time)', () => {
  it('loses an acknowledged message when one of two idempotent sends side by side loses its answer', async () => {
    const streams = await TestStreams.open(import.meta.url);
    const { proxy, socketFactory } = await throughProxy();
    const topic = `${streams.prefix}validation.events`;
    const producer = new Kafka({ brokers: testKafkaBrokers(), logLevel: logLevel.NOTHING, socketFactory, retry: { initialRetryTime: 100 } }).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    const send = async (value: string): Promise<string> => {
      await producer.send({ topic, acks: -1, messages: [{ key: 'a', value, partition: 0 }] });
      return value;
    };
    const acknowledged = [await send('first')];
    proxy.loseNextAnswer(isProduce);
    const settled = await Promise.allSettled([send('second'), send('third')]);
    acknowledged.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    const found = (await readAll(streams, 'validation.events')).map(({ value }) => value!.toString());
    await producer.disconnect();
    await streams.close();
    await proxy.close();
    expect(acknowledged.filter((value) => !found.includes(value))).not.toEqual([]);
  });
});
