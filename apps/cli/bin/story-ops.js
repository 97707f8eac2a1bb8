#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';
import { URL } from 'node:url';
import v8 from 'node:v8';

// Loading is most of what a short command costs; older versions of Node cannot keep what they compiled.
module.enableCompileCache?.();

// A function that Maglev compiles while the process exits can wait for the main thread, which waits for it (nodejs/node#54918).
v8.setFlagsFromString('--no-maglev');

const main = new URL('../dist/story-ops/main.js', import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  await run(process.argv);
  // A client of Kafka that was connecting when it was closed would keep the process for a while.
  process.exit();
} else {
  process.stderr.write('story-ops is not built yet; run "npm run setup" in its checkout first.\n');
  process.exitCode = 2;
}
