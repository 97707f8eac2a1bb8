import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from '@story-linter/audit';
import type { KafkaLog } from '@story-linter/streams';

type Admin = Awaited<ReturnType<KafkaLog['admin']>>;

/** A saga that was killed is taken for dead by Kafka after its session time-out. */
const withinMs = 60_000;

/**
 * Removes the groups, and with them the offsets that Kafka keeps as a hint: a partition that is quiet would otherwise
 * be joined at its end and deliver nothing, and so never be rebuilt.
 *
 * @throws Refused when a group still has members
 */
export const leaveNoOffsets = async (admin: Admin, groups: readonly string[]): Promise<void> => {
  const giveUp = AbortSignal.timeout(withinMs);
  for (;;) {
    const { groups: described } = await admin.describeGroups([...groups]);
    const busy = described.filter(({ members }) => members.length > 0);
    if (busy.length === 0) {
      const there = described.filter(({ state }) => state !== 'Dead').map(({ groupId }) => groupId);
      if (there.length > 0) await admin.deleteGroups(there);
      return;
    }
    if (giveUp.aborted) throw new Refused(`The saga still runs (${busy.map(({ groupId }) => groupId).join(', ')} has members): stop it, then repair.`);
    await sleep(200);
  }
};
