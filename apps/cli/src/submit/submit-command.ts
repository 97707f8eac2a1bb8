import { basename, extname } from 'node:path';
import { StoryLinterClient } from '@story-linter/client';
import { configurationFor } from '../configuration/find-configuration.js';
import { readStory } from '../read-story/read-story.js';
import { findGateway } from './find-gateway.js';
import { followToReport, type FollowOptions } from './follow-command.js';

export interface SubmitOptions extends Omit<FollowOptions, 'story'> {
  title?: string;
  config?: string;
  /** False: answer the id and leave the rest to `follow`. */
  wait: boolean;
}

/** `story-linter submit`: sends a story to a gateway, then follows it as `follow` does. */
export async function submitCommand(paths: readonly string[], options: SubmitOptions): Promise<void> {
  const gateway = new StoryLinterClient({ url: findGateway(options.gateway) });
  const files = await readStory(paths);
  const first = paths[0] ?? 'story';
  const id = await gateway.submit({
    title: options.title ?? basename(first, extname(first)),
    files: files.map(({ path, text }) => ({ path, text })),
    options: { config: { ...(await configurationFor(first, options.config)) } },
  });
  if (options.wait) return followToReport(gateway, id, files, options);
  process.stdout.write(options.format === 'pretty' ? `${id}\n` : `${JSON.stringify({ id })}\n`);
}
