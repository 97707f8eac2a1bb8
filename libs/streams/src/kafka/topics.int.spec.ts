import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Topic, topicsWithPrefix } from '@story-linter/events';
import { TestStreams } from '@story-linter/testing';
import type { Admin } from 'kafkajs';
import { createTopics } from './topics.js';

describe('the topics that a service finds', () => {
  let streams: TestStreams;
  let admin: Admin;
  const named = (prefix: string, name: string): Topic => topicsWithPrefix(prefix).find((topic) => topic.name === prefix + name)!;

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url);
    admin = await streams.log().admin();
  });
  afterAll(() => streams.close());

  const givenBy = async (cluster: Topic, partitions: number): Promise<void> => {
    await createTopics(admin, [{ ...cluster, partitions }], 1);
  };

  it('may have more partitions than it asks for where they are the inbox of workers', async () => {
    const inbox = named(`${streams.prefix}large.`, 'validator.commands');
    await givenBy(inbox, 15);
    await expect(createTopics(admin, [inbox], 1)).resolves.toEqual([]);
  });

  it('may not have fewer', async () => {
    const inbox = named(`${streams.prefix}small.`, 'validator.commands');
    await givenBy(inbox, 3);
    await expect(createTopics(admin, [inbox], 1)).rejects.toThrow(/has 3 partitions and must have at least 12/);
  });

  it('must have exactly as many where the order of events hangs on it', async () => {
    const events = named(`${streams.prefix}large.`, 'validation.events');
    await givenBy(events, 13);
    await expect(createTopics(admin, [events], 1)).rejects.toThrow(/has 13 partitions and must have 12/);
  });
});
