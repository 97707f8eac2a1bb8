import { type Chunk, extract, type Facts, parseConfig } from '@story-linter/story';

export interface ExtractTask {
  chunk: Chunk;
  config: unknown;
}

/** Runs in a worker thread. */
export const extractFacts = ({ chunk, config }: ExtractTask): Facts => extract(chunk, parseConfig(config));
