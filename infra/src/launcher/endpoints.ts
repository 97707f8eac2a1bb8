import { renameSync, rmSync, writeFileSync } from 'node:fs';

export interface Endpoints {
  gateway: string;
  kafka: string;
  postgres: string;
}

/** Says where the running stack can be reached. Readers see the whole file or none; it is there only while the stack is. */
export function publishEndpoints(path: string, endpoints: Endpoints): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(endpoints)}\n`);
  renameSync(draft, path);
}

export function withdrawEndpoints(path: string): void {
  rmSync(path, { force: true });
}
