import { type Chunk, extract, type Facts, parseConfig } from '@story-linter/story';

export interface ExtractTask {
  chunk: Chunk;
  config: unknown;
}

/** These run in a worker thread. */
export const extractFacts = ({ chunk, config }: ExtractTask): Facts => extract(chunk, parseConfig(config));

export const extractFactsOfMany = (tasks: ExtractTask[]): Facts[] => tasks.map(extractFacts);
