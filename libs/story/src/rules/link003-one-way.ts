import { referencesIn } from './link-targets.js';
import type { Observation, Rule } from './rule.js';

/** Where so many links have their way back, one without has been forgotten. */
const customary = 0.6;

export const oneWay: Rule = {
  doc: {
    code: 'LINK003',
    name: 'one-way',
    severity: 'info',
    what: 'A link from one file to another that does not link back, in a manuscript whose links go both ways.',
    why: 'Whoever follows it cannot return.',
    examples: [
      {
        wrong:
          '=== 1.md\n[On](2.md)\n\nShe came.\n\n=== 2.md\n[Back](1.md) [On](3.md)\n\nShe saw.\n\n=== 3.md\n[Back](2.md) [Home](1.md)\n\nShe left.\n',
        right:
          '=== 1.md\n[On](2.md)\n\nShe came.\n\n=== 2.md\n[Back](1.md) [On](3.md)\n\nShe saw.\n\n=== 3.md\n[Back](2.md)\n\nShe left.\n',
      },
    ],
    options: [],
    silentWhen: ['Most links of the manuscript have no way back.', 'The target is matter: a table of contents, a README.'],
  },
  inStory: ({ story }) => {
    const inBook = new Set(story.manifest.files.filter((file) => file.role === 'story').map((file) => file.path));
    const references = referencesIn(story.manifest).filter(({ link }) => inBook.has(link.place.path));
    const ways = new Set(references.map(({ from, to }) => `${from}\n${to}`));
    const single = references.filter(({ from, to }) => !ways.has(`${to}\n${from}`));
    if (references.length < 4 || references.length - single.length < references.length * customary) return [];
    return single.map(({ link }): Observation => ({
      message: `"${link.text}" leads to a file that does not link back.`,
      confidence: 0.7,
      location: link.place,
      related: [],
    }));
  },
};
