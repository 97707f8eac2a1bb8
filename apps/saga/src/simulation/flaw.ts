import { headerOf, type Message } from '@story-linter/events';
import type { Fold, LogRecord, RowChange } from '@story-linter/streams';
import type { Chance } from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';

/** Event types whose discard from the read model, too, leaves every validation able to end. */
const types = ['ValidationStarted', 'StoryParsed', 'ChunkValidated', 'SchemaExtracted', 'ContinuityChecked', 'ValidationCompleted', 'ValidationFailed'] as const;

/** One kind of event of one validation that a release of a fold cannot apply, until a corrected one is deployed. */
export interface Flaw {
  fold: string;
  validation: string;
  type: (typeof types)[number];
  /** The fold throws, or makes a row that the database refuses. */
  shows: 'throws' | 'is refused';
}

export const flawFor = (chance: Chance, validations: readonly string[]): Flaw | undefined => {
  if (!chance.percent(25)) return undefined;
  const fold = chance.pick([processManager.name, readModel.name]);
  return { fold, validation: chance.pick(validations), type: chance.pick(types), shows: fold === readModel.name && chance.percent(50) ? 'is refused' : 'throws' };
};

const isMetBy = ({ validation, type }: Flaw, event: Message): boolean => event.subject === validation && event.type.name === type;

/** A row with a text that PostgreSQL cannot hold. */
const unstorable: RowChange = { kind: 'keep', table: 'read_model.history', key: ['event_id'], row: { event_id: 'a\0b' } };

/** The fold as it is released while it has the flaw; `present` tells whether it still has. */
export const flawed = <State extends object, Slot>(fold: Fold<State, Slot>, present: () => Flaw | undefined): Fold<State, Slot> => {
  const hits = (event: Message, shows: Flaw['shows']): boolean => {
    const flaw = present();
    return flaw?.fold === fold.name && flaw.shows === shows && isMetBy(flaw, event);
  };
  return {
    ...fold,
    evolve: (state, event) => {
      if (hits(event, 'throws')) throw new Error('This release cannot apply the event.');
      return fold.evolve(state, event);
    },
    ...(fold.project && {
      project: (before, after, event, place, found) => [...fold.project!(before, after, event, place, found), ...(hits(event, 'is refused') ? [unstorable] : [])],
    }),
  };
};

/** Whether a parked record is the one at which the flaw showed; all others of its key wait behind it. */
export const isCulprit = ({ type }: Flaw, record: LogRecord): boolean => headerOf(record, 'ce_type')?.includes(`.${type}.`) ?? false;
