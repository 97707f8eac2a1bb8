import { deliveriesContract } from './deliveries.contract.js';
import { foldStoreContract } from './fold-store.contract.js';
import { logContract } from './log.contract.js';
import { parkingContract } from './parking.contract.js';
import { simulatedDeliveries, simulatedFoldStore, simulatedLog, simulatedParking } from './simulated.js';

deliveriesContract("the simulator's", simulatedDeliveries);
foldStoreContract("the simulator's", simulatedFoldStore);
logContract("the simulator's", simulatedLog);
parkingContract("the simulator's", simulatedParking);
