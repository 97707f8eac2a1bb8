/** One file of a manuscript: its decoded text, unchanged, front matter and byte order mark included. */
export interface SourceFile {
  path: string;
  text: string;
}

/** How large a piece of work may be, in UTF-16 code units. */
export interface Chunking {
  maxCharacters: number;
}

export const defaultChunking: Chunking = { maxCharacters: 50_000 };

/** The manuscript cannot be read at all. The message is one sentence with the remedy. */
export class ManuscriptError extends Error {
  override readonly name = 'ManuscriptError';
}
