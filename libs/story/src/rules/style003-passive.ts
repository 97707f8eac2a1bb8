import type { Speech } from '../dialogue/speech.js';
import type { StoryParagraph } from '../story/story.js';
import type { Observation, Rule } from './rule.js';

/** Fewer passives in a paragraph are nobody's habit. */
const fewest = 5;

/** Passives a sentence from which a paragraph reads as a report. */
const density = 1;

export const passiveVoice: Rule = {
  doc: {
    code: 'STYLE003',
    name: 'passive voice in a cluster',
    severity: 'info',
    what: 'A paragraph of narration whose sentences are nearly all in the passive: at least five, and one a sentence.',
    why: 'One passive is a choice. A row of them hides who does what.',
    examples: [
      {
        wrong:
          'The door was locked by the guard. The lamps were carried out. The prisoner was questioned for an hour. Nothing was written down. At last he was taken away.',
        right:
          'The guard locked the door. They carried out the lamps. The prisoner was questioned for an hour. Nobody wrote anything down.',
      },
    ],
    options: [],
    silentWhen: ['Passives stand alone or in speech.', 'The participle names a state: was tired, was married, was covered.'],
  },
  inStory: ({ story, speeches }) => {
    const byParagraph = new Map<number, Speech[]>();
    for (const speech of speeches) {
      const list = byParagraph.get(speech.paragraph);
      if (list) list.push(speech);
      else byParagraph.set(speech.paragraph, [speech]);
    }
    return story.paragraphs.flatMap((paragraph, index): Observation[] => {
      const narrated = inNarration(paragraph, byParagraph.get(index) ?? []);
      const [first, last] = [narrated[0], narrated.at(-1)];
      if (!first || !last || narrated.length < fewest || narrated.length < paragraph.sentences * density) return [];
      const location = story.place(paragraph.path, first.at, last.at + last.length - first.at);
      return [
        {
          message: `${narrated.length} passives in ${paragraph.sentences} sentences: say who does it where that matters.`,
          confidence: 0.7,
          location,
          related: [],
        },
      ];
    });
  },
};

function inNarration(paragraph: StoryParagraph, speeches: readonly Speech[]): StoryParagraph['passives'] {
  return paragraph.passives.filter((passive) => !speeches.some((speech) => passive.at >= speech.at && passive.at < speech.end));
}
