export { initialLifecycle, isActive, isErased, jobsOf, type Lifecycle, type Outcome, type Phase, type Slot, slotName } from './lifecycle/lifecycle.js';
export { processManager } from './process-manager/process-manager.js';
export type { ProcessState } from './process-manager/state.js';
export { readModel } from './read-model-fold/read-model.js';
export type { Summary } from './read-model-fold/summary.js';
