import { normal, referencesIn } from './link-targets.js';
import type { Observation, Rule } from './rule.js';

/** Where most files are linked to, one that is not has been forgotten; else links are not how this manuscript holds together. */
const customary = 0.6;

export const orphan: Rule = {
  doc: {
    code: 'LINK002',
    name: 'orphan',
    severity: 'info',
    what: 'A file that no other file links to, in a manuscript whose files are held together by links.',
    why: 'Readers who follow the links never come there.',
    examples: [
      {
        wrong:
          '=== 1.md\n[On](2.md)\n\nShe came.\n\n=== 2.md\n[On](3.md)\n\nShe saw.\n\n=== 3.md\n[On](4.md)\n\nShe left.\n\n=== 4.md\nThe end.\n\n=== 5.md\nNobody comes here.\n',
        right:
          '=== 1.md\n[On](2.md)\n\nShe came.\n\n=== 2.md\n[On](3.md)\n\nShe saw.\n\n=== 3.md\n[On](4.md)\n\nShe left.\n\n=== 4.md\n[On](5.md)\n\nThe end.\n\n=== 5.md\nNobody comes here.\n',
      },
    ],
    options: [],
    silentWhen: ['Fewer than four files, or fewer than six in ten are linked to.', 'The first file: somebody must begin.'],
  },
  inStory: ({ story }) => {
    const files = story.manifest.files.filter((file) => file.role === 'story');
    const linked = new Set(referencesIn(story.manifest).map(({ to }) => to));
    const orphans = files.slice(1).filter((file) => !linked.has(normal(file.path)));
    if (files.length < 4 || files.length - 1 - orphans.length < (files.length - 1) * customary) return [];
    return orphans.map(({ path }): Observation => ({
      message: 'No other file links to this one.',
      confidence: 0.8,
      location: { path, line: 1, column: 1, offset: 0, length: 0 },
      related: [],
    }));
  },
};
