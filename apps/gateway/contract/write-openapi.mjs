import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from '@readme/openapi-parser';
import { stringify } from 'yaml';
import { openApiDocument } from './openapi-document.mjs';

const file = resolve(import.meta.dirname, '../../../docs/contracts/openapi.yaml');
const document = JSON.parse(JSON.stringify(await openApiDocument()));
const written = `# Generated from apps/gateway: node apps/gateway/contract/write-openapi.mjs\n${stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })}`;
const result = await validate(JSON.parse(JSON.stringify(document)));
if (!result.valid) for (const { message } of result.errors) console.error(message);

if (!process.argv.includes('--check')) writeFileSync(file, written);
const stale = readFileSync(file, 'utf8') !== written;
if (stale) console.error('docs/contracts/openapi.yaml is not what apps/gateway says; run node apps/gateway/contract/write-openapi.mjs.');
process.exitCode = stale || !result.valid ? 1 : 0;
if (process.exitCode === 0) console.log('docs/contracts/openapi.yaml is valid OpenAPI 3.1');
process.exit();
