import { type Chunk, type Chunking, cut, type Manifest, ManuscriptError, parseConfig, type SourceFile } from '@story-linter/story';

export interface CutTask {
  files: SourceFile[];
  config: unknown;
  chunking: Chunking;
}

export type CutResult = { manifest: Manifest; chunks: Chunk[] } | { rejected: string };

/** Runs in a worker thread. A manuscript that cannot be read is an answer, not an error: its class would not survive the way back. */
export const cutStory = ({ files, config, chunking }: CutTask): CutResult => {
  try {
    return cut(files, parseConfig(config), chunking);
  } catch (thrown) {
    if (thrown instanceof ManuscriptError) return { rejected: thrown.message };
    throw thrown;
  }
};
