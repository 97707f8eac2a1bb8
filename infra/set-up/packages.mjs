import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root, sha256 } from './places.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.story-linter-lock.sha256');

/** Installs exactly what package-lock.json names, unless that is what node_modules holds. */
export async function installPackages() {
  const wanted = readJson(lock)?.packages;
  if (!wanted)
    throw new Problem('package-lock.json is missing or unreadable: get it back from the repository (git checkout package-lock.json).');
  if (stamped() === sha256(lock) || isInstalled(wanted)) return;
  await step('Installing packages (npm ci)', async (report) => {
    const folders = Object.entries(wanted).filter(([path, entry]) => path && !entry.link && !entry.optional);
    const count = setInterval(
      () => report(`${folders.filter(([path]) => existsSync(join(root, path, 'package.json'))).length} of ${folders.length}`),
      500,
    );
    try {
      explain(
        await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: { ...process.env, npm_config_progress: 'false' } }),
      );
    } finally {
      clearInterval(count);
    }
    writeFileSync(stamp, sha256(lock));
  });
}

/** Of which lock npm has installed everything it meant to install here; the stamp goes with node_modules. */
function stamped() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * npm writes node_modules/.package-lock.json as the last thing it does, so an installation that was cut off has none.
 * What `npm install` adds during development is in it too, and asks for no second installation.
 */
function isInstalled(wanted) {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const present = installed[path];
    return present ? present.version === entry.version && Boolean(present.link) === Boolean(entry.link) : Boolean(entry.optional);
  });
}

function explain({ code, missing, lines }) {
  if (code === 0) return;
  if (missing) throw new Problem('npm was not found: install it (it comes with Node) and run this again.');
  const text = lines.join('\n');
  const reason =
    lines.find((line) => /^npm (error|ERR!) (?!code|A complete log|errno)/.test(line))?.replace(/^npm (error|ERR!) /, '') ??
    `exit code ${code}`;
  if (/ENOSPC|EDQUOT/.test(text))
    throw new Problem(
      `The packages could not be installed because the disk that holds ${root} is full: free about 1 GB and run this again.`,
    );
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(text))
    throw new Problem(`The packages could not be fetched (${reason}): check the network and npm's registry setting, then run this again.`);
  throw new Problem(`The packages could not be installed (${reason}): run npm ci to see all that npm says about it.`);
}
