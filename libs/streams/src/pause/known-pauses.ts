import { instruments } from '../instruments.js';
import { everyGroup, type Pause, type Pauses } from '../ports/pauses.js';

/**
 * The pauses in force as one process last saw them: its runners ask it before every batch, and nobody asks the store
 * but `look`, which the process calls as often as it wants to be up to date.
 */
export class KnownPauses {
  private known: readonly Pause[] = [];
  private readonly resumptions = new Map<string, PromiseWithResolvers<void>>();

  /** `groups`: those that run in this process. */
  constructor(
    private readonly pauses: Pauses,
    private readonly groups: readonly string[],
  ) {}

  /** Reads what is in force now; if it cannot be read, what was known stands. @throws Unavailable */
  async look(): Promise<void> {
    this.known = await this.pauses.inForce();
    for (const group of this.groups) instruments.paused.record(this.of(group) ? 1 : 0, { group });
    for (const [group, { resolve }] of this.resumptions) {
      if (this.of(group)) continue;
      this.resumptions.delete(group);
      resolve();
    }
  }

  /** Why a group is to take no new work, if it is; its own pause is named before that of all groups. */
  of(group: string): Pause | undefined {
    return this.known.find((pause) => pause.group === group) ?? this.known.find((pause) => pause.group === everyGroup);
  }

  /** Resolves at the first look that finds the group paused no more. */
  async resumed(group: string): Promise<void> {
    if (!this.of(group)) return;
    const resumption = this.resumptions.get(group) ?? Promise.withResolvers<void>();
    this.resumptions.set(group, resumption);
    return resumption.promise;
  }

  /** Those of this process's groups that are paused. */
  mine(): { group: string; pause: Pause }[] {
    return this.groups.flatMap((group) => {
      const pause = this.of(group);
      return pause ? [{ group, pause }] : [];
    });
  }
}
