/** What the user gave cannot be used. The message is one sentence that names the thing and the remedy. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
