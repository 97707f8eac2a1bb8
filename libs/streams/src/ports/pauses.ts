/** Stands for every group: the kill switch. */
export const everyGroup = '*';

/** An operator's wish that a group take no new work. */
export interface Pause {
  /** Consumer group without the topics' prefix, or `everyGroup`. */
  group: string;
  by: string;
  reason: string;
  since: Date;
}

/** The pauses that operators have asked for; durable, so that they outlive every process. */
export interface Pauses {
  /** All that are in force now. @throws Unavailable */
  inForce(): Promise<readonly Pause[]>;
}
