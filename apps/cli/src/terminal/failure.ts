import { ConfigError, ManuscriptError } from '@story-linter/story';

/** What the user gave cannot be used. The message is one sentence that names the thing and the remedy. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const known = [InputError, ManuscriptError, ConfigError];

/** One sentence for whatever was thrown; an unexpected one says that it is our fault and where to tell. */
export function sentenceOf(error: unknown): string {
  if (known.some((type) => error instanceof type)) return (error as Error).message;
  const message = error instanceof Error ? error.message : String(error);
  return `something went wrong inside (${message.split('\n')[0] ?? ''}); please report it with the command you ran.`;
}
