import { type Bible, type Chunk, type Chunking, check, conclude, type Facts, type Finding, lint, type Manifest, parseConfig, report, type Report, type SourceFile } from '@story-linter/story';

/** Functions of this module run in worker threads. */

export interface CheckTask {
  chunk: Chunk;
  config: unknown;
}

export const checkChunk = ({ chunk, config }: CheckTask): Finding[] => check(chunk, parseConfig(config));

export const checkManyChunks = (tasks: CheckTask[]): Finding[][] => tasks.map(checkChunk);

export interface ConcludeTask {
  manifest: Manifest;
  facts: Facts[];
  /** Of the chunks, at their places in the files. */
  findings: Finding[];
  config: unknown;
}

export interface WholeStory {
  report: Report;
  bible: Bible;
}

export const concludeStory = ({ manifest, facts, findings, config }: ConcludeTask): WholeStory => {
  const parsed = parseConfig(config);
  const { findings: storyWide, bible } = conclude(manifest, facts, parsed);
  return { report: report(manifest, [...findings, ...storyWide], parsed), bible };
};

export interface LintTask {
  files: SourceFile[];
  config: unknown;
  chunking: Chunking;
}

export const lintStory = ({ files, config, chunking }: LintTask): WholeStory => lint(files, parseConfig(config), chunking);
