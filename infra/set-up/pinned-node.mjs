import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, root } from './places.mjs';
import { Problem } from './problem.mjs';

const wantedMajor = 24;

/** The Node that the project runs on: the one among its packages, else this one where it is new enough. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath;
  throw new Problem(
    `There is no Node ${wantedMajor} among the packages for this machine (${process.platform}-${process.arch}), and this is Node ${process.versions.node}: install Node ${wantedMajor} or newer and run this again.`,
  );
}

/** The environment in which `node` and the packages' own commands are found first. */
export function pinnedEnvironment() {
  return { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) };
}
