import { createRequire } from 'node:module';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import '../dist/index.js';

// The metadata of nested classes; class-transformer exports it nowhere else.
const { defaultMetadataStorage } = createRequire(import.meta.url)('class-transformer/cjs/storage');

const prefix = '#/components/schemas/';

/** JSON Schemas of the classes named and of all that they refer to, from what class-validator checks; in order of their names. */
export function messageSchemas(names) {
  // No schema says which texts PostgreSQL can hold, beyond the pattern without NUL.
  const all = validationMetadatasToSchemas({ classTransformerMetadataStorage: defaultMetadataStorage, refPointerPrefix: prefix, additionalConverters: { isStorable: {} } });
  const wanted = new Set();
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const [, other] of JSON.stringify(all[name]).matchAll(/#\/components\/schemas\/(\w+)/g)) want(other);
  };
  names.forEach(want);
  // JavaScript's name for NUL is not every language's.
  const text = JSON.stringify(Object.fromEntries([...wanted].sort().map((name) => [name, all[name]]))).replaceAll(String.raw`[^\\0]`, String.raw`[^\\u0000]`);
  return JSON.parse(text, (key, value) => (isNotNull(key, value) ? undefined : value));
}

/** What @IsDefined says of a field; that it is required, and an object, says so already. */
const isNotNull = (key, value) => key === 'not' && value?.type === 'null';
