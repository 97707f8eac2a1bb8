import { answerId, CommandRejected, headerOf, isValidationId, type Message, say } from '@story-linter/events';
import type { LogRecord } from '@story-linter/streams';

const clip = (text: string | undefined): string | undefined => text?.slice(0, 1000);

/** Answers a record of the public inbox, whatever it holds; the answer's id comes from where the record lies. */
export const rejectionOf = (record: LogRecord, reason: string): Message => {
  const { topic, partition, offset } = record;
  const subject = clip(headerOf(record, 'ce_subject'));
  const known = subject !== undefined && isValidationId(subject) ? subject : answerId('CommandRejected subject', record);
  const origin = { topic, partition, offset, id: clip(headerOf(record, 'ce_id')), source: clip(headerOf(record, 'ce_source')), subject };
  return {
    ...say(CommandRejected, { reason: reason.slice(0, 4000), origin }),
    id: answerId('CommandRejected', record),
    source: '/story-linter/saga.command-side',
    subject: known,
    tenantId: clip(headerOf(record, 'ce_tenantid')) ?? 'default',
    causationId: origin.id,
    correlationId: clip(headerOf(record, 'ce_correlationid')) ?? known,
    traceparent: clip(headerOf(record, 'traceparent')),
  };
};
