/** One life of a process. After a crash nothing it had asked for is ever answered. */
export class Incarnation {
  alive = true;
  private readonly mourners: (() => void)[] = [];

  constructor(
    readonly role: string,
    readonly number: number,
  ) {}

  get name(): string {
    return `${this.role}#${this.number}`;
  }

  /** Runs when this life ends: what a server does when a connection breaks. */
  onCrash(mourner: () => void): void {
    this.mourners.push(mourner);
  }

  crash(): void {
    if (!this.alive) return;
    this.alive = false;
    for (const mourner of this.mourners) mourner();
  }
}
