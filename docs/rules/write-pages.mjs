// Writes one page a rule, and their list, from the data in the rules themselves. Run after a build: node docs/rules/write-pages.mjs
import { readFileSync, writeFileSync } from 'node:fs';

import { rulePage, rules } from '../../libs/story/dist/index.js';

for (const { doc } of rules) writeFileSync(new URL(`${doc.code}.md`, import.meta.url), rulePage(doc));

const list = new URL('README.md', import.meta.url);
const lines = rules.map(({ doc }) => `| [${doc.code}](${doc.code}.md) | ${doc.severity} | ${doc.name} |`).join('\n');
const head = '| code | severity | finds |\n| --- | --- | --- |\n';
writeFileSync(list, readFileSync(list, 'utf8').replace(/\| code \|[\s\S]*?\n\n/, () => `${head}${lines}\n\n`));
