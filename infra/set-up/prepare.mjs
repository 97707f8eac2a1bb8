import { compile } from './compile.mjs';
import { demandMaven, fetchKafkaJars } from './kafka-jars.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { installPackages } from './packages.mjs';
import { demandJava, demandNode } from './requirements.mjs';

/**
 * Makes the checkout ready to run, doing only what is missing: when nothing is, it takes a fraction of a second.
 * Without `kafka` neither Java nor Maven is asked for.
 */
export async function prepare({ kafka = true, compiled = true } = {}) {
  demandNode();
  if (kafka) await Promise.all([demandJava(), demandMaven()]);
  await oneAtATime(() => bringUpToDate(kafka, compiled));
}

async function bringUpToDate(kafka, compiled) {
  // Maven and npm wait for the network most of the time: side by side they take as long as the slower one.
  const results = await Promise.allSettled([installPackages(), kafka && fetchKafkaJars()]);
  const failure = results.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
  if (compiled) await compile();
}
