import { parseDocument } from 'yaml';

import type { FrontMatter, FrontMatterValue } from '../model/manifest.js';
import { LineIndex } from './lines.js';

const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Nobody has written a head beyond this; parsing it would only cost time. */
const longestHead = 65_536;

/** A YAML document of nested aliases grows exponentially; front matter has no use for more than a few. */
const mostAliases = 20;

/** Front matter of a file and where its prose begins. A file whose first line is a scene break `---` has none. */
export function readFrontMatter(path: string, text: string, lines: LineIndex): { frontMatter: FrontMatter | null; bodyStart: number } {
  const afterMark = text.startsWith('\uFEFF') ? 1 : 0;
  const match = head.exec(text);
  if (!match || !looksLikeYaml((match[1] ?? '').slice(0, longestHead))) return { frontMatter: null, bodyStart: afterMark };
  const place = lines.place(path, afterMark, match[0].trimEnd().length - afterMark);
  return { frontMatter: { place, ...parseFields(match[1] ?? '') }, bodyStart: match[0].length };
}

/** Prose between two scene breaks has no line of the form `key: value`. */
function looksLikeYaml(inner: string): boolean {
  const lines = inner.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length === 0 ? !/\n\s*\n/.test(inner) : /^(?:[\w"'][\w "'.-]*\s*:(?:\s|$)|[[{%])/.test(lines[0] ?? '');
}

function parseFields(inner: string): { fields: FrontMatter['fields']; problem: string | null } {
  if (inner.length > longestHead) return { fields: {}, problem: `it is longer than ${longestHead} characters` };
  try {
    const document = parseDocument(inner, { strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { fields: {}, problem: error.message };
    const value = toJson(document.toJS({ maxAliasCount: mostAliases }));
    if (value === null) return { fields: {}, problem: null };
    if (typeof value !== 'object' || Array.isArray(value)) return { fields: {}, problem: 'it is not a list of "field: value" lines' };
    return { fields: value, problem: null };
  } catch (error) {
    return { fields: {}, problem: error instanceof Error ? error.message : 'it is not YAML' };
  }
}

/** Dates, infinities and the like become what survives JSON. */
function toJson(value: unknown): FrontMatterValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value) ?? 'null') as FrontMatterValue);
}
