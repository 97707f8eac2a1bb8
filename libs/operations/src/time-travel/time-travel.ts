import { Refused } from '@story-linter/audit';
import { messageTypeOf } from '@story-linter/events';
import { PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import type { Lookups } from '@story-linter/streams';
import { processManager, type ProcessState, readModel, type Slot, type Summary } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import type { HistoryEvent, ValidationHistory } from '../history/history.js';
import { type Change, type FoldStep, MemoryFold } from './memory-fold.js';

/** A message that the process manager says upon an event. */
export interface Said {
  id: string;
  type: string;
  data: object;
}

/** One event, and what it made of the validation. */
export interface Step {
  event: HistoryEvent;
  said: Said[];
  changes: Change[];
  /** By fold: why it, or an earlier one that it waits for, could not be applied. */
  parked: Record<string, string>;
  /** Folds for which an operator has taken it out for good. */
  discardedFor: string[];
}

/** A validation after one of its events. */
export interface StateAt {
  validation: string;
  /** The last event that counts here. */
  after: HistoryEvent;
  processManager: ProcessState & { slots: Record<string, unknown> };
  readModel: Summary & { slots: Record<string, unknown> };
  /** What the gateway shows of it: the row, and how many findings. */
  row: Readonly<Record<string, unknown>> | null;
  findings: number;
  report: boolean;
}

/** What both folds need besides the events. */
export interface Surroundings {
  lookups: Lookups;
  /** Identities of events that operators have discarded, by fold. */
  discarded: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The content store and the discards of a running system. */
export const surroundingsOf = async ({ pool }: Operations, validation: string): Promise<Surroundings> => {
  const { rows } = await pool.query<{ fold: string; event: string }>('select fold, event from streams.discarded where key = $1', [validation]);
  const byFold = Map.groupBy(rows, ({ fold }) => fold);
  return { lookups: new ResultLookups(new PostgresContentStore(pool), new PostgresErasures(pool)), discarded: new Map([...byFold].map(([fold, ofFold]) => [fold, new Set(ofFold.map(({ event }) => event))])) };
};

const none: ReadonlySet<string> = new Set();

/** Folds a validation's events from its start, by the functions that the services run; nothing is written anywhere. */
export class TimeTravel {
  private readonly process: MemoryFold<ProcessState, Slot>;
  private readonly model: MemoryFold<Summary, Slot>;

  constructor(
    private readonly history: ValidationHistory,
    { lookups, discarded }: Surroundings,
  ) {
    this.process = new MemoryFold(processManager, lookups, discarded.get(processManager.name) ?? none);
    this.model = new MemoryFold(readModel, lookups, discarded.get(readModel.name) ?? none, { byColumn: ['validation'], untold: ['history'] });
  }

  /** Walks on, event by event, up to this place in the history (not including it). */
  async *steps(from = 0, to = this.history.events.length): AsyncGenerator<Step> {
    for (let index = from; index < to; index++) {
      const record = this.history.records[index]!;
      const [process, model] = [await this.process.apply(record), await this.model.apply(record)];
      const named = [['process-manager', process] as const, ['read-model', model] as const];
      yield {
        event: this.history.events[index]!,
        said: process.said.map(({ id, type, data }) => ({ id, type: messageTypeOf(type).name, data })),
        changes: named.flatMap(([name, step]) => step.changes.map((change) => ({ ...change, path: `${name}.${change.path}` }))),
        parked: Object.fromEntries(named.flatMap(([name, step]: readonly [string, FoldStep]) => (step.parked === undefined ? [] : [[name, step.parked]]))),
        discardedFor: named.filter(([, step]) => step.discarded).map(([name]) => name),
      };
    }
  }

  /** How it stands after the last step taken. */
  stateAfter(after: HistoryEvent): StateAt {
    const process = this.process.now;
    const model = this.model.now;
    return {
      validation: this.history.validation,
      after,
      processManager: { ...process.state, slots: process.slots },
      readModel: { ...model.state, slots: model.slots },
      row: model.rows['validation'] ?? null,
      findings: Object.keys(model.rows).filter((path) => path.startsWith('finding.')).length,
      report: 'report' in model.rows,
    };
  }
}

/**
 * The place in a history that somebody names: an event by its id, the last event up to an offset, or up to a time.
 *
 * @throws Refused when there is none
 */
export const placeOf = ({ events }: ValidationHistory, named: string): number => {
  const byId = events.findIndex(({ id }) => id === named);
  if (byId >= 0) return byId;
  const time = new Date(named).getTime();
  const isOffset = /^\d+$/.test(named);
  if (!isOffset && Number.isNaN(time)) throw new Refused(`"${named}" is no event of this validation, no offset and no time; history lists its events.`);
  const place = events.findLastIndex(({ offset, at }) => (isOffset ? offset <= Number(named) : new Date(at).getTime() <= time));
  if (place < 0) throw new Refused(`The validation had no event yet at ${named}; its first is at offset ${events[0]!.offset}, ${events[0]!.at}.`);
  return place;
};

/** How a validation stood after an event. */
export const stateAt = async (history: ValidationHistory, surroundings: Surroundings, place: number): Promise<StateAt> => {
  const travel = new TimeTravel(history, surroundings);
  for await (const _step of travel.steps(0, place + 1));
  return travel.stateAfter(history.events[place]!);
};

/** What has changed between two events, the first of them not included; what went back again is left out. @throws Refused when the second comes first */
export const diffBetween = async (history: ValidationHistory, surroundings: Surroundings, from: number, to: number): Promise<Change[]> => {
  if (from > to) throw new Refused(`The event at offset ${history.events[from]!.offset} comes after the one at ${history.events[to]!.offset}; name the earlier one first.`);
  const travel = new TimeTravel(history, surroundings);
  for await (const _step of travel.steps(0, from + 1));
  const changes = new Map<string, Change>();
  for await (const { changes: some } of travel.steps(from + 1, to + 1))
    for (const change of some) changes.set(change.path, { ...change, before: changes.has(change.path) ? changes.get(change.path)!.before : change.before });
  return [...changes.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
};
