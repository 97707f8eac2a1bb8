export { check, placeIn } from './check.js';
export { conclude } from './conclude.js';
export { ConfigError, defaultConfig, type Acceptance, type EngineConfig, type RuleSetting } from './config/engine-config.js';
export { parseBible, type WriterBible, type WriterCharacter } from './config/writer-bible.js';
export { parseConfig } from './config/parse-config.js';
export { cut } from './cut.js';
export { extract } from './extract.js';
export { lint } from './lint.js';
export type {
  Attribute,
  Bible,
  Character,
  Gender,
  Containment,
  NamedLocation,
  Quote,
  StoryObject,
  Thread,
  TimelineEntry,
} from './model/bible.js';
export type { Chunk, ChunkContext, Conventions, Layout, QuoteMarks } from './model/chunk.js';
export type { Facts } from './model/facts.js';
export { severities, type Finding, type Severity } from './model/finding.js';
export type { Chapter, FrontMatter, FrontMatterValue, Link, Manifest, ManifestChunk, ManifestFile, Suppression } from './model/manifest.js';
export type { Place, Position, Related } from './model/place.js';
export type { AcceptedFinding, FileReport, Report } from './model/report.js';
export { defaultChunking, ManuscriptError, type Chunking, type SourceFile } from './model/source.js';
export { report } from './report.js';
export { explain, ruleCodes, rules } from './rules/registry.js';
export { rulePage } from './rules/page.js';
export type { Example, Rule, RuleDoc } from './rules/rule.js';
