/** A setting is missing or cannot be meant; the message names it and the remedy. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What every service is told by its environment. */
export interface ServiceSettings {
  service: string;
  /** KAFKA_BROKERS: `host:port`, separated by commas. */
  brokers: string;
  /** DATABASE_URL */
  databaseUrl: string;
  /** PORT or HEALTH_PORT: where HTTP is answered; 0 takes any free port. */
  port: number;
  /** HOST, 127.0.0.1 unless set. */
  host: string;
  /** KAFKA_TOPIC_PREFIX: stands before the names of topics and groups, where several systems share a cluster. */
  prefix: string;
  /** KAFKA_SESSION_TIMEOUT_MS: silence after which a group takes this process for dead. */
  sessionTimeoutMs: number;
  /** DATABASE_QUERY_TIMEOUT_MS: after so long a query to PostgreSQL has failed, whether its server answers or not. */
  queryTimeoutMs: number;
}

export const settingsFrom = (service: string, env: NodeJS.ProcessEnv): ServiceSettings => ({
  service,
  brokers: required(env, 'KAFKA_BROKERS', '127.0.0.1:9092'),
  databaseUrl: required(env, 'DATABASE_URL', 'postgres://user@127.0.0.1:5432/story_linter'),
  port: number(env, env.PORT === undefined ? 'HEALTH_PORT' : 'PORT', 0, 0, 65_535),
  host: env.HOST ?? '127.0.0.1',
  prefix: env.KAFKA_TOPIC_PREFIX ?? '',
  sessionTimeoutMs: number(env, 'KAFKA_SESSION_TIMEOUT_MS', 10_000, 1_000, 300_000),
  queryTimeoutMs: number(env, 'DATABASE_QUERY_TIMEOUT_MS', 60_000, 100, 600_000),
});

const required = (env: NodeJS.ProcessEnv, name: string, example: string): string => {
  const value = env[name];
  if (!value) throw new SettingsError(`${name} is not set; set it, for example to ${example}.`);
  return value;
};

const number = (env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number => {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new SettingsError(`${name} is "${env[name]}" and must be a whole number from ${least} to ${most}.`);
  return value;
};
