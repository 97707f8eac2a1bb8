import type { Conventions, QuoteMarks } from '../model/chunk.js';
import { speechVerbPattern } from '../language/speech-verbs.js';

/** Fewer cases than this say nothing about a habit. */
const fewest = 4;

/** A habit is what at least four in five cases follow; a manuscript without one has no convention to break. */
const prevailing = 0.8;

// What stands before is looked back at: a pattern that began with it would be tried at every space.
const doubleOpens = /(?<=^|[\s([—–_-])["“](?=[\p{L}‘'—_])/gmu;
const singleCurlyOpens = /(?<=^|[\s([—–_-])‘(?=[\p{L}“"—_])/gmu;
const singleStraightSpeech = /(?<=^|[\s(—–-])'(?=\p{Lu})[^'"\n]{1,300}(?:\n[^'"\n]{1,300}){0,3}[,.!?]'(?=\s|$)/gmu;
// A paragraph that opens with a dash, or a line that does after one that ended with a stop; not a wrapped line, nor a name under an epigraph.
const dashOpens = /(?:^|\n[ \t]*\r?\n|[.!?…:]\r?\n)[ \t]*(?:—|– |--)[ \t]?[“‘_*]{0,2}\p{Lu}(?=[^\r\n]*(?:[.!?…][ \t]*\r?$|[ \t]\p{Ll}))/gmu;

/** How this manuscript marks speech: what prevails in all of its story files. */
export function conventionsOf(texts: readonly string[]): Conventions {
  const count = (pattern: RegExp): number => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { quoteMarks: quoteMarksOf(count), commaBeforeTag: commaOf(count) };
}

function quoteMarksOf(count: (pattern: RegExp) => number): QuoteMarks {
  const double = count(doubleOpens);
  const single = count(singleCurlyOpens) + count(singleStraightSpeech);
  const dash = count(dashOpens);
  // Titles and quoted words have quotation marks in such a book too.
  if (dash >= fewest && dash > 4 * (double + single)) return 'dash';
  // Quotations inside of quotations use the other mark, so the outer one must prevail clearly to be called single.
  return single > double * 1.5 && single >= 2 ? 'single' : 'double';
}

function commaOf(count: (pattern: RegExp) => number): Conventions['commaBeforeTag'] {
  const verb = `\\s{1,9}(?:\\p{Lu}\\p{Ll}+|he|she|I|they|we)?\\s{0,9}(?:${speechVerbPattern})\\b`;
  const inside = count(new RegExp(`,["”’']${verb}`, 'gu'));
  const outside = count(new RegExp(`[\\p{L}]["”’'],${verb}`, 'gu'));
  if (inside + outside < fewest) return null;
  if (inside >= (inside + outside) * prevailing) return 'inside';
  return outside >= (inside + outside) * prevailing ? 'outside' : null;
}
