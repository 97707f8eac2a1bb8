import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startEngines, type Engines } from '@story-linter/infra/engines';

declare global {
  var testEngines: Engines | undefined;
}

/**
 * Starts one real Kafka and one real PostgreSQL for the whole run, empty and on free ports; the test files find them
 * through TEST_KAFKA_BROKERS and TEST_DATABASE_URL. They end with the run, also when it is killed.
 */
export default async function startForJest(): Promise<void> {
  const [kafkaPort, postgresPort, dataFolder] = await Promise.all([freePort(), freePort(), mkdtemp(join(tmpdir(), 'story-linter-test-'))]);
  const engines = startEngines({
    dataFolder,
    kafka: { port: kafkaPort },
    postgres: { port: postgresPort, durable: false },
    disposable: true,
  });
  globalThis.testEngines = engines;
  process.env['TEST_KAFKA_BROKERS'] = engines.addresses.kafkaBrokers;
  process.env['TEST_DATABASE_URL'] = engines.addresses.databaseUrl;
  await engines.ready.catch(async (error: unknown) => {
    await engines.stop();
    throw error;
  });
}
