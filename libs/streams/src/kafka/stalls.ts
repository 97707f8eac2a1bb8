/** What is known of one partition at a look. */
export interface PartitionLook {
  partition: number;
  /** Offset that the next record of the log will get. */
  end: number;
  /** Offset that the group has come to. */
  committed: number;
}

interface Standstill {
  committed: number;
  since: number;
}

/**
 * Finds partitions whose position does not move while the log has more: a consumer can fall silent without an error.
 * Asked at every look; time comes in with the question.
 */
export class Stalls {
  private readonly standstills = new Map<number, Standstill>();

  constructor(private readonly limitMs: number) {}

  look(partitions: readonly PartitionLook[], now: number): number[] {
    const seen = new Set(partitions.map(({ partition }) => partition));
    for (const partition of this.standstills.keys()) if (!seen.has(partition)) this.standstills.delete(partition);
    return partitions.filter((look) => this.isStalled(look, now)).map(({ partition }) => partition);
  }

  private isStalled({ partition, end, committed }: PartitionLook, now: number): boolean {
    const before = this.standstills.get(partition);
    if (end <= committed || before?.committed !== committed) {
      this.standstills.set(partition, { committed, since: now });
      return false;
    }
    return now - before.since >= this.limitMs;
  }
}
