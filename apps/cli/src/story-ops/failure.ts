import { Refused } from '@story-linter/audit';
import { Unavailable } from '@story-linter/streams';
import { InputError } from '../terminal/input-error.js';

/** One sentence for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof InputError || error instanceof Refused) return error.message;
  if (error instanceof Unavailable) return `${error.message} Try again when it is back.`;
  const { name, message, code } = error as { name?: string; message?: string; code?: string };
  if (name?.startsWith('KafkaJS')) return `Kafka does not answer (${message}); try again when it is back, or name another with --kafka.`;
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT' || /timeout (expired|exceeded)/.test(message ?? '')) return `PostgreSQL does not answer (${code ?? message}); start it, or name another with --postgres.`;
  if (code === '42P01' || code === '3F000') return `the database lacks a table of this version (${message}); run the prepare step of the services first.`;
  return `something went wrong inside (${(message ?? String(error)).split('\n')[0]}); please report it with the command you ran.`;
}
