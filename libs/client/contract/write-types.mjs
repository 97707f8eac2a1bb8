import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const document = resolve(import.meta.dirname, '../../../docs/contracts/openapi.yaml');
const file = resolve(import.meta.dirname, '../src/gateway-api.generated.ts');
const written = `// Generated from docs/contracts/openapi.yaml: node libs/client/contract/write-types.mjs\n${astToString(await openapiTS(readFileSync(document, 'utf8'), { alphabetize: true, emptyObjectsUnknown: true }))}`;

if (!process.argv.includes('--check')) writeFileSync(file, written);
if (readFileSync(file, 'utf8') === written) console.log('The types of libs/client are those of docs/contracts/openapi.yaml');
else {
  console.error('The types of libs/client are not those of docs/contracts/openapi.yaml; run node libs/client/contract/write-types.mjs.');
  process.exitCode = 1;
}
