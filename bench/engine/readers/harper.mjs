import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { piecesOf } from '../pieces.mjs';

/** In one piece a novel takes Harper far longer: its time grows faster than the text. */
const mostCharacters = 20_000;

const [folder, ...paths] = process.argv.slice(2);
const [{ LocalLinter }, { binary }] = await Promise.all(['index.js', 'binary.js'].map((file) => import(pathToFileURL(join(folder, file)).href)));
const linter = new LocalLinter({ binary });
await linter.setup();
const pieces = paths.flatMap((path) => piecesOf(readFileSync(path, 'utf8'), mostCharacters));
const begun = performance.now();
let found = 0;
for (const piece of pieces) found += (await linter.lint(piece, { language: 'plaintext' })).length;
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000, found }));
