import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Problem } from '../../problem.js';

/** As whom PostgreSQL runs. */
export interface Account {
  /** What goes before the program on the command line. */
  prefix: string[];
  /** Who has to own the data, when it is not us. */
  owner?: { uid: number; gid: number };
}

/**
 * PostgreSQL refuses to run as root. For root it runs as `postgres` or `nobody`, who as a rule may not even enter the
 * folder that a checkout of root's lies in. So the ways are tried in order, with the very files that will be used:
 * as that user plainly; with the one capability to pass through closed folders (the securebit keeps it for access(2),
 * by which PostgreSQL looks for itself); in a user namespace in which root's own files belong to somebody else.
 */
export function postgresAccount(
  binary: string,
  dataFolder: string,
  platform: { uid: number | undefined } = { uid: process.getuid?.() },
): Account {
  if (platform.uid !== 0) return { prefix: [] };
  const user = someoneElse();
  const account = waysFor(user).find(({ prefix }) => reaches(prefix, binary, dirname(dataFolder)));
  if (account) return account;
  throw new Problem(
    `PostgreSQL does not run as root, and the user ${user.name}, as whom it would run, cannot reach ${dirname(dataFolder)} and ${binary}: start as another user than root, or move the project below a folder that everybody may enter (chmod o+x on its parents).`,
  );
}

function waysFor({ uid, gid }: { uid: number; gid: number }): Account[] {
  const become = ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const passing = (capability: string): string[] => [
    ...['setpriv', '--securebits=+no_setuid_fixup', ...become.slice(1)],
    ...[`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`],
  ];
  const owner = { uid, gid };
  return [
    { prefix: become, owner },
    { prefix: passing('dac_read_search'), owner },
    { prefix: passing('dac_override'), owner },
    { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`], owner: { uid: 0, gid: 0 } },
  ];
}

/** Asks with access(2), as PostgreSQL itself does. */
function reaches(prefix: string[], binary: string, folder: string): boolean {
  const question = 'test -x "$1" && test -r "$1" && test -x "$2"';
  const [program = 'sh', ...args] = [...prefix, 'sh', '-c', question, 'sh', binary, folder];
  return spawnSync(program, args, { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

function someoneElse(): { name: string; uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g']
      .map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8', timeout: 5_000 }))
      .map(({ status, stdout }) => (status === 0 ? Number(stdout) : undefined));
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new Problem(
    'PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody: start as another user than root.',
  );
}
