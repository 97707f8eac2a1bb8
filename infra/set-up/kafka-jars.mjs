import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaFolder, sha256 } from './places.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const pom = join(kafkaFolder, 'pom.xml');
const jars = join(kafkaFolder, 'jars');
const stamp = 'pom.sha256';

const mavenRemedy =
  "Maven was not found, which fetches Kafka's jars: install it (for example the package maven), or point KAFKA_BROKERS at a Kafka that runs already.";

/** Asked before anything long begins; where the jars are there, Maven is not needed. */
export async function demandMaven() {
  if (stampOf(jars) !== sha256(pom) && (await run('mvn', ['-version'], { limitMs: 60_000 })).missing) throw new Problem(mavenRemedy);
}

/** Fetches the jars that infra/kafka/pom.xml names, unless they are there. They appear as a whole or not at all. */
export async function fetchKafkaJars() {
  if (stampOf(jars) === sha256(pom)) return;
  await step("Fetching Kafka's jars (Maven)", async (report) => {
    const fresh = `${jars}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    try {
      let fetched = 0;
      const onLine = (line) => /Downloaded from|Copying /.test(line) && report(`${(fetched += 1)} files`);
      explain(await run('mvn', ['-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`], { onLine }));
      writeFileSync(join(fresh, stamp), sha256(pom));
      rmSync(jars, { recursive: true, force: true });
      renameSync(fresh, jars);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });
}

function stampOf(folder) {
  try {
    return readFileSync(join(folder, stamp), 'utf8');
  } catch {
    return undefined;
  }
}

function explain({ code, missing, lines }) {
  if (code === 0) return;
  if (missing) throw new Problem(mavenRemedy);
  const text = lines.join('\n');
  const reason =
    lines
      .find((line) => line.startsWith('[ERROR]'))
      ?.replace('[ERROR] ', '')
      .slice(0, 300) ??
    lines.at(-1) ??
    `exit code ${code}`;
  if (/No space left|Disk quota/.test(text))
    throw new Problem("Kafka's jars could not be fetched because the disk is full: free about 200 MB and run this again.");
  throw new Problem(`Kafka's jars could not be fetched (${reason}): check the network and Maven's settings, then run this again.`);
}
