import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const oldestNode = 20;
const oldestJava = 17;

export function demandNode() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode)
    throw new Problem(`Node ${process.versions.node} is too old to begin with: install Node ${oldestNode} or newer.`);
}

export async function demandJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { code, missing, lines } = await run(java, ['-version'], { limitMs: 30_000 });
  const remedy = `install Java ${oldestJava} or newer (for example the package openjdk-${oldestJava}-jre-headless), or point KAFKA_BROKERS at a Kafka that runs already.`;
  if (missing)
    throw new Problem(
      `Kafka needs Java, and ${process.env.JAVA_HOME ? `there is none in JAVA_HOME (${process.env.JAVA_HOME})` : 'none was found'}: ${remedy}`,
    );
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(lines.join('\n')) ?? [];
  if (code !== 0 || !major) throw new Problem(`Java does not run here (${lines[0] ?? `exit code ${code}`}): ${remedy}`);
  const version = Number(major === '1' ? minor : major);
  if (version < oldestJava) throw new Problem(`Java ${version} is too old for Kafka: ${remedy}`);
}
