import { explain, ruleCodes, rulePage } from '@story-linter/story';

import { InputError } from '../terminal/input-error.js';

/** `story-linter explain CODE`: the rule's page. */
export function explainCommand(code: string): void {
  const doc = explain(code);
  if (!doc) throw new InputError(`There is no rule "${code}"; the codes are ${ruleCodes.join(', ')}.`);
  process.stdout.write(rulePage(doc));
}
