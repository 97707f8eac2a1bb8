import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problem.js';
import { parseWish } from './arguments.js';
import { settingsFrom } from './settings.js';

describe('The settings of npm start', () => {
  it('are the usual ports and .data in the checkout when the environment says nothing', () => {
    expect(settingsFrom({}, '/project')).toMatchObject({
      gatewayPort: 3000,
      kafkaPort: 9092,
      postgresPort: 5432,
      dataFolder: '/project/.data',
      endpointsFile: '/project/.data/endpoints.json',
    });
  });

  it('name existing clusters only where the environment does', () => {
    expect(settingsFrom({ KAFKA_BROKERS: 'kafka:9092', DATABASE_URL: '' }, '/project')).toMatchObject({ kafkaBrokers: 'kafka:9092' });
    expect(settingsFrom({ KAFKA_BROKERS: 'kafka:9092', DATABASE_URL: '' }, '/project')).not.toHaveProperty('databaseUrl');
  });

  it.each([['0'], ['65536'], ['3000.5'], ['http']])('refuse %s as a port', (port) => {
    expect(() => settingsFrom({ GATEWAY_PORT: port }, '/project')).toThrow(Problem);
  });

  it('refuse a database address that is none of PostgreSQL, without repeating it: it may hold a password', () => {
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://me:secret@host/db' }, '/project')).toThrow(
      /^DATABASE_URL is no PostgreSQL address(?!.*secret)/,
    );
  });
});

describe('The words after npm start', () => {
  it('may be none: the sample is validated and the stack stays up', () => {
    expect(parseWish([], '/')).toEqual({ once: false, help: false });
  });

  it('name a story, relative to where the user is', () => {
    expect(parseWish(['--once', import.meta.filename.split('/').at(-1) ?? ''], import.meta.dirname)).toMatchObject({
      once: true,
      story: 'settings.unit.spec.ts',
    });
  });

  it('name one story and no more', () => {
    expect(() => parseWish(['a.md', 'b.md'], '/')).toThrow('One story at a time, and 2 were named');
  });
});
