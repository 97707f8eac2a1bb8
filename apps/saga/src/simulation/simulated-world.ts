import { ResultLookups } from '@story-linter/content-store';
import { CancelValidation, causedBy, decode, encode, EraseValidation, headerOf, type Message, RetryValidation, say, type Saying, StartValidation, type ValidationFailed } from '@story-linter/events';
import { everyGroup, type Fold, FoldRunner, KnownPauses, type ParkedRecord, type Worker, WorkerRunner } from '@story-linter/streams';
import {
  Chance,
  Incarnation,
  type Occurrence,
  Scheduler,
  SimClock,
  SimCluster,
  SimContentData,
  SimContents,
  SimDatabase,
  SimDeliveries,
  SimFoldStore,
  SimLog,
  SimParking,
  SimPauses,
} from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';
import { v5 as uuidv5 } from 'uuid';
import { Watch } from '../watch/watch.js';
import { type Flaw, flawed, flawFor, isCulprit } from './flaw.js';
import { type Script, scriptFor } from './script.js';
import { extractor, parser, validator } from './scripted-workers.js';
import { type AdmittedRows, commandSide, SimAdmissions, SimProcessStates } from './sim-command-side.js';

const seedNamespace = '3b1b6d5e-1111-5d0b-9a55-0f6d2c1b7a11';

const roles = ['saga.command-side', 'saga.process-manager', 'saga.read-model', 'saga.watch', 'parser', 'validator', 'schema-extractor'] as const;

type Role = (typeof roles)[number];

/** Processes of a role that run side by side: two where a zombie could do harm. */
const instances: Partial<Record<Role, number>> = { 'saga.process-manager': 2, 'saga.read-model': 2 };

/** The whole system on simulated ports: the saga's real folds and command side, scripted workers, and authors. */
export class SimulatedWorld {
  readonly scheduler: Scheduler;
  readonly clock = new SimClock();
  readonly cluster: SimCluster;
  readonly database = new SimDatabase();
  readonly contents = new SimContentData();
  readonly scripts: ReadonlyMap<string, Script>;
  /** Phase and event, as often as the process manager met them. */
  readonly met = new Map<string, number>();
  /** What the release of a fold that runs cannot apply; gone once a corrected one is deployed. */
  private flaw?: Flaw;
  private readonly folds = new Map<Incarnation, { name: string; redrive(): Promise<void> }>();
  private readonly pauses = new Map<Incarnation, KnownPauses>();
  private readonly admitted: AdmittedRows = new Map();
  private readonly running = new Map<string, Incarnation>();
  private readonly toSend: Message[];
  private failures: Message<ValidationFailed>[] = [];
  private readonly seen = new Set<string>();
  private readonly read = new Map<number, number>();
  private lives = 0;

  constructor(seed: number, tell?: (line: string) => void) {
    const chance = new Chance(seed);
    this.scheduler = new Scheduler(chance, tell);
    this.cluster = new SimCluster(this.scheduler, this.clock);
    const validations = Array.from({ length: chance.between(1, 3) }, (_, index) => uuidv5(`${seed}/${index}`, seedNamespace));
    this.scripts = new Map(validations.map((validation) => [validation, scriptFor(chance, validation)]));
    this.toSend = [...this.scripts.values()].flatMap(commandsOf);
    this.flaw = flawFor(chance, validations);
    this.scheduler.offer(() => [...this.sendings(), ...this.retries(), ...this.operations(), ...this.pausing(), ...this.time(), ...this.deaths(), ...this.births()]);
  }

  /** Whether everything that was asked for has happened and nothing is under way. */
  get settled(): boolean {
    const told = this.contents.tombstones.size === this.contents.told.size;
    return told && this.toSend.length === 0 && this.retries().length === 0 && this.operations().length === 0 && this.pausing().length === 0 && this.cluster.idle && this.running.size === slots.length;
  }

  /** What the folds have parked: workers' commands do not come again. */
  private parkedByFolds(): ParkedRecord[] {
    return [...this.database.parked.values()].filter(({ group }) => group === processManager.name || group === readModel.name);
  }

  /** What operators do about parked events: deploy a correction, ask for a redrive (also too early), discard. */
  private operations(): Occurrence[] {
    const parked = this.parkedByFolds();
    const { flaw } = this;
    const culprits = flaw && flaw.fold === readModel.name && this.scheduler.faults ? parked.filter(({ record }) => isCulprit(flaw, record)) : [];
    return [
      ...(flaw && parked.length > 0 ? [{ name: `a corrected release of ${flaw.fold} is deployed`, weight: 1, happen: () => void delete this.flaw }] : []),
      ...culprits.slice(0, 1).map((one) => ({ name: `an operator discards ${one.key}/${one.record.offset}`, weight: 0.3, happen: () => this.database.discard(one) })),
      ...parked.slice(0, 1).map((one) => ({ name: `an operator has ${one.group} redrive ${one.key}`, weight: flaw ? 0.5 : 4, happen: () => this.database.redrive(one) })),
      ...this.lookingFolds().map(([by, fold]) => ({ name: `${by.name} looks for redrives`, weight: 4, happen: () => void fold.redrive().catch(() => undefined) })),
    ];
  }

  /** What operators do to whole groups, and how processes come to know of it. */
  private pausing(): Occurrence[] {
    const { paused } = this.database;
    const pause = () => this.database.pause({ group: this.scheduler.chance.pick([...roles, everyGroup]), by: 'an operator', reason: 'The simulation wants it so.', since: new Date(0) });
    return [
      ...(this.scheduler.faults && paused.size < 2 ? [{ name: 'an operator pauses', weight: 0.1, happen: pause }] : []),
      ...[...paused.keys()].map((group) => ({ name: `an operator resumes ${group}`, weight: 1, happen: () => void paused.delete(group) })),
      ...this.unaware().map(([by, known]) => ({ name: `${by.name} looks for pauses`, weight: 4, happen: () => void known.look().catch(() => undefined) })),
    ];
  }

  /** Processes that do not know yet what is paused, or is no more. */
  private unaware() {
    const { paused } = this.database;
    return [...this.pauses].filter(([{ role }, known]) => known.of(role)?.group !== (paused.get(role) ?? paused.get(everyGroup))?.group);
  }

  private lookingFolds() {
    const asked = [...this.database.redrives];
    return [...this.folds].filter(([by, { name }]) => by.alive && asked.some((request) => request.startsWith(`${name} `)));
  }

  private sendings(): Occurrence[] {
    if (this.toSend.length === 0) return [];
    const next = this.scheduler.chance.below(this.toSend.length);
    const message = this.toSend[next]!;
    return [{ name: `somebody sends ${message.type.name} for ${message.subject}`, weight: 4, happen: () => this.cluster.append(this.toSend.splice(next, 1).map(encode)) }];
  }

  /** Authors who follow a failed attempt by another, as often as their script says. */
  private retries(): Occurrence[] {
    this.readFailures();
    return this.failures.map((failure) => ({ name: `the author of ${failure.subject} asks for another attempt`, weight: 2, happen: () => this.retry(failure) }));
  }

  private retry(failure: Message<ValidationFailed>): void {
    this.failures = this.failures.filter((other) => other !== failure);
    this.toSend.push(fromOutside(failure.subject, say(RetryValidation, { attempt: failure.data.attempt })));
  }

  private readFailures(): void {
    this.cluster.records('validation.events').forEach((records, partition) => {
      for (const record of records.slice(this.read.get(partition) ?? 0)) {
        if (!headerOf(record, 'ce_type')?.includes('ValidationFailed')) continue;
        const failure = decode(record) as Message<ValidationFailed>;
        if (failure.data.attempt > this.scripts.get(failure.subject)!.retries || this.seen.has(failure.id)) continue;
        this.seen.add(failure.id);
        this.failures.push(failure);
      }
      this.read.set(partition, records.length);
    });
  }

  private time(): Occurrence[] {
    const milliseconds = this.scheduler.chance.between(1, 20_000);
    return [{ name: `${milliseconds} ms pass`, weight: 1, happen: () => this.passTime(milliseconds) }];
  }

  private passTime(milliseconds: number): void {
    this.clock.pass(milliseconds);
    for (const by of this.running.values()) if (by.role === 'saga.watch') void this.look(by);
  }

  private deaths(): Occurrence[] {
    if (!this.scheduler.faults) return [];
    return [...this.running.values()].map((by) => ({ name: `${by.name} is killed`, weight: 0.05, happen: () => by.crash() }));
  }

  private births(): Occurrence[] {
    return slots.filter((slot) => !this.running.has(slot)).map((slot) => ({ name: `${slot} starts`, weight: 5, happen: () => this.start(slot) }));
  }

  private start(slot: string): void {
    const role = slot.split('/')[0] as Role;
    const by = new Incarnation(role, ++this.lives);
    this.running.set(slot, by);
    by.onCrash(() => {
      this.running.delete(slot);
    });
    void this.run(role, by);
  }

  private async run(role: Role, by: Incarnation): Promise<void> {
    const pauses = await this.pausesKnownTo(by);
    if (!pauses) return;
    const log = new SimLog(by, this.scheduler, this.cluster);
    const contents = new SimContents(by, this.scheduler, this.contents);
    const props = { by, scripts: this.scripts, chance: this.scheduler.chance, results: contents };
    const fold = <State extends object, Slot>(one: Fold<State, Slot>): void => {
      const released = flawed(one, () => this.flaw);
      const runner = new FoldRunner(released, { log, store: new SimFoldStore(by, this.scheduler, this.database), lookups: new ResultLookups(contents, contents), pauses });
      this.folds.set(by, { name: one.name, redrive: () => runner.redrive() });
      by.onCrash(() => this.folds.delete(by));
      void runner.run();
    };
    const worker = (one: Worker): void => {
      const parking = new SimParking(by, this.scheduler, this.database);
      const isWithdrawn = async ({ subject }: Message) => (await contents.erasedAmong([subject])).size > 0;
      const deliveries = new SimDeliveries(by, this.scheduler, this.database);
      void new WorkerRunner(one, { log, parking, deliveries, clock: this.clock, timeLimit: () => new AbortController().signal, pauses, isWithdrawn }).run();
    };
    if (role === 'saga.process-manager') fold(this.observed());
    else if (role === 'saga.read-model') fold(readModel);
    else if (role === 'parser') worker(parser(props));
    else if (role === 'validator') worker(validator(props));
    else if (role === 'schema-extractor') worker(extractor(props));
    else if (role === 'saga.command-side') worker(commandSide(this.admissions(by), this.states(by), contents, new SimParking(by, this.scheduler, this.database), this.clock));
  }

  /** Read before the first batch; a process that cannot read them ends, and is started anew. */
  private async pausesKnownTo(by: Incarnation): Promise<KnownPauses | undefined> {
    const pauses = new KnownPauses(new SimPauses(by, this.scheduler, this.database), [by.role]);
    try {
      await pauses.look();
    } catch {
      return void by.crash();
    }
    this.pauses.set(by, pauses);
    by.onCrash(() => this.pauses.delete(by));
    return pauses;
  }

  private async look(by: Incarnation): Promise<void> {
    const watch = new Watch(new SimLog(by, this.scheduler, this.cluster), this.states(by), this.admissions(by), new SimContents(by, this.scheduler, this.contents));
    await watch.look().catch(() => undefined);
  }

  private observed(): typeof processManager {
    const evolve: typeof processManager.evolve = (state, event) => {
      const pair = `${state.phase} x ${event.type.name}`;
      this.met.set(pair, (this.met.get(pair) ?? 0) + 1);
      return processManager.evolve(state, event);
    };
    return { ...processManager, evolve };
  }

  private admissions = (by: Incarnation) => new SimAdmissions(by, this.scheduler, this.admitted, this.database, this.clock);
  private states = (by: Incarnation) => new SimProcessStates(by, this.scheduler, this.database, this.clock);
}

const slots = roles.flatMap((role) => Array.from({ length: instances[role] ?? 1 }, (_, index) => `${role}/${index}`));

const fromOutside = (subject: string, saying: Saying): Message => causedBy({ id: 'author', subject, tenantId: 'default', correlationId: subject }, saying, '/author');

const commandsOf = ({ validation, starts, cancels, erases, window, deadlineSeconds }: Script): Message[] => {
  const start = say(StartValidation, { title: 'A story', files: [{ path: 'a.md', text: 'Anna went to the mill.' }], options: { window, deadlineSeconds } });
  const others = [...Array<Saying>(cancels).fill(say(CancelValidation, {})), ...Array<Saying>(erases).fill(say(EraseValidation, {}))];
  return [...Array<Saying>(starts).fill(start), ...others].map((saying) => fromOutside(validation, saying));
};
