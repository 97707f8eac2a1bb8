#!/usr/bin/env -S node --max-semi-space-size=16 --no-regexp-tier-up
// Next to nothing of what is made while a book is read is kept. Left alone the room for young objects grows to a third of all memory, and saves no time.
// A book asks each pattern thousands of times: compiled at once, not first for V8's interpreter (docs/adr/0027). Told to a V8 that runs, it crashes.
import { existsSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';
import { URL } from 'node:url';

// Loading is a good part of what a short story costs; older versions of Node cannot keep what they compiled.
module.enableCompileCache?.();

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  await run(process.argv);
} else {
  process.stderr.write('story-linter is not built yet; run "npm run setup" in its checkout first.\n');
  process.exitCode = 2;
}
