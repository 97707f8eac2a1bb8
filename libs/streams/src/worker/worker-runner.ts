import { causedBy, decode, encode, type Message, type Saying } from '@story-linter/events';
import pLimit, { type LimitFunction } from 'p-limit';
import { holdOf } from '../pause/hold.js';
import type { KnownPauses } from '../pause/known-pauses.js';
import type { Clock } from '../ports/clock.js';
import type { Deliveries } from '../ports/deliveries.js';
import { asError, Rejected, Unavailable } from '../ports/failures.js';
import type { Batch, Consumption, Log, LogRecord, Verdict } from '../ports/log.js';
import type { Parking } from '../ports/parking.js';
import { noTracing, type Tracing } from '../ports/tracing.js';
import { type Portion, Suspects } from './suspects.js';
import type { CommandHandler, Worker } from './worker.js';

export interface WorkerPorts {
  log: Log;
  parking: Parking;
  clock: Clock;
  /** Without it a message that ends the process comes again for ever. */
  deliveries?: Deliveries;
  /** Whether nobody waits any more for what a command's `failsWith` tells, asked of one that failed: then nothing is said and nothing parked. @throws Unavailable */
  isWithdrawn?(command: Message): Promise<boolean>;
  /** A signal that aborts after so many milliseconds. */
  timeLimit(milliseconds: number): AbortSignal;
  tracing?: Tracing;
  /** Without it nobody can pause the worker. */
  pauses?: KnownPauses;
}

/** Runs a worker over every partition of its inbox that is assigned to it. */
export class WorkerRunner {
  private readonly tracing: Tracing;
  private readonly suspects?: Suspects;
  /** Let so many begin, and the others in their turn. */
  private readonly turns: LimitFunction;
  private readonly turnsOf: ReadonlyMap<CommandHandler, LimitFunction>;

  constructor(
    private readonly worker: Worker,
    private readonly ports: WorkerPorts,
  ) {
    this.tracing = ports.tracing ?? noTracing;
    this.turns = pLimit(worker.concurrency);
    this.turnsOf = new Map(worker.handlers.flatMap((handler) => (handler.atOnce === undefined ? [] : [[handler, pLimit(handler.atOnce)] as const])));
    this.suspects = ports.deliveries && new Suspects(worker.name, ports.deliveries);
  }

  async run(): Promise<Consumption> {
    return this.ports.log.consume({ group: this.worker.name, topic: this.worker.reads, handle: (batch) => this.handle(batch) });
  }

  /** Carries out some commands side by side, says of each what came of it, then lets their offsets go. */
  async handle(batch: Batch): Promise<Verdict> {
    const hold = holdOf(this.worker.name, this.ports.pauses);
    if (hold) return hold;
    try {
      const portion = (await this.suspects?.portion(batch, this.worker.concurrency)) ?? { records: batch.records.slice(0, this.worker.concurrency) };
      await this.work(portion, batch.signal);
      return { kind: 'advance', next: (portion.culprit ?? portion.records.at(-1)!).offset + 1 };
    } catch (thrown) {
      await this.suspects?.putDown(batch).catch(() => undefined);
      return { kind: 'unavailable', reason: asError(thrown).message };
    }
  }

  private async work({ records, culprit }: Portion, signal: AbortSignal): Promise<void> {
    if (culprit) return this.say(await this.giveUp(culprit));
    await allSettledOrThrow(
      records.map(async (record) => {
        const answer = await this.answer(record, signal);
        signal.throwIfAborted();
        // At once: whoever waits for this one does not wait for its neighbours.
        await this.say(answer);
      }),
    );
  }

  private async say(messages: readonly Message[]): Promise<void> {
    if (messages.length > 0) await this.ports.log.append(messages.map(encode));
  }

  /** A record that has ended its process too often is parked unhandled, and whoever waits for it is told. */
  private async giveUp(record: LogRecord): Promise<Message[]> {
    const error = new Error(endedItsProcess);
    try {
      const command = decode(record);
      const handler = this.worker.handlers.find(({ handles }) => handles === command.type);
      if (await this.isWithdrawn(handler, command)) return [];
      await this.park(record, command.subject, error);
      return this.failed(handler, command, record, error);
    } catch (thrown) {
      if (thrown instanceof Unavailable) throw thrown;
      return this.refuse(record, error);
    }
  }

  private async answer(record: LogRecord, signal: AbortSignal): Promise<Message[]> {
    let command: Message;
    try {
      command = decode(record);
    } catch (thrown) {
      return this.refuse(record, asError(thrown));
    }
    const handler = this.worker.handlers.find(({ handles }) => handles === command.type);
    if (!handler) return this.refuse(record, new Error(`${command.type.name} is not handled by ${this.worker.name}.`));
    if (handler.expires && handler.expires(command) <= this.ports.clock.now()) return [];
    const carryOut = () => {
      signal.throwIfAborted();
      return this.carryOut(handler, command, record, signal);
    };
    const turnsOf = this.turnsOf.get(handler);
    return turnsOf ? turnsOf(carryOut) : this.turns(carryOut);
  }

  private async carryOut(handler: CommandHandler, command: Message, record: LogRecord, signal: AbortSignal): Promise<Message[]> {
    const step = this.tracing.step(`${this.worker.name} ${command.type.name}`, command.traceparent, {
      'messaging.system': 'kafka',
      'messaging.destination.name': record.topic,
      'messaging.kafka.offset': record.offset,
      'story_linter.validation_id': command.subject,
    });
    const traced = { ...command, traceparent: step.traceparent };
    try {
      const said = await this.withinLimits(handler, traced, record, signal);
      step.end();
      return this.envelop(traced, said);
    } catch (thrown) {
      const error = asError(thrown);
      step.end(error);
      if (error instanceof Unavailable || signal.aborted) throw error;
      if (!(error instanceof Rejected)) {
        if (await this.isWithdrawn(handler, command)) return [];
        await this.park(record, command.subject, error);
      }
      return this.failed(handler, traced, record, error);
    }
  }

  private async isWithdrawn(handler: CommandHandler | undefined, command: Message): Promise<boolean> {
    return (handler?.failsWith && (await this.ports.isWithdrawn?.(command))) ?? false;
  }

  /** What is said of a command that failed for good: to whoever waits for it, else to its publisher. */
  private failed(handler: CommandHandler | undefined, command: Message, record: LogRecord, error: Error): Message[] {
    if (handler?.failsWith) return this.envelop(command, handler.failsWith(command, reasonOf(error)));
    return this.worker.rejects ? [this.worker.rejects(record, reasonOf(error))] : [];
  }

  private async withinLimits(handler: CommandHandler, command: Message, record: LogRecord, signal: AbortSignal): Promise<Saying | Saying[] | void> {
    const limit = this.ports.timeLimit(handler.timeLimitMs);
    const either = AbortSignal.any([signal, limit]);
    const { topic, partition, offset } = record;
    try {
      return await Promise.race([handler.handle(command, { signal: either, origin: { topic, partition, offset } }), aborted(either)]);
    } catch (thrown) {
      if (limit.aborted && !signal.aborted) throw new Error(`${command.type.name} took longer than ${handler.timeLimitMs / 1000} s.`, { cause: thrown });
      throw thrown;
    }
  }

  private envelop(command: Message, said: Saying | Saying[] | void): Message[] {
    const sayings = Array.isArray(said) ? said : said ? [said] : [];
    return sayings.map((saying) => causedBy(command, saying, `/story-linter/${this.worker.name}`));
  }

  private async refuse(record: LogRecord, error: Error): Promise<Message[]> {
    if (this.worker.rejects) return [this.worker.rejects(record, error.message)];
    await this.park(record, record.key?.toString() ?? '', error);
    return [];
  }

  private async park(record: LogRecord, key: string, error: Error): Promise<void> {
    await this.ports.parking.park({ group: this.worker.name, record, key, reason: reasonOf(error), stack: error.stack });
  }
}

/** Why a record is parked that was never handled to its end. */
export const endedItsProcess = 'The process that worked on it ended, three times.';

const reasonOf = (error: Error): string => error.message.slice(0, 2000) || error.name;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const fail = () => reject(asError(signal.reason));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

/** Waits for all, so that nothing of this round still runs when the next begins; then throws the first failure. */
const allSettledOrThrow = async <T>(promises: Promise<T>[]): Promise<T[]> => {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => {
    if (one.status === 'rejected') throw asError(one.reason);
    return one.value;
  });
};
