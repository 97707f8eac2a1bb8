import { colors } from './colors.js';

/**
 * Shows the start while it lasts: what is ready, and what is still waited for. On a terminal the last line changes;
 * elsewhere each thing has a line of its own.
 */
export class StartDisplay {
  private readonly began = performance.now();
  private readonly waiting: Set<string>;
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(
    parts: readonly string[],
    private readonly out: NodeJS.WriteStream = process.stdout,
  ) {
    this.waiting = new Set(parts);
    if (out.isTTY) this.timer = setInterval(() => this.draw(), 200);
    else this.out.write(`Starting ${parts.join(', ')} ...\n`);
  }

  isReady(part: string): void {
    if (!this.waiting.delete(part)) return;
    this.line(`${colors.green('✓')} ${part} ${colors.dim(`(${this.seconds()} s)`)}`);
  }

  line(text: string): void {
    this.clear();
    this.out.write(`${text}\n`);
  }

  waitingFor(): string {
    return [...this.waiting].join(', ');
  }

  seconds(): string {
    return ((performance.now() - this.began) / 1000).toFixed(1);
  }

  end(): void {
    clearInterval(this.timer);
    this.clear();
  }

  private draw(): void {
    this.clear();
    this.out.write(`  ${this.seconds()} s, waiting for ${this.waitingFor()}`.slice(0, (this.out.columns || 80) - 1));
  }

  private clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[2K');
  }
}
