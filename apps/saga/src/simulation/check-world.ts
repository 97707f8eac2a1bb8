import { erased } from '@story-linter/content-store';
import { decode, isA, type Message, ValidationCancelled, ValidationCompleted, ValidationFailed, ValidationStarted } from '@story-linter/events';
import { endedItsProcess, type Fold, foldBatch, identityOf, keysToLoad, type LogRecord, type ParkedRecord, readRecord } from '@story-linter/streams';
import { SimDatabase } from '@story-linter/testing';
import { isErased, processManager, type ProcessState, readModel } from '@story-linter/validation';
import { scripted } from './script.js';
import type { SimulatedWorld } from './simulated-world.js';

/** What must hold once everything is quiet; each violation is one sentence. */
export const violationsIn = (world: SimulatedWorld): string[] => {
  const records = world.cluster.records('validation.events').flat();
  const events = firstOfEachId(records.map((record) => decode(record)));
  const fresh = freshFold(world, records);
  return [
    ...world.cluster.halted.map((halt) => `A partition was halted: ${halt}`),
    ...[...world.scripts.keys()].flatMap((validation) => violationsOf(validation, events, world)),
    ...differences('states', fresh.states, world.database.states),
    ...differences('slots', flat(fresh.slots), flat(world.database.slots)),
    ...[...fresh.tables.keys()].flatMap((table) => differences(table, fresh.rows(table), world.database.rows(table))),
    ...[...world.contents.results.keys()].filter((name) => world.contents.tombstones.has(name.split('/')[0]!)).map((name) => `${name} is stored although its validation was erased.`),
    ...[...world.database.parked.values()].filter((parked) => !hasCause(parked, world)).map(({ group, reason }) => `${group} parked without a cause: ${reason}`),
  ];
};

/** A worker gives up what its script wants to fail, and what was in hand at three ends of its process: that is its fourth delivery. */
const hasCause = ({ group, reason, record: { topic, partition, offset } }: ParkedRecord, { cluster }: SimulatedWorld): boolean =>
  reason === scripted || (reason === endedItsProcess && (cluster.handedOut.get(`${group} ${topic}/${partition}/${offset}`) ?? 0) > 3);

const terminalTypes = [ValidationCompleted, ValidationFailed, ValidationCancelled];

const violationsOf = (validation: string, events: readonly Message[], world: SimulatedWorld): string[] => {
  const mine = events.filter(({ subject }) => subject === validation);
  if (!mine.some((event) => isA(event, ValidationStarted))) return isRejected(validation, world) ? [] : [`${validation} was asked for and neither started nor rejected.`];
  const state = world.database.states.get(`${processManager.name} ${validation}`) as ProcessState;
  const terminal = mine.filter((event) => terminalTypes.some((type) => isA(event, type)));
  const attempts = Map.groupBy(terminal, ({ data }) => (data as ValidationFailed).attempt);
  if (isErased(state)) return erasedViolations(validation, attempts, world);
  const history = [...world.database.rows('read_model.history').values()].filter((row) => row.validation === validation);
  return [
    ...(state.phase === 'ended' ? [] : [`${validation} is still ${state.phase}.`]),
    ...Array.from({ length: state.attempt }, (_, index) => index + 1).flatMap((attempt) => {
      const found = attempts.get(attempt)?.length ?? 0;
      return found === 1 ? [] : [`Attempt ${attempt} of ${validation} has ${found} terminal events.`];
    }),
    ...(history.length === mine.length - discardedOf(validation, world) ? [] : [`The history of ${validation} has ${history.length} rows for ${mine.length} event ids.`]),
    ...(attempts.size > state.attempt ? [`${validation} has a terminal event of an attempt it never made.`] : []),
  ];
};

/** Nothing is told any more of an erased validation, and no attempt that ended before ended twice. */
const erasedViolations = (validation: string, attempts: ReadonlyMap<number, readonly Message[]>, { database }: SimulatedWorld): string[] => [
  ...[...attempts].filter(([, ends]) => ends.length > 1).map(([attempt]) => `Attempt ${attempt} of ${validation} has several terminal events.`),
  ...['history', 'finding', 'report'].flatMap((table) =>
    [...database.rows(`read_model.${table}`).values()].some((row) => row.validation === validation) ? [`${validation} was erased and has rows in ${table}.`] : [],
  ),
  ...(database.rows('read_model.validation').get(JSON.stringify([validation]))?.status === 'erased' ? [] : [`${validation} was erased and the read model does not say so.`]),
];

/** Its publisher was told that its start was given up. */
const isRejected = (validation: string, { cluster }: SimulatedWorld): boolean =>
  cluster
    .records('validation.rejections')
    .flat()
    .some((record) => decode(record).subject === validation);

/** Events that an operator has taken out of the read model for good. */
const discardedOf = (validation: string, { cluster, database }: SimulatedWorld): number => {
  const records = cluster.records('validation.events').flat();
  const out = records.filter((record) => discardedBy(readModel.name, record, database));
  return firstOfEachId(out.map((record) => decode(record))).filter(({ subject }) => subject === validation).length;
};

const discardedBy = (fold: string, record: LogRecord, { discards }: SimDatabase): boolean =>
  discards.get(`${fold} ${record.topic}/${record.partition}`)?.has(identityOf(record)) ?? false;

const firstOfEachId = (messages: readonly Message[]): Message[] => {
  const seen = new Set<string>();
  return messages.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** Both folds over the whole log in one go, on an empty database. */
const freshFold = (world: SimulatedWorld, records: readonly LogRecord[]): SimDatabase => {
  const database = new SimDatabase();
  const results = new Map([...world.contents.results].map(([name, value]) => [name, JSON.parse(value) as unknown]));
  const fold = <State extends object, Slot>(one: Fold<State, Slot>): void => {
    const batch = records.filter((record) => !discardedBy(one.name, record, world.database)).map(readRecord);
    const empty = new Map(keysToLoad(one, batch).map(({ key }) => [key, { slots: new Map(), blocked: false }]));
    const names = batch.flatMap((read) => ('message' in read ? (one.lookups?.(read.message) ?? []) : []));
    const gone = names.filter((name) => world.contents.tombstones.has(name.split('/')[0]!));
    const found = new Map([...results, ...gone.map((name) => [name, erased] as const)]);
    const { outputs: _said, ...changes } = foldBatch(one, batch, empty, found);
    database.apply({ fold: one.name, topic: one.reads, partition: 0, expected: { next: 0, generation: 0 }, position: { next: 0 }, ...changes });
  };
  fold(processManager);
  fold(readModel);
  return database;
};

const flat = (slots: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Map<string, unknown> =>
  new Map([...slots].flatMap(([key, ofKey]) => [...ofKey].map(([slot, value]) => [`${key} ${slot}`, value])));

const differences = (what: string, expected: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) => {
    const [wanted, got] = [JSON.stringify(expected.get(key)), JSON.stringify(found.get(key))];
    return sorted(wanted) === sorted(got) ? [] : [`${what} ${key}: a fresh fold of the log has ${wanted}, the database ${got}.`];
  });

/** Rows are written column by column; the order in which they were named says nothing. */
const sorted = (json: string | undefined): string => JSON.stringify(json === undefined ? null : Object.entries(JSON.parse(json) as object).sort());
