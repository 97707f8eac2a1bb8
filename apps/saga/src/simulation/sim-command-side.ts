import { type Admission, AdmissionErased, Admissions, IdTaken, type PreparedStart, startCommand } from '@story-linter/admission';
import { JsonContents } from '@story-linter/content-store';
import { CancelValidation, type EncodedMessage, EraseValidation, type Message, PassDeadline, RetryValidation, StartValidation } from '@story-linter/events';
import type { Parking, Worker } from '@story-linter/streams';
import type { Incarnation, Scheduler, SimClock, SimContents, SimDatabase } from '@story-linter/testing';
import { isActive, processManager, type ProcessState } from '@story-linter/validation';
import { CancelValidationCommand } from '../cancel-validation/cancel-validation.command.js';
import { CancelValidationHandler } from '../cancel-validation/cancel-validation.handler.js';
import { type OverdueAttempt, ProcessStates } from '../command-side/process-states.js';
import { rejectionOf } from '../command-side/reject.js';
import { EraseValidationCommand } from '../erase-validation/erase-validation.command.js';
import { EraseValidationHandler } from '../erase-validation/erase-validation.handler.js';
import { PassDeadlineCommand } from '../pass-deadline/pass-deadline.command.js';
import { PassDeadlineHandler } from '../pass-deadline/pass-deadline.handler.js';
import { RetryValidationCommand } from '../retry-validation/retry-validation.command.js';
import { RetryValidationHandler } from '../retry-validation/retry-validation.handler.js';
import { StartValidationCommand } from '../start-validation/start-validation.command.js';
import { StartValidationHandler } from '../start-validation/start-validation.handler.js';

interface AdmittedRow extends Admission {
  started: boolean;
  appendedAt: number;
}

/** The table of admissions. */
export type AdmittedRows = Map<string, AdmittedRow>;

/** One process's connection to the simulated admissions. */
export class SimAdmissions extends Admissions {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly rows: AdmittedRows,
    private readonly database: SimDatabase,
    private readonly clock: SimClock,
  ) {
    super();
  }

  override async admit(id: string, tenant: string, { command, payloadHash }: PreparedStart): Promise<Admission> {
    const row = await this.scheduler.call(this.by, 'admissions.admit', () => {
      const deadline = new Date(this.clock.now() + (command.options?.deadlineSeconds ?? 86_400) * 1000);
      if (!this.rows.has(id)) this.rows.set(id, { id, tenant, payloadHash, deadline, command, erased: false, started: false, appendedAt: this.clock.now() });
      return this.rows.get(id)!;
    });
    if (row.tenant !== tenant || row.payloadHash !== payloadHash) throw new IdTaken(id);
    if (row.erased) throw new AdmissionErased(id);
    return { ...row };
  }

  override erase(id: string): Promise<void> {
    return this.scheduler.call(this.by, 'admissions.erase', () => {
      const row = this.rows.get(id);
      if (row) this.rows.set(id, { ...row, erased: true, command: Object.assign(new StartValidation(), { title: '', files: [] }) });
    });
  }

  override find(id: string): Promise<Admission | undefined> {
    return this.scheduler.call(this.by, 'admissions.find', () => this.rows.get(id));
  }

  override markStarted(fold: string): Promise<void> {
    return this.scheduler.call(this.by, 'admissions.markStarted', () => {
      for (const row of this.rows.values()) row.started ||= ((this.database.states.get(`${fold} ${row.id}`) as ProcessState | undefined)?.attempt ?? 0) > 0;
    });
  }

  override takeUnstarted(olderThanSeconds: number, limit: number): Promise<EncodedMessage[]> {
    return this.scheduler.call(this.by, 'admissions.takeUnstarted', () => {
      const due = [...this.rows.values()].filter((row) => !row.started && !row.erased && row.appendedAt + olderThanSeconds * 1000 < this.clock.now()).slice(0, limit);
      for (const row of due) row.appendedAt = this.clock.now();
      return due.map((row) => startCommand(row));
    });
  }
}

/** One process's view of the process manager's states. */
export class SimProcessStates extends ProcessStates {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly database: SimDatabase,
    private readonly clock: SimClock,
  ) {
    super();
  }

  override of(validation: string): Promise<ProcessState | undefined> {
    return this.scheduler.call(this.by, 'states.of', () => this.database.states.get(`${processManager.name} ${validation}`) as ProcessState | undefined);
  }

  override overdue(): Promise<OverdueAttempt[]> {
    return this.scheduler.call(this.by, 'states.overdue', () =>
      [...this.database.states].flatMap(([key, value]) => {
        const state = value as ProcessState;
        const mine = key.startsWith(processManager.name) && state.pinned && isActive(state) && Date.parse(state.pinned.deadline) <= this.clock.now();
        return mine ? [{ validation: key.split(' ')[1]!, tenant: 'default', attempt: state.attempt }] : [];
      }),
    );
  }
}

/** The command side's real handlers on simulated ports; the command bus between them is left out. */
export const commandSide = (admissions: Admissions, states: ProcessStates, contents: SimContents, parking: Parking, clock: SimClock): Worker => {
  const start = new StartValidationHandler(admissions, contents, new JsonContents(contents), contents);
  const cancel = new CancelValidationHandler(admissions, states);
  const retry = new RetryValidationHandler(admissions, states, clock);
  const erase = new EraseValidationHandler(admissions, states, contents, parking, noneReplaced);
  const passDeadline = new PassDeadlineHandler(states, clock);
  const handlers = [
    { handles: StartValidation, handle: (message: Message<StartValidation>) => start.execute(new StartValidationCommand(message)) },
    { handles: CancelValidation, handle: (message: Message<CancelValidation>) => cancel.execute(new CancelValidationCommand(message)) },
    { handles: RetryValidation, handle: (message: Message<RetryValidation>) => retry.execute(new RetryValidationCommand(message)) },
    { handles: EraseValidation, handle: (message: Message<EraseValidation>) => erase.execute(new EraseValidationCommand(message)) },
    { handles: PassDeadline, handle: (message: Message<PassDeadline>) => passDeadline.execute(new PassDeadlineCommand(message)) },
  ].map((handler) => ({ timeLimitMs: 60_000, ...handler }));
  return { name: 'saga.command-side', reads: 'validation.commands', concurrency: 4, rejects: rejectionOf, handlers };
};

/** Nobody rebuilds the read model in the simulation. */
const noneReplaced = { forget: () => Promise.resolve() };
