import { readModelEntities } from '@story-linter/read-model';
import { DataSource } from 'typeorm';
import { queryLimits } from '../service/query-limits.js';
import { migrations } from './migrations.js';

/** Any number, the same in every process: only one migrates at a time. */
const migrationLock = 7_405_118;

/** `queryTimeoutMs`: after so long a query has failed, also when the server's answer does not come at all. */
export const databaseOf = (url: string, applicationName: string, { poolSize = 8, queryTimeoutMs = 30_000 } = {}): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName,
    entities: readModelEntities,
    migrations,
    migrationsRun: false,
    synchronize: false,
    connectTimeoutMS: 5_000,
    extra: { max: poolSize, ...queryLimits(queryTimeoutMs) },
  });

/** Runs the migrations that are missing, whoever else does the same. @returns the names of those run */
export const migrate = async (database: DataSource): Promise<string[]> => {
  const runner = database.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    const run = await database.runMigrations({ transaction: 'each' });
    return run.map(({ name }) => name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock]).finally(() => runner.release());
  }
};
