import { answers } from '../processes/ports.js';
import { until } from '../processes/until.js';
import { Problem } from '../problem.js';
import type { Settings } from './settings.js';

const limitMs = 15_000;

/** Clusters that the user has pointed at have to answer; which variable names the silent one is said. */
export async function demandExistingClusters({ kafkaBrokers, databaseUrl }: Settings): Promise<void> {
  await Promise.all([
    kafkaBrokers && demandAnswer('Kafka', 'KAFKA_BROKERS', kafkaBrokers.split(',').map(hostAndPort(9092))),
    databaseUrl && demandAnswer('PostgreSQL', 'DATABASE_URL', [hostAndPort(5432)(new URL(databaseUrl).host)]),
  ]);
}

interface Address {
  host: string;
  port: number;
}

async function demandAnswer(what: string, variable: string, addresses: Address[]): Promise<void> {
  const oneAnswers = async (): Promise<boolean> =>
    (await Promise.all(addresses.map(({ host, port }) => answers(port, host)))).some(Boolean);
  if (await until(oneAnswers, limitMs, 250)) return;
  const shown = addresses.map(({ host, port }) => `${host}:${port}`).join(', ');
  throw new Problem(`${what} does not answer at ${shown}: start it, correct ${variable}, or unset ${variable} to have one started here.`);
}

const hostAndPort =
  (usualPort: number) =>
  (text: string): Address => {
    const url = new URL(`tcp://${text.trim()}`);
    return { host: url.hostname, port: Number(url.port || usualPort) };
  };
