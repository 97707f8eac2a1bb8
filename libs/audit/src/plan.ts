/** What a verb would do, told before it does it. Plain data, as it is stored and shown. */
export interface Plan {
  /** What will happen, a sentence each. */
  summary: readonly string[];
  /** How much of what, exact. */
  counts: Readonly<Record<string, number>>;
  /** A few of the things meant, for a look. */
  sample: readonly string[];
  /** What stands still meanwhile. */
  stops: readonly string[];
  /** What its time grows with: how many events, messages, lines, as the verb counts; the time itself is told from how long it took before. */
  size: number;
  /** What an operator may fear and will not happen. */
  willNot: readonly string[];
  /** All that must still be so when the plan is applied: another one is a conflict. */
  fingerprint: string;
}

/** One thing that an operator asks for, with its parameters. */
export interface Verb<Outcome extends object = object> {
  /** As it is typed, for example `parked discard`. */
  name: string;
  /** What it is done to, by the name an operator types to confirm it. */
  target: string;
  parameters: Readonly<Record<string, unknown>>;
  /** Whether it destroys or changes something for good, and so needs a reason. */
  destructive: boolean;
  plan(): Promise<Plan>;
  /** @returns what came of it, for the audit. The signal aborts when the operator interrupts: what was done stands. */
  apply(signal: AbortSignal): Promise<Outcome>;
}

/** Why a verb was not carried out; nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
