import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../terminal/failure.js';

const checkout = resolve(import.meta.dirname, '../../../..');

/**
 * Where the gateway is: what was named, or what a stack that runs here has written to endpoints.json: in
 * STORY_LINTER_DATA, in a `.data` from this folder upwards, or in that of the checkout.
 */
export function findGateway(named: string | undefined): string {
  if (named !== undefined) {
    if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
      throw new InputError(`"${named}" is no address of a gateway; it reads http://127.0.0.1:3000.`);
    return named.replace(/\/+$/, '');
  }
  for (const folder of dataFolders()) {
    const gateway = gatewayIn(join(folder, 'endpoints.json'));
    if (gateway !== undefined) return gateway;
  }
  throw new InputError('no gateway is running here; start one with npm start, or name one with --gateway http://host:port.');
}

function dataFolders(): string[] {
  const own = process.env['STORY_LINTER_DATA'];
  if (own) return [resolve(checkout, own)];
  const folders: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    folders.push(join(folder, '.data'));
    if (folder === dirname(folder)) return [...folders, join(checkout, '.data')];
  }
}

function gatewayIn(path: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { gateway?: string }).gateway;
  } catch {
    return undefined;
  }
}
