import { check, placeIn } from './check.js';
import { conclude } from './conclude.js';
import type { EngineConfig } from './config/engine-config.js';
import { cut } from './cut.js';
import { extract } from './extract.js';
import type { Bible } from './model/bible.js';
import type { Report } from './model/report.js';
import { defaultChunking, type Chunking, type SourceFile } from './model/source.js';
import { report } from './report.js';

/** The whole engine in process: what the pipeline does with many workers, with the same answer. */
export function lint(
  files: readonly SourceFile[],
  config: EngineConfig,
  chunking: Chunking = defaultChunking,
): { report: Report; bible: Bible } {
  const { manifest, chunks } = cut(files, config, chunking);
  const local = chunks.flatMap((chunk) => check(chunk, config).map((finding) => placeIn(chunk, finding)));
  const { findings, bible } = conclude(
    manifest,
    chunks.map((chunk) => extract(chunk, config)),
    config,
  );
  return { report: report(manifest, [...local, ...findings], config), bible };
}
