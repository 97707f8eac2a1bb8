import { foldStoreContract } from './fold-store.contract.js';
import { logContract } from './log.contract.js';
import { simulatedFoldStore, simulatedLog } from './simulated.js';

foldStoreContract("the simulator's", simulatedFoldStore);
logContract("the simulator's", simulatedLog);
