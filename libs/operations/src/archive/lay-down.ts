import type { PostgresContentStore, ResultKind } from '@story-linter/content-store';
import { partitionOfKey } from '@story-linter/streams';
import { processManager } from '@story-linter/validation';
import type { Pool } from 'pg';
import { besides, type CloudEventLine, partitionsOfEvents } from './archive-line.js';

/** Lays down what stands beside the events in an archive; what is there already stays as it is. */
export const layDown = async (pool: Pool, contents: PostgresContentStore, line: CloudEventLine): Promise<void> => {
  const tenant = typeof line['tenantid'] === 'string' ? line['tenantid'] : 'default';
  if (line.type === besides.text) await contents.refer(tenant, line.subject, [await contents.put(tenant, Buffer.from(line.data_base64 ?? '', 'base64'))]);
  if (line.type === besides.result) {
    const [validation = '', fingerprint = '', kind = '', index = ''] = line.id.split('/');
    await contents.putOnce({ validation, fingerprint, kind: kind as ResultKind, index: Number(index) }, line.data);
  }
  if (line.type === besides.admission) {
    const { payloadHash, deadline, command, erased, admittedAt } = line.data as { payloadHash: string; deadline: string; command: object; erased: boolean; admittedAt: string };
    await pool.query(
      'insert into admission.validation (id, tenant, payload_hash, deadline, command, started, erased, admitted_at) values ($1, $2, $3, $4, $5, true, $6, $7) on conflict do nothing',
      [line.subject, tenant, payloadHash, deadline, JSON.stringify(command), erased, admittedAt],
    );
  }
  if (line.type === besides.discard) {
    const { fold, event, reason } = line.data as { fold: string; event: string; reason: string };
    const topic = processManager.reads;
    await pool.query('insert into streams.discarded (fold, topic, partition, event, key, reason) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [
      fold,
      topic,
      partitionOfKey(topic, line.subject, partitionsOfEvents),
      event,
      line.subject,
      reason,
    ]);
  }
};
