import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../set-up/places.mjs';
import { Problem } from '../../set-up/problem.mjs';
import { run } from '../../set-up/run.mjs';

const version = 'v1.21.0';
const buildLimitMs = 300_000;
const compareLimitMs = 60_000;

/** The comparer of OpenAPI documents, built by Go once a checkout. @throws Problem when there is no Go */
export async function oasdiff() {
  const folder = join(root, '.data', 'tools', `oasdiff-${version}`);
  const program = join(folder, 'oasdiff');
  if (existsSync(program)) return program;
  const { code, missing, lines } = await run('go', ['install', `github.com/oasdiff/oasdiff@${version}`], { limitMs: buildLimitMs, env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' } });
  if (missing) throw new Problem('Contracts are compared by oasdiff, which Go builds, and no Go was found: install Go 1.24 or newer.');
  if (code !== 0) throw new Problem(`oasdiff could not be built: ${lines.at(-1) ?? `exit code ${code}`}`);
  return program;
}

/** What in `now` breaks whoever was written for `before`, one line each; both are paths of OpenAPI documents. */
export async function breakingChanges(before, now) {
  const { code, lines } = await run(await oasdiff(), ['breaking', before, now, '--format', 'singleline', '--fail-on', 'ERR'], { limitMs: compareLimitMs });
  if (code > 1) throw new Problem(`oasdiff could not compare ${before} and ${now}: ${lines.join(' ')}`);
  return code === 0 ? [] : lines.filter((line) => line.includes('['));
}
