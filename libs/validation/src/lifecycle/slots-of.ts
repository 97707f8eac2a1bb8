import { isA, type Message, RetryRequested } from '@story-linter/events';
import { answerIn } from './evolve-lifecycle.js';
import { slotName } from './lifecycle.js';

/** The slots that an event looks at: both of its chunk; on a retry all, for what is missing must be found. */
export const slotsOf = (event: Message): readonly string[] | 'all' => {
  if (isA(event, RetryRequested)) return 'all';
  const answer = answerIn(event);
  return answer ? [slotName(answer.index, 'validate'), slotName(answer.index, 'extract')] : [];
};
