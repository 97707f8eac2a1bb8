import { readFileSync } from 'node:fs';
import { PostgresContentStore } from '@story-linter/content-store';
import { check, conclude, cut, defaultConfig, extract, placeIn, report } from '@story-linter/story';
import { repository } from '@story-linter/testing';

const chunkCharacters = 20_000;
const rowsAtOnce = 2_000;

/** A real book as the workers see it: the findings of each of its chunks, and its report and bible. */
export function resultsOfABook(path = `${repository}/samples/treasure-island.txt`) {
  const files = [{ path: 'book.txt', text: readFileSync(path, 'utf8') }];
  const { manifest, chunks } = cut(files, defaultConfig, { maxCharacters: chunkCharacters });
  const findings = chunks.map((chunk) => check(chunk, defaultConfig).map((finding) => placeIn(chunk, finding)));
  const { findings: storyWide, bible } = conclude(manifest, chunks.map((chunk) => extract(chunk, defaultConfig)), defaultConfig);
  return { findings, report: report(manifest, [...findings.flat(), ...storyWide], defaultConfig), bible };
}

export const countsOf = (findings) => ({ error: 0, warning: 0, info: 0, ...Object.fromEntries(Object.entries(Object.groupBy(findings, ({ severity }) => severity)).map(([severity, of]) => [severity, of.length])) });

/** Lays the book's results down under the names of each validation. */
export async function layDown(database, validations, fingerprint, { findings, report: whole, bible }) {
  const contents = new PostgresContentStore(database);
  let waiting = [];
  const flush = async () => {
    await contents.putAllOnce(waiting);
    waiting = [];
  };
  for (const validation of validations) {
    const result = (kind, index, value) => ({ name: { validation, fingerprint, kind, index }, value });
    waiting.push(...findings.map((of, index) => result('findings', index, of)), result('report', 0, whole), result('bible', 0, bible));
    if (waiting.length >= rowsAtOnce) await flush();
  }
  await flush();
}
