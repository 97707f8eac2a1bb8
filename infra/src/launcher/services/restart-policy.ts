/** How often and how quickly a service that dies is started again. */
export class RestartPolicy {
  private restarts = 0;
  private startedAt: number;

  constructor(
    private readonly now: () => number = Date.now,
    private readonly allowed = 6,
    private readonly steadyMs = 60_000,
  ) {
    this.startedAt = now();
  }

  /** The delay in ms before the next start; undefined when it has died too often. A minute of steady work makes up for all deaths before. */
  nextDelay(): number | undefined {
    if (this.now() - this.startedAt >= this.steadyMs) this.restarts = 0;
    if (this.restarts === this.allowed) return undefined;
    const delay = Math.min(200 * 2 ** this.restarts, 5_000);
    this.restarts += 1;
    return delay;
  }

  started(): void {
    this.startedAt = this.now();
  }
}
