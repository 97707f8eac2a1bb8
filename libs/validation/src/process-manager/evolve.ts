import type { Message } from '@story-linter/events';
import type { ProcessView } from './state.js';
import { step } from './step.js';

/** The process after an event; the very state given where the event says nothing new. */
export const evolve = (state: ProcessView, event: Message): ProcessView => step(state, event).state;
