/** The configuration is wrong. The message names the field and the remedy; `at` is the way to the field, if it is known. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    message: string,
    readonly at: readonly (string | number)[] | null = null,
  ) {
    super(message);
  }
}
