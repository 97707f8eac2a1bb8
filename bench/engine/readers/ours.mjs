import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defaultConfig, lint } from '@story-linter/story';

// All rules and the story bible of each novel, one after the other, in this one thread.
const texts = process.argv.slice(2).map((path) => ({ path: basename(path), text: readFileSync(path, 'utf8') }));
const begun = performance.now();
let findings = 0;
for (const file of texts) findings += lint([file], defaultConfig).report.files[0].findings.length;
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000, found: findings }));
