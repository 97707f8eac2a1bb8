import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../problem.js';

export interface Wish {
  /** The story to validate: a file, or a folder of chapters, as the user has written it. Without one, the sample. */
  story?: string;
  once: boolean;
  help: boolean;
}

/** What the user asked for; wrong usage is a Problem. */
export function parseWish(args: string[], cwd: string): Wish {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new Problem(`One story at a time, and ${positionals.length} were named: give one file, or the folder that holds the chapters.`);
  const [story] = positionals;
  if (story === undefined) return values;
  const path = resolve(cwd, story);
  if (!existsSync(path))
    throw new Problem(`There is no file or folder ${story}${basename(path) === story ? ` in ${cwd}` : ''}: check the path.`);
  return { ...values, story };
}

function parse(args: string[]): { values: { once: boolean; help: boolean }; positionals: string[] } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { once: flag, help: { ...flag, short: 'h' } } });
  } catch (error) {
    throw new Problem(`${(error as Error).message.split('. ')[0]}: npm start -- --help names what there is.`);
  }
}
