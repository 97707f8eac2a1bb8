import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../set-up/places.mjs';
import { Problem } from '../set-up/problem.mjs';
import { goTool } from './go-tools.mjs';

const folder = join(root, 'docker');

/** docker/compose.yaml as compose's own loader reads it: checked against its schema, merged, with defaults for variables. */
export async function composeFile() {
  const loader = await goTool('github.com/compose-spec/compose-go/v2/cmd', 'v2.16.2');
  try {
    const { stdout } = await promisify(execFile)(loader, ['-format', 'json', join(folder, 'compose.yaml')], { cwd: folder, env: { PATH: process.env.PATH }, timeout: 30_000, maxBuffer: 2 ** 24 });
    return JSON.parse(stdout);
  } catch (error) {
    throw new Problem(`docker/compose.yaml: ${error.stderr || error.message}`);
  }
}
