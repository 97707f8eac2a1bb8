import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../infra/set-up/places.mjs';
import { Problem } from '../../../infra/set-up/problem.mjs';
import { run } from '../../../infra/set-up/run.mjs';

const limitMs = 10 * 60_000;
const stamp = 'installed';

/**
 * A folder beside the local data for a program that is no part of the project, filled once a checkout.
 *
 * @param name of the program with its version
 * @param commands that fill the folder, each the program and its arguments, run in it in turn
 * @throws Problem when one of them is missing or fails
 */
export async function installed(name, commandsFor) {
  const folder = join(root, '.data', 'tools', name);
  if (existsSync(join(folder, stamp))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [program, ...args] of commandsFor(folder)) {
    const { code, missing, lines } = await run(program, args, { cwd: folder, limitMs });
    if (missing) throw new Problem(`${program} was not found, with which ${name} is installed`);
    if (code !== 0) throw new Problem(`${name} could not be installed: ${lines.slice(-2).join(' ') || `${program} ended with ${code}`}`);
  }
  writeFileSync(join(folder, stamp), '');
  return folder;
}

/** Packages of npm in a folder of their own: none of them is the project's. */
export const npmPackages = (name, packages) =>
  installed(name, () => [
    ['npm', 'init', '--yes', '--loglevel=error'],
    ['npm', 'install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages],
  ]);
