import { join, resolve } from 'node:path';
import { Problem } from '../problem.js';

export interface Settings {
  root: string;
  dataFolder: string;
  logFolder: string;
  runFolder: string;
  endpointsFile: string;
  gatewayPort: number;
  kafkaPort: number;
  postgresPort: number;
  /** Clusters that run already; where one is named, none is started. */
  kafkaBrokers?: string;
  databaseUrl?: string;
}

/** The stack's settings from the environment; a value that cannot be meant is a Problem. */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  const dataFolder = resolve(root, env['STORY_LINTER_DATA'] || '.data');
  const [gatewayPort, kafkaPort, postgresPort] = [
    port(env, 'GATEWAY_PORT', 3000),
    port(env, 'KAFKA_PORT', 9092),
    port(env, 'POSTGRES_PORT', 5432),
  ];
  return {
    root,
    dataFolder,
    logFolder: join(dataFolder, 'logs'),
    runFolder: join(dataFolder, 'run'),
    endpointsFile: join(dataFolder, 'endpoints.json'),
    gatewayPort,
    kafkaPort,
    postgresPort,
    ...(env['KAFKA_BROKERS'] && { kafkaBrokers: env['KAFKA_BROKERS'] }),
    ...(env['DATABASE_URL'] && { databaseUrl: databaseUrl(env['DATABASE_URL']) }),
  };
}

function port(env: NodeJS.ProcessEnv, variable: string, usual: number): number {
  const text = env[variable];
  if (!text) return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Problem(`${variable} is "${text}", which is no port: set it to a number from 1 to 65535, or leave it out for ${usual}.`);
}

function databaseUrl(text: string): string {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Problem('DATABASE_URL is no PostgreSQL address: it reads postgres://user:password@host:5432/database.');
}
