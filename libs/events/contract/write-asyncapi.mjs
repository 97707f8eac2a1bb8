import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { stringify } from 'yaml';
import { asyncApiDocument } from './asyncapi-document.mjs';
import { descriptionsIn } from './descriptions.mjs';

const here = import.meta.dirname;
const file = resolve(here, '../../../docs/contracts/asyncapi.yaml');
const written = `# Generated from libs/events: node libs/events/contract/write-asyncapi.mjs\n${stringify(asyncApiDocument(descriptionsIn(join(here, '../src'))), { lineWidth: 120 })}`;

const { diagnostics } = await new Parser().parse(written);
const errors = diagnostics.filter(({ severity }) => severity === 0);
for (const { path, message } of errors) console.error(`${path.join('/')}: ${message}`);

if (process.argv.includes('--check')) {
  const stale = readFileSync(file, 'utf8') !== written;
  if (stale) console.error('docs/contracts/asyncapi.yaml is not what libs/events says; run node libs/events/contract/write-asyncapi.mjs.');
  process.exitCode = stale || errors.length > 0 ? 1 : 0;
} else {
  writeFileSync(file, written);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
if (process.exitCode === 0) console.log(`${file.slice(file.indexOf('docs/'))} is valid AsyncAPI 3.0`);
