import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EncodedMessage } from '@story-linter/events';

interface Golden {
  key: string;
  headers: Record<string, string>;
  data: object;
}

/** A sound message of each type, by name. */
export const goldenMessages = (): Map<string, EncodedMessage> => {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../libs/events/golden');
  return new Map(
    readdirSync(folder).map((file) => {
      const { key, headers, data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
      return [file.split('.')[0]!, { topic: '', key, headers, value: Buffer.from(JSON.stringify(data)) }];
    }),
  );
};
