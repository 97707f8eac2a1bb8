import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@story-linter/infra/engines';
import { repository } from '@story-linter/testing';

/** Why there is no Redis here, in one sentence. */
export class NoRedis extends Error {}

const folder = join(repository, '.data', 'tools', 'redis');
/** Debian's server, and the libraries that it is linked to. */
const packages = ['redis-tools', 'libjemalloc2', 'liblzf1', 'liblua5.1-0', 'lua-bitop', 'lua-cjson', 'libatomic1'];
const readyWithinMs = 10_000;

/** The server on the path, or Debian's, unpacked beside the other tools; nothing of the system is changed. */
function redisServer() {
  const unpacked = join(folder, 'usr', 'bin', 'redis-check-rdb');
  try {
    return { command: execFileSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' }).trim(), env: {} };
  } catch {
    // Not on the path.
  }
  try {
    if (!existsSync(unpacked)) {
      const downloads = join(folder, 'downloads');
      mkdirSync(downloads, { recursive: true });
      execFileSync('apt-get', ['download', 'redis-server', ...packages], { cwd: downloads, stdio: 'pipe', timeout: 120_000 });
      for (const file of readdirSync(downloads)) execFileSync('dpkg', ['-x', file, folder], { cwd: downloads, stdio: 'pipe' });
    }
  } catch (thrown) {
    throw new NoRedis(`Redis could not be installed (${String(thrown.stderr ?? thrown.message).trim().split('\n').at(-1)})`);
  }
  // Debian's redis-server is a link to redis-check-rdb, which looks at the name it is called by.
  return { command: unpacked, argv0: 'redis-server', env: { LD_LIBRARY_PATH: join(folder, 'usr', 'lib', `${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu`) } };
}

/** A Redis that keeps a log of what it does, as one would have it for jobs. @throws NoRedis */
export async function startRedis() {
  const { command, argv0, env } = redisServer();
  const dataFolder = mkdtempSync(join(tmpdir(), 'story-linter-bench-redis-'));
  const port = await freePort();
  const server = spawn(command, ['--port', String(port), '--bind', '127.0.0.1', '--dir', dataFolder, '--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''], { argv0, env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const limit = performance.now() + readyWithinMs;
  while (!(await answers(port))) {
    if (server.exitCode !== null || performance.now() > limit) {
      await stop();
      throw new NoRedis('Redis does not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, stop };
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
  });
