import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pinnedNode } from '../../set-up/pinned-node.mjs';
import { Problem } from '../../set-up/problem.mjs';

const systemFolders = ['bin', 'etc', 'lib', 'lib64', 'sbin', 'usr'];
const root = process.getuid?.() === 0;
// Whatever ends takes along what it has started: this check its unshare, unshare the program inside.
const unshare = ['--pdeathsig', 'KILL', 'unshare', ...(root ? [] : ['--user', '--map-root-user']), '--mount', '--pid', '--fork', '--kill-child'];
const path = `/opt/node/bin:${process.env.PATH}`;

/** @throws Problem where this machine cannot give a process a root of its own */
export function demandNamespaces() {
  const { status, error, stderr } = spawnSync('setpriv', [...unshare, 'true'], { encoding: 'utf8' });
  if (status !== 0) throw new Problem(`The images' check needs Linux with util-linux, and root or user namespaces (${error?.message ?? stderr.trim()}): run it as root, or allow user namespaces.`);
}

/** In place of the base image: empty places for the system of this machine and its Node, which are mounted at each run. */
export function layBaseSystem(folder) {
  for (const name of [...systemFolders.filter(exists), 'dev', 'proc', 'tmp', homedir(), 'opt/node/bin']) {
    const link = systemFolders.includes(name) && lstatSync(`/${name}`).isSymbolicLink();
    if (link) symlinkSync(readlinkSync(`/${name}`), join(folder, name));
    else mkdirSync(join(folder, name), { recursive: true });
  }
}

const exists = (name) => lstatSync(`/${name}`, { throwIfNoEntry: false }) !== undefined;

/** A step of the build: as root, with this machine's npm, its cache and configuration. @throws Error with its last words */
export function runStep(folder, { workdir, env, command, limitMs }) {
  const home = `mount --bind "${homedir()}" "${folder}${homedir()}"; mount -t tmpfs tmpfs "${folder}/tmp"`;
  // This machine's way to the registry (proxy, certificates), without what npm or node were told for running this check.
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_registry$)|NODE_(OPTIONS|ENV)$|INIT_CWD$)/.test(name));
  const done = spawnSync('setpriv', [...unshare, ...entering(folder, workdir, home), 'sh', '-c', command], {
    env: { ...Object.fromEntries(kept), ...env, PATH: path },
    encoding: 'utf8',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  if (done.error) throw new Error(`RUN ${command} could not be carried out: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`RUN ${command} failed with ${done.status}:\n${`${done.stdout}${done.stderr}`.slice(-3000)}`);
}

/**
 * What a container runs: process 1 of a process namespace, on a read-only root without any writable place, as the
 * image's user. Its standard input is a pipe, so that a service ends with this check however that ends.
 */
export function startContained(folder, { workdir, env, command, user, mounts = '' }) {
  const readOnly = `mount --bind "${folder}" "${folder}"; mount -o remount,bind,ro "${folder}"; ${mounts}`;
  // Where we are not root, the namespace's root is we ourselves, and nobody else can be had.
  const who = root ? [`--userspec=${user}`, '--groups='] : [];
  return spawn('setpriv', [...unshare, ...entering(folder, workdir, readOnly, who), ...command], { env: { ...env, PATH: path }, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Signals go to the process inside: unshare, its parent, does not pass them on. */
export function signalContained(child, signal) {
  const [inside] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
  if (inside) process.kill(Number(inside), signal);
}

function entering(folder, workdir, before, chroot = []) {
  const system = systemFolders.filter((name) => exists(name) && !lstatSync(`/${name}`).isSymbolicLink());
  const mounts = [
    before,
    ...[...system, 'dev'].map((name) => `mount --rbind "/${name}" "${folder}/${name}"`),
    `mount -t proc proc "${folder}/proc"`,
    `mount --bind "${dirname(pinnedNode())}" "${folder}/opt/node/bin"`,
  ];
  const enter = `exec chroot ${chroot.join(' ')} "${folder}" sh -c 'cd "$0" && exec "$@"' "${workdir}" "$@"`;
  return ['sh', '-euc', `${mounts.filter(Boolean).join('\n')}\n${enter}`, 'enter'];
}
