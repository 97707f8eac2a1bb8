import { hostname, userInfo } from 'node:os';
import { openOperations, type Operations, type OperationsSettings } from '@story-linter/operations';
import type { StreamLogger } from '@story-linter/streams';
import { endpointsHere } from '../running-stack/endpoints.js';
import { InputError } from '../terminal/input-error.js';

/** Options that every command takes. */
export interface CommonOptions {
  kafka?: string;
  postgres?: string;
  prefix?: string;
  as?: string;
  json?: boolean;
  color: boolean;
  verbose?: boolean;
}

/** Where Kafka and PostgreSQL are: what was named, the environment of the services, or the stack that runs here. */
export function connectionOf({ kafka, postgres, prefix }: CommonOptions): OperationsSettings {
  const here = endpointsHere();
  const brokers = kafka ?? process.env['KAFKA_BROKERS'] ?? here.kafka;
  const databaseUrl = postgres ?? process.env['DATABASE_URL'] ?? here.postgres;
  if (!brokers || !databaseUrl)
    throw new InputError(`no ${brokers ? 'PostgreSQL' : 'Kafka'} is known here; start the stack with npm start, set ${brokers ? 'DATABASE_URL' : 'KAFKA_BROKERS'}, or name it with --${brokers ? 'postgres' : 'kafka'}.`);
  return { brokers, databaseUrl, prefix: prefix ?? process.env['KAFKA_TOPIC_PREFIX'] ?? '' };
}

/** Who answers for what is done. */
export const operatorOf = ({ as }: CommonOptions): string => as ?? `${userInfo().username}@${hostname()}`;

/** The clients' own words go to stderr, and only where they were asked for: what matters is thrown. */
const loggerOf = ({ verbose }: CommonOptions): StreamLogger => {
  const write = (level: string) => (details: object, text: string) => void (verbose && process.stderr.write(`${level} ${text} ${JSON.stringify(details)}\n`));
  return { debug: () => undefined, info: write('info'), warn: write('warn'), error: write('error') };
};

/** Works with both engines and closes the connections whatever happens. */
export async function withOperations<T>(options: CommonOptions, work: (operations: Operations) => Promise<T>): Promise<T> {
  await using operations = openOperations(connectionOf(options), loggerOf(options));
  return await work(operations);
}
