import { defaultConfig, type EngineConfig } from '../config/engine-config.js';
import { lint } from '../lint.js';
import type { Bible } from '../model/bible.js';
import type { Finding } from '../model/finding.js';
import type { SourceFile } from '../model/source.js';

/** One Markdown text, or several files, each after a line `=== path`. */
function filesIn(text: string): SourceFile[] {
  if (!text.startsWith('=== ')) return [{ path: 'story.md', text }];
  return text.split(/^=== /m).flatMap((part) => {
    const end = part.indexOf('\n');
    return end < 0 ? [] : [{ path: part.slice(0, end), text: part.slice(end + 1) }];
  });
}

/** Findings of one code in a text, as specs write it. */
export function findingsIn(text: string, code: string, config: EngineConfig = defaultConfig): Finding[] {
  return lint(filesIn(text), config)
    .report.files.flatMap((file) => file.findings)
    .filter((finding) => finding.code === code);
}

/** What stands at the places of the findings. */
export function markedIn(text: string, code: string): string[] {
  return findingsIn(text, code).map(({ location }) => text.slice(location.offset, location.offset + location.length));
}

export function bibleOf(text: string): Bible {
  return lint([{ path: 'story.md', text }], defaultConfig).bible;
}

/** Each speech with its speaker, for reading: `“Hello,” <- tom`. */
export function speakersIn(text: string): string[] {
  return bibleOf(text).quotes.map((quote) => `${text.slice(quote.start, quote.end)} <- ${quote.speaker ?? 'nobody'}`);
}
