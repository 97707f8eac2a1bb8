import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const golden = join(import.meta.dirname, '../golden');

interface Document {
  components: { schemas: Record<string, object>; messages: Record<string, { name: string; tags: { name: string }[] }> };
}

const document = parse(readFileSync(join(root, 'docs/contracts/asyncapi.yaml'), 'utf8')) as Document;

describe('docs/contracts/asyncapi.yaml', () => {
  it('is what the message classes say, and valid AsyncAPI', async () => {
    const { stdout } = await run(process.execPath, ['libs/events/contract/write-asyncapi.mjs', '--check'], { cwd: root, timeout: 60_000 });
    expect(stdout).toContain('is valid AsyncAPI 3.0');
  }, 60_000);

  it('says of every message whether it is public', () => {
    const { messages } = document.components;
    const publics = Object.entries(messages).flatMap(([name, { tags }]) => (tags.some((tag) => tag.name === 'public') ? [name] : []));
    expect(publics).toEqual(expect.arrayContaining(['StartValidation', 'CancelValidation', 'RetryValidation', 'CommandRejected', 'ValidationCompleted']));
    expect(publics).not.toContain('ValidateChunk');
  });

  it.each(readdirSync(golden))('has a schema that fits %s, and not the same without its first field', (file) => {
    const name = file.split('.')[0]!;
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile({ $ref: `#/components/schemas/${name}`, ...document });
    const { data } = JSON.parse(readFileSync(join(golden, file), 'utf8')) as { data: Record<string, unknown> };
    expect({ valid: validate(data), errors: validate.errors }).toEqual({ valid: true, errors: null });
    const required = ((document.components.schemas[name] as { required?: string[] }).required ?? [])[0];
    if (required) expect(validate({ ...data, [required]: undefined })).toBe(false);
  });
});
