export { startEngines, type EngineAddresses, type EngineListener, type Engines } from './start-engines.js';
export { type EngineByHand, EnginesByHand, type EnginesByHandOrder } from './by-hand/engines-by-hand.js';
export type { EngineName, GuardOrder, GuardReport } from './guard/messages.js';
export { freePort } from '../processes/ports.js';
