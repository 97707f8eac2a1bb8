import { basename } from 'node:path';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  /** Drops the database, also while others are still connected to it. */
  drop(): Promise<void>;
}

/** The brokers that were started for this run. */
export function testKafkaBrokers(): string[] {
  return demand('TEST_KAFKA_BROKERS').split(',');
}

/**
 * An empty database of its own on the run's server. `specFile` is the caller's `import.meta.url`: the database bears
 * its name, so that what a failed test leaves behind can be found.
 */
export async function testDatabase(specFile: string): Promise<TestDatabase> {
  const server = demand('TEST_DATABASE_URL');
  const name = databaseName(specFile);
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

function databaseName(specFile: string): string {
  const stem = basename(specFile)
    .replace(/\.spec\.ts$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, 40);
  return `test_${stem}_${process.pid}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 15_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function demand(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run this file in the "int" or "e2e" suite, which starts the engines.`);
  return value;
}
