import { InitialSchema1763700000000 } from './initial-schema.migration.js';
import { OperationsSchema1763800000000 } from './operations-schema.migration.js';

/** In the order in which they are run. */
export const migrations = [InitialSchema1763700000000, OperationsSchema1763800000000];

export const newestMigration = migrations.at(-1)!.name;
