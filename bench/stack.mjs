import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnginesByHand, freePort } from '@story-linter/infra/engines';
import { RunningServices } from '@story-linter/testing';
import pg from 'pg';

/** Kafka and PostgreSQL, durable, empty, in a folder of their own that goes with them. */
export async function startEngines() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'story-linter-bench-'));
  const [kafkaPort, controllerPort, postgresPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const engines = new EnginesByHand({ dataFolder, kafkaPorts: [kafkaPort], controllerPorts: [controllerPort], postgresPort });
  const stop = async () => {
    await engines.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    await Promise.all(engines.names.map((engine) => engines.start(engine)));
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return { kafkaBrokers: engines.kafkaBrokers, databaseUrl: engines.databaseUrl, dataFolder, stop };
}

/** The five services besides. */
export async function startStack() {
  const engines = await startEngines();
  try {
    const logFolder = join(engines.dataFolder, 'logs');
    mkdirSync(logFolder, { recursive: true });
    const { kafkaBrokers, databaseUrl } = engines;
    const services = await RunningServices.startOn({ kafkaBrokers, databaseUrl, prefix: '' }, { KAFKA_SESSION_TIMEOUT_MS: '10000' }, { logFolder });
    const database = new pg.Pool({ connectionString: databaseUrl, max: 4 });
    const stop = async () => {
      await database.end();
      await services[Symbol.asyncDispose]();
      await engines.stop();
    };
    return { ...engines, services, database, stop };
  } catch (thrown) {
    await engines.stop();
    throw thrown;
  }
}
