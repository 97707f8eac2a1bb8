import { readFile } from 'node:fs/promises';

import { ConfigError, type Place } from '@story-linter/story';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

import { InputError } from '../terminal/input-error.js';

/** More aliases than this are an attack, not a configuration. */
const mostAliases = 50;

/** A YAML file of the writer's, with his comments. */
export interface YamlFile {
  document: Document;
  /** Reads its content; what is wrong in it is told with its line. Throws `InputError`. */
  parse<T>(read: (content: unknown) => T): T;
  /** Where the value of a field stands, by the way to it; null where there is none. */
  placeOf(way: readonly (string | number)[]): Place | null;
}

/** Null when there is no such file. Throws `InputError` when it cannot be read or is no YAML. */
export async function readYaml(path: string): Promise<YamlFile | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new InputError(`${path} cannot be read (${error.code ?? 'unknown error'}); check its permissions.`);
  });
  return text === null ? null : parseYaml(path, text);
}

/** The same of a text; `path` is for messages. */
export function parseYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent', lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    if (error.message.includes('call stack')) throw new InputError(`${path} is nested too deeply to be read; make it flatter.`);
    const place = error.linePos?.[0];
    throw new InputError(
      `${path}:${place?.line ?? 1}:${place?.col ?? 1} is not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; correct that line.`,
    );
  }
  const parse = <T>(read: (content: unknown) => T): T => {
    try {
      return read(document.toJS({ maxAliasCount: mostAliases }) as unknown);
    } catch (error) {
      if (error instanceof ConfigError) throw new InputError(`${path}${lineOf(document, lines, error.at)}: ${error.message}`);
      throw new InputError(`${path} cannot be used: ${error instanceof Error ? error.message : 'it is not YAML'}; correct it.`);
    }
  };
  const placeOf = (way: readonly (string | number)[]): Place | null => {
    const node: unknown = document.getIn(way, true);
    if (!isNode(node) || !node.range) return null;
    const [from, to] = node.range;
    const { line, col } = lines.linePos(from);
    return { path, line, column: col, offset: from, length: to - from };
  };
  return { document, parse, placeOf };
}

/** ":12", the line of the field or of the nearest one around it; nothing when it is not known. */
function lineOf(document: Document, lines: LineCounter, at: ConfigError['at']): string {
  for (let way = [...(at ?? [])]; way.length > 0; way = way.slice(0, -1)) {
    const node: unknown = document.getIn(way, true);
    if (isNode(node) && node.range) return `:${lines.linePos(node.range[0]).line}`;
  }
  return '';
}
