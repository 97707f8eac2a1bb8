import type { ChunkWorkKind, Message } from '@story-linter/events';
import type { Chance } from '@story-linter/testing';
import { slotName } from '@story-linter/validation';

/** What one story is like, and what its author does with it: drawn once, the same for every repeat. */
export interface Script {
  validation: string;
  chunks: number;
  window: number;
  deadlineSeconds: number;
  /** The parser finds nothing to read, in the attempts up to this one. */
  unreadableUntil: number;
  /** It says so by failing, not by an answer. */
  parserThrows: boolean;
  /** Jobs that fail for good, in the attempts up to the one named. */
  failing: ReadonlyMap<string, number>;
  /** Jobs that end the process which works on them, in the attempts up to the one named. */
  killing: ReadonlyMap<string, number>;
  /** The story-wide pass fails for good, in the attempts up to this one. */
  continuityFailsUntil: number;
  /** How often each command is sent. */
  starts: number;
  cancels: number;
  erases: number;
  /** Failed attempts that the author follows by another. */
  retries: number;
}

export const scriptFor = (chance: Chance, validation: string): Script => {
  const chunks = chance.between(1, 5);
  const kinds: ChunkWorkKind[] = ['validate', 'extract'];
  const someJob = (percent: number): Map<string, number> =>
    new Map(chance.percent(percent) ? [[slotName(chance.below(chunks), chance.pick(kinds)), chance.between(1, 2)]] : []);
  return {
    validation,
    chunks,
    window: chance.between(1, 3),
    deadlineSeconds: chance.percent(20) ? chance.between(5, 60) : 86_400,
    unreadableUntil: chance.percent(10) ? 1 : 0,
    parserThrows: chance.percent(50),
    failing: someJob(30),
    killing: someJob(10),
    continuityFailsUntil: chance.percent(10) ? 1 : 0,
    starts: chance.between(1, 3),
    cancels: chance.percent(20) ? chance.between(1, 2) : 0,
    erases: chance.percent(15) ? chance.between(1, 2) : 0,
    retries: chance.between(0, 2),
  };
};

/** Whether the script lets this job fail in this attempt. */
export const fails = ({ failing }: Script, index: number, kind: ChunkWorkKind, attempt: number): boolean => attempt <= (failing.get(slotName(index, kind)) ?? 0);

/** Whether the script lets this job end its process in this attempt. */
export const kills = ({ killing }: Script, index: number, kind: ChunkWorkKind, attempt: number): boolean => attempt <= (killing.get(slotName(index, kind)) ?? 0);

export const scriptOf = (scripts: ReadonlyMap<string, Script>, { subject }: Message): Script => {
  const script = scripts.get(subject);
  if (!script) throw new Error(`No script is written for ${subject}.`);
  return script;
};

/** Every failure for good in a simulation says so in these words; whatever else is parked has no cause. */
export const scripted = 'The script wants it so.';
