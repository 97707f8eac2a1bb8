// Writes one page a rule from the data in the rules themselves. Run after a build: node docs/rules/write-pages.mjs
import { writeFileSync } from 'node:fs';

import { rulePage, rules } from '../../libs/story/dist/index.js';

for (const { doc } of rules) writeFileSync(new URL(`${doc.code}.md`, import.meta.url), rulePage(doc));
