import { ManuscriptError, type SourceFile } from '../model/source.js';

/** Refuses what is not a manuscript, before anything is made of it. */
export function assertReadable(files: readonly SourceFile[]): void {
  if (files.length === 0)
    throw new ManuscriptError('There is no file to read; name a .md, .markdown or .txt file, or a directory that holds some.');
  const paths = new Set<string>();
  for (const { path, text } of files) {
    if (paths.has(path)) throw new ManuscriptError(`${path} is given twice; name every file once.`);
    paths.add(path);
    if (text.includes('\0'))
      throw new ManuscriptError(
        `${path} is not text but binary data (it holds NUL characters); save it as plain text or Markdown in UTF-8.`,
      );
  }
  if (files.every(({ text }) => text.replace(/^\uFEFF/, '').trim() === '')) {
    const named = files.length === 1 ? `${files[0]?.path ?? ''} is empty` : 'All files are empty';
    throw new ManuscriptError(`${named}; a manuscript needs at least one word.`);
  }
}
