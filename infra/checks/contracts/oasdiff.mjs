import { Problem } from '../../set-up/problem.mjs';
import { run } from '../../set-up/run.mjs';
import { goTool } from '../go-tools.mjs';

const version = 'v1.21.0';
const compareLimitMs = 60_000;

/** What in `now` breaks whoever was written for `before`, one line each; both are paths of OpenAPI documents. */
export async function breakingChanges(before, now) {
  const { code, lines } = await run(await goTool('github.com/oasdiff/oasdiff', version), ['breaking', before, now, '--format', 'singleline', '--fail-on', 'ERR'], { limitMs: compareLimitMs });
  if (code > 1) throw new Problem(`oasdiff could not compare ${before} and ${now}: ${lines.join(' ')}`);
  return code === 0 ? [] : lines.filter((line) => line.includes('['));
}
