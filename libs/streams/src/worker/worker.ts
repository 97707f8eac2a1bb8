import type { Message, MessageClass, Saying, TopicName } from '@story-linter/events';
import type { LogRecord } from '../ports/log.js';

/** What a handler has at hand besides its command. */
export interface WorkContext {
  /** Aborted at the time limit, when the assignment is lost, and when the service stops. */
  signal: AbortSignal;
  origin: Pick<LogRecord, 'topic' | 'partition' | 'offset'>;
}

export interface CommandHandler<Data extends object = object> {
  handles: MessageClass<Data>;
  /** Milliseconds that one command may take once it is begun. */
  timeLimitMs: number;
  /** So many of its commands side by side at most, where one holds much; otherwise as many as the worker's. */
  atOnce?: number;
  /** What is said when the command fails for good, so that whoever waits for it does not wait for ever. */
  failsWith?(command: Message<Data>, reason: string): Saying;
  /** Milliseconds since 1970 after which the command is skipped: nobody waits for its answer any more. */
  expires?(command: Message<Data>): number;
  /**
   * Carries the command out and answers what happened. Throwing `Unavailable` brings the command again later,
   * `Rejected` answers its publisher; everything else that is thrown is a failure for good.
   */
  handle(command: Message<Data>, context: WorkContext): Promise<Saying | Saying[] | void>;
}

/**
 * A reader of one inbox. Guarantee: every command is handled at least once; what its handler says is appended before
 * the command's offset is committed, under ids that do not change, so it counts once. A command that fails for good
 * is parked, its `failsWith` is said, and the inbox goes on. The order of commands is not kept.
 */
export interface Worker {
  /** Consumer group, and source of what it says. */
  name: string;
  reads: TopicName;
  handlers: readonly CommandHandler[];
  /** Commands that are carried out side by side, of all its partitions in this process. */
  concurrency: number;
  /** The answer to a record that is no command, or one that is refused; without it such a record is parked only. */
  rejects?(record: LogRecord, reason: string): Message;
}
