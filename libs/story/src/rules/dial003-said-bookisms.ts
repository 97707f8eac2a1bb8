import { bookisms } from '../language/manner.js';
import { isBeside } from '../dialogue/pair.js';
import { wordsIn, type Observation, type Rule } from './rule.js';

export const saidBookisms: Rule = {
  doc: {
    code: 'DIAL003',
    name: 'said-bookisms',
    severity: 'info',
    what: 'A tag with a verb that draws the eye away from the speech ("he ejaculated", "she simpered"), or that is no way to speak ("she smiled").',
    why: 'Readers do not see "said". They see everything else, and stop listening.',
    examples: [{ wrong: '"I know it," ejaculated Tom.', right: '"I know it," said Tom.' }],
    options: ['`allow`: verbs that the manuscript may use (none).'],
    silentWhen: [
      'The verb stands beside no speech, before it, or behind its subject ("Tom laughed"): that may be what he does meanwhile.',
      'The verb is plain: said, asked, cried, whispered, answered and their like.',
    ],
  },
  settings: { allow: [] },
  inStory: ({ story, speeches }, settings) => {
    const allowed = new Set(wordsIn(settings, 'allow'));
    const seen = new Set<number>();
    return speeches.flatMap(({ paragraph, at, end, spoken }): Observation[] => {
      const whole = story.paragraphs[paragraph];
      if (!whole || !spoken) return [];
      return whole.tags.flatMap((tag) => {
        // "'Yes.' Tom laughed." tells what he does; only behind the speech, verb first, is it surely a tag.
        if (tag.at < end || tag.subjectAt === tag.at) return [];
        if (!bookisms.has(tag.verb) || allowed.has(tag.verb) || !isBeside(tag, at, end) || seen.has(tag.at)) return [];
        seen.add(tag.at);
        return [
          {
            message: `"${tag.verb}" draws the eye from the speech.`,
            confidence: 0.7,
            location: story.place(whole.path, tag.at, tag.end - tag.at),
            related: [],
          },
        ];
      });
    });
  },
};
