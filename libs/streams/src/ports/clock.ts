/** Time, for whoever may know it: workers and timers. Folds never do. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
