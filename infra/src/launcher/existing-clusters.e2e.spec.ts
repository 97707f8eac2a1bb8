import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { launch, nothingLeft, surroundings } from './spec/launched.js';

const server = process.env['TEST_DATABASE_URL'] ?? '';

describe('npm start with KAFKA_BROKERS and DATABASE_URL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-existing-'));
  const dataFolder = join(folder, 'data');
  const name = `existing_clusters_${process.pid}`;

  afterAll(async () => {
    await onServer(`drop database if exists ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  });

  it('uses the clusters that run already and starts neither Kafka nor PostgreSQL', async () => {
    await onServer(`create database ${name}`);
    const story = join(folder, 'quiet.md');
    writeFileSync(story, 'It was late.\n');
    const existing = {
      KAFKA_BROKERS: process.env['TEST_KAFKA_BROKERS'] ?? '',
      DATABASE_URL: server.replace(/\w+$/, name),
      KAFKA_TOPIC_PREFIX: `${name}.`,
    };

    const launched = launch({ ...(await surroundings(dataFolder)), ...existing }, '--once', story);

    await launched.endsWith(0);
    expect(launched.output()).toContain('Nothing to report in 3 words in 1 file.');
    expect(launched.output()).not.toMatch(/Kafka|PostgreSQL/);
    expect(existsSync(join(dataFolder, 'kafka')) || existsSync(join(dataFolder, 'postgres'))).toBe(false);
    expect(await nothingLeft(dataFolder, 0)).toEqual([]);
  });
});

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5_000, query_timeout: 15_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
