import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Problem } from '../../problem.js';

const kafkaFolder = resolve(import.meta.dirname, '../../../kafka');

/** The command line of one of Kafka's Java programs: little memory, a quick start. */
export function javaCommand(mainClass: string, ...args: string[]): [string, ...string[]] {
  const jars = join(kafkaFolder, 'jars');
  if (!existsSync(jars)) throw new Problem("Kafka's jars are missing: run npm run setup, which fetches them with Maven.");
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
  const options = [
    '-Xmx384m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.awt.headless=true',
  ];
  const logging = `-Dlog4j2.configurationFile=${join(kafkaFolder, 'log4j2.properties')}`;
  return [java, ...options, logging, '-cp', [join(jars, '*')].join(delimiter), mainClass, ...args];
}
