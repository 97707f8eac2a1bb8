import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceSettings } from '../service/settings.js';

interface Address {
  host: string;
  port: number;
}

const addressesOf = ({ brokers, databaseUrl }: ServiceSettings): { kafka: Address[]; postgres: Address } => {
  const { hostname, port } = new URL(databaseUrl);
  const kafka = brokers.split(',').map((broker) => new URL(`kafka://${broker}`));
  return {
    kafka: kafka.map((url) => ({ host: url.hostname, port: Number(url.port) })),
    postgres: { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 5432) },
  };
};

/**
 * Waits until somebody listens where Kafka and PostgreSQL should be: much cheaper than to let their clients try and
 * fail while the engines are starting.
 *
 * @throws Error naming what does not answer, when the time is over.
 */
export const waitUntilReachable = async (settings: ServiceSettings, withinMs: number): Promise<void> => {
  const giveUp = AbortSignal.timeout(withinMs);
  const { kafka, postgres } = addressesOf(settings);
  await Promise.all([anyListens('PostgreSQL', [postgres], giveUp), anyListens('Kafka', kafka, giveUp)]);
};

const anyListens = async (name: string, addresses: readonly Address[], giveUp: AbortSignal): Promise<void> => {
  for (;;) {
    const listening = await Promise.all(addresses.map(listens));
    if (listening.some(Boolean)) return;
    if (giveUp.aborted) throw new Error(`${name} does not answer at ${addresses.map(({ host, port }) => `${host}:${port}`).join(', ')}: start it, or correct the address.`);
    await sleep(100);
  }
};

const listens = async ({ host, port }: Address): Promise<boolean> => {
  const socket = connect({ host, port, timeout: 2_000 });
  socket.once('timeout', () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};
