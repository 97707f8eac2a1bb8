import type { Clock } from '@story-linter/streams';

/** Time that passes when the scheduler says so. Milliseconds since 1970. */
export class SimClock implements Clock {
  private time = Date.UTC(2026, 0, 1);

  now(): number {
    return this.time;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}
