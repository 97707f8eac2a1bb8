import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, nothingLeft, surroundings, type Environment } from './spec/launched.js';

describe('What keeps npm start from running is said in one sentence, and nothing stays behind:', () => {
  let folder: string;
  let dataFolder: string;
  let story: string;
  let environment: Environment;
  const servers: Server[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'story-linter-refusal-'));
    dataFolder = join(folder, 'data');
    story = join(folder, 'quiet.md');
    writeFileSync(story, 'It was late.\n');
    environment = await surroundings(dataFolder);
  });
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const occupy = (variable: string): Promise<void> =>
    new Promise((done) => servers.push(createServer().listen(Number(environment[variable]), '127.0.0.1', () => done())));

  /** The last line, which has to be all there is after the usual lines of a start. */
  async function refusal(...args: string[]): Promise<string> {
    const launched = launch(environment, ...args);
    await launched.endsWith(1);
    expect(await nothingLeft(dataFolder, 0)).toEqual([]);
    expect(launched.output()).not.toMatch(/\n\s+at /);
    return launched.output().trimEnd().split('\n').at(-1) ?? '';
  }

  it.each([
    ['GATEWAY_PORT', 'the gateway'],
    ['KAFKA_PORT', 'Kafka'],
    ['POSTGRES_PORT', 'PostgreSQL'],
  ])('a taken port (%s)', async (variable, wantedBy) => {
    await occupy(variable);
    expect(await refusal(story)).toBe(
      `Port ${environment[variable]}, which ${wantedBy} needs, is taken by another program: stop that program, or set ${variable} to a free port.`,
    );
  });

  it.each([
    ['PostgreSQL', 'postgres', 'PG_VERSION', 'nonsense\n', 'its PG_VERSION says "nonsense" and not 18'],
    ['Kafka', 'kafka', 'meta.properties', '', 'its meta.properties names no cluster'],
  ])('damaged data of %s', async (engine, name, file, content, reason) => {
    mkdirSync(join(dataFolder, name), { recursive: true });
    writeFileSync(join(dataFolder, name, file), content);
    expect(await refusal(story)).toBe(
      `The ${engine} data in ${join(dataFolder, name)} is damaged (${reason}): move the folder ${dataFolder} away, or put a copy of it back, and start again; without it the start is with empty data.`,
    );
  });

  it('a data folder that is a file', async () => {
    writeFileSync(dataFolder, '');
    expect(await refusal(story)).toBe(
      `${dataFolder} is needed as a folder, but something else is in its place: move it away, or set STORY_LINTER_DATA to another folder.`,
    );
  });

  it('a Java that is not there', async () => {
    environment['JAVA_HOME'] = folder;
    expect(await refusal(story)).toBe('Java was not found: install Java 17 or newer, or set JAVA_HOME to it.');
  });

  it('a story that is not there', async () => {
    expect(await refusal('no-such-book.md')).toContain('There is no file or folder no-such-book.md');
  });

  it('a port that is no port', async () => {
    environment['KAFKA_PORT'] = 'many';
    expect(await refusal(story)).toBe(
      'KAFKA_PORT is "many", which is no port: set it to a number from 1 to 65535, or leave it out for 9092.',
    );
  });

  it('an option that does not exist', async () => {
    expect(await refusal('--twice')).toBe("Unknown option '--twice': npm start -- --help names what there is.");
  });
});
