/**
 * What keeps the stack from running, in one sentence that names the remedy. Whoever catches it prints the message and
 * nothing else: a person reads it, and a stack trace would hide the one line that helps.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** The sentence to show for anything that was thrown: a Problem's own, otherwise the error's message on one line. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.trim() || 'An error without a message.';
}

/** Turns the file system's refusals into Problems; anything else is returned as it is. */
export function fileProblem(error: unknown, folder: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Problem(`The disk that holds ${folder} is full: free some space, or set STORY_LINTER_DATA to a folder on another disk.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Problem(`${folder} cannot be written: change its permissions, or set STORY_LINTER_DATA to a folder of your own.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new Problem(
        `${folder} is needed as a folder, but something else is in its place: move it away, or set STORY_LINTER_DATA to another folder.`,
      );
    default:
      return error;
  }
}
