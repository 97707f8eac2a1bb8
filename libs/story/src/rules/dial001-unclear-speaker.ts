import { numberIn, type Observation, type Rule } from './rule.js';

export const unclearSpeaker: Rule = {
  doc: {
    code: 'DIAL001',
    name: 'unclear speaker',
    severity: 'info',
    what: 'Many speeches follow each other without a tag, a name or an action that tells who speaks.',
    why: 'After a handful of bare lines the reader counts backwards to find out whose they are.',
    examples: [
      {
        wrong: `"Where is it?" said Tom.\n\n"Gone," said Anna.\n\n${'"No."\n\n"Yes."\n\n'.repeat(6)}`,
        right: `"Where is it?" said Tom.\n\n"Gone," said Anna.\n\n${'"No."\n\n"Yes," said Anna.\n\n'.repeat(6)}`,
      },
    ],
    options: ['`run`: so many speeches in a row are too many (12).'],
    silentWhen: ['A tag, a name or narration beside one of the speeches tells who speaks.', 'A scene or a chapter ends between them.'],
  },
  settings: { run: 12 },
  inStory: ({ story, speeches }, settings) => {
    const longest = Math.max(2, numberIn(settings, 'run'));
    const bare = new Map<number, { at: number; end: number }>();
    for (const { paragraph, at, end, spoken } of speeches) {
      const whole = story.paragraphs[paragraph];
      if (whole && spoken && at <= whole.at + 1 && end >= whole.end - 1 && whole.tags.length === 0) bare.set(paragraph, { at, end });
    }
    const found: Observation[] = [];
    let run: number[] = [];
    const close = (): void => {
      const first = story.paragraphs[run[0] ?? -1];
      const speech = bare.get(run[0] ?? -1);
      if (run.length >= longest && first && speech) {
        const location = story.place(first.path, speech.at, speech.end - speech.at);
        found.push({
          message: `From here ${run.length} speeches follow each other, and nothing tells who speaks.`,
          confidence: 0.7,
          location,
          related: [],
        });
      }
      run = [];
    };
    story.paragraphs.forEach((paragraph, index) => {
      const before = story.paragraphs[index - 1];
      if (!bare.has(index) || (before && (before.chapter !== paragraph.chapter || before.path !== paragraph.path))) close();
      if (bare.has(index)) run.push(index);
    });
    close();
    return found;
  },
};
