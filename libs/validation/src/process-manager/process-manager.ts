import { defineFold } from '@story-linter/streams';
import { forgets, type Slot } from '../lifecycle/lifecycle.js';
import { slotsOf } from '../lifecycle/slots-of.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type ProcessState } from './state.js';

/** Leads every validation from its start to its one terminal event an attempt. */
export const processManager = defineFold<ProcessState, Slot>({
  name: 'saga.process-manager',
  reads: 'validation.events',
  initialState,
  slots: slotsOf,
  forgets,
  evolve,
  decide,
});
