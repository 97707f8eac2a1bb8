import { describe, expect, it } from '@jest/globals';
import { testDatabase } from '@story-linter/testing';
import { databaseOf, migrate } from './database.js';
import { newestMigration } from './migrations.js';

describe('the migrations', () => {
  it('make the tables that the entities describe', async () => {
    const created = await testDatabase(import.meta.url);
    const database = await databaseOf(created.url, 'spec').initialize();
    await migrate(database);
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    await database.destroy();
    await created.drop();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('run once, however many services start them at once', async () => {
    const created = await testDatabase(import.meta.url);
    const databases = await Promise.all([1, 2, 3].map(() => databaseOf(created.url, 'spec', { poolSize: 2 }).initialize()));
    const run = await Promise.all(databases.map((database) => migrate(database)));
    await Promise.all(databases.map((database) => database.destroy()));
    await created.drop();
    expect(run.flat()).toEqual([...new Set(run.flat())]);
    expect(run.flat()).toContain(newestMigration);
  });
});
