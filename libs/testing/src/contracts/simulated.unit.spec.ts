import { contentsContract } from './contents.contract.js';
import { deliveriesContract } from './deliveries.contract.js';
import { foldStoreContract } from './fold-store.contract.js';
import { logContract } from './log.contract.js';
import { parkingContract } from './parking.contract.js';
import { pausesContract } from './pauses.contract.js';
import { simulatedContents, simulatedDeliveries, simulatedFoldStore, simulatedLog, simulatedParking, simulatedPauses } from './simulated.js';

contentsContract("the simulator's", simulatedContents);
deliveriesContract("the simulator's", simulatedDeliveries);
foldStoreContract("the simulator's", simulatedFoldStore);
logContract("the simulator's", simulatedLog);
parkingContract("the simulator's", simulatedParking);
pausesContract("the simulator's", simulatedPauses);
