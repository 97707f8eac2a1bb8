import { GatewayRefusal, GatewayUnavailable, NotCompleted } from '@story-linter/client';
import { ConfigError, ManuscriptError } from '@story-linter/story';
import { InputError } from './input-error.js';

const known = [InputError, ManuscriptError, ConfigError, GatewayRefusal];

/** One sentence for whatever was thrown; an unexpected one says that it is our fault and where to tell. */
export function sentenceOf(error: unknown): string {
  if (error instanceof NotCompleted) return `${error.message}.`;
  if (error instanceof GatewayUnavailable)
    return error.status === undefined ? `${error.message}; start it with npm start, or name another with --gateway.` : error.message;
  if (known.some((type) => error instanceof type)) return (error as Error).message;
  const message = error instanceof Error ? error.message : String(error);
  return `something went wrong inside (${message.split('\n')[0] ?? ''}); please report it with the command you ran.`;
}
