/**
 * Kafka, Postgres or a content store cannot be reached, or its answer was lost. The only failure that is retried for
 * ever: nothing was decided yet, and doing the same again is safe.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** The store refuses the data itself (SQLSTATE class 22 or 23): repeating it as it is cannot help. */
export class DataRefused extends Error {
  override readonly name = 'DataRefused';
}

/** Kafka's log is not the one that Postgres remembers. Nothing is skipped; an operator has to repair it. */
export class LogDiverged extends Error {
  override readonly name = 'LogDiverged';
}

/** A command that is well-formed and will not be carried out; the message is the answer to its publisher. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
}

/** A thrown value of any kind as an Error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
