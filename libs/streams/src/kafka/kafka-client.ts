import { connect } from 'node:net';
import { type ISocketFactory, Kafka, logLevel, type LogEntry } from 'kafkajs';
import { mendAbortedTransactions } from './aborted-transactions.js';
import { mendIdleConnections } from './idle-connections.js';
import { mendProduceEncoding } from './produce-encoding.js';

mendAbortedTransactions();
mendIdleConnections();
mendProduceEncoding();

/** What the adapter tells an operator; pino's loggers have this shape. */
export interface StreamLogger {
  debug(details: object, text: string): void;
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

export interface KafkaSettings {
  /** `host:port`, separated by commas. */
  brokers: string;
  clientId: string;
  logger: StreamLogger;
  /** Opens connections, for networks with a way of their own. */
  socketFactory?: ISocketFactory;
}

/** Ordinary while a cluster starts or a group changes; kafkajs tells it as errors. */
const ordinary = /coordinator is (loading|not available)|rebalancing|not aware of this member|does not host this topic-partition|no leader|invalidate EoS guarantees|Restarting the consumer/i;

const logCreator = (logger: StreamLogger) => () => (entry: LogEntry) => {
  const { message, timestamp: _timestamp, logger: _name, stack: _stack, ...details } = entry.log;
  const text = `kafkajs: ${message}`;
  if (entry.level === logLevel.INFO || entry.level === logLevel.DEBUG || ordinary.test(`${message} ${String(details.error ?? '')}`)) logger.debug(details, text);
  else logger.warn(details, text);
};

/** As kafkajs opens them, but without Nagle's delay: the end of a long request would wait for the broker to acknowledge its beginning. */
const promptSocket: ISocketFactory = ({ host, port, onConnect }) => connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 }, onConnect);

/** The client with the settings that all our adapters need. */
export const kafkaClient = ({ brokers, clientId, logger, socketFactory = promptSocket }: KafkaSettings): Kafka =>
  new Kafka({
    brokers: brokers.split(','),
    clientId,
    socketFactory,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 },
    logLevel: logLevel.INFO,
    logCreator: logCreator(logger),
  });
