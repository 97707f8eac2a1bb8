import type { ContentStore, Manuscript } from '@story-linter/content-store';
import type { SourceFile } from '@story-linter/story';

/** Texts read at once: enough to hide the latency, few enough to leave connections for others. */
const atOnce = 4;

/** The bytes of a file are no text. */
export class NoText extends Error {
  override readonly name = 'NoText';
}

/** Reads a manuscript's files in order. @throws NoText, ContentMissing, Unavailable */
export const readFiles = async (contents: ContentStore, tenant: string, { files }: Manuscript): Promise<SourceFile[]> => {
  const read: SourceFile[] = [];
  for (let from = 0; from < files.length; from += atOnce)
    read.push(...(await Promise.all(files.slice(from, from + atOnce).map(async ({ path, content }) => ({ path, text: decodeText(path, await contents.get(tenant, content)) })))));
  return read;
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decodeText = (path: string, bytes: Buffer): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new NoText(`${path} is not text in UTF-8; save it as UTF-8 and submit it again.`);
  }
};
