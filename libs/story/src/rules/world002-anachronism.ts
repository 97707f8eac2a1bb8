import type { NarratedTime } from '../timeline/narrated-times.js';
import type { Observation, Rule } from './rule.js';

/** So many things of a later time are a slip; more are the story's own time. */
const most = 2;

export const anachronism: Rule = {
  doc: {
    code: 'WORLD002',
    name: 'anachronism',
    severity: 'warning',
    what: 'A thing stands in the story that was first made after the last year that the story names: a telephone in 1840.',
    why: 'One telephone too early, and a reader who knows better stops believing the rest.',
    examples: [
      {
        wrong: 'In 1840 she came to the house.\n\nThe rooms were cold. The telephone rang in the hall.',
        right: 'In 1890 she came to the house.\n\nThe rooms were cold. The telephone rang in the hall.',
      },
    ],
    options: [],
    silentWhen: [
      'The narration names no year, or any year (also of a memory, or of a plan) in which the thing was known.',
      'A person of the story says the word.',
      'There are more than two such things: then the story plays in their time, and the year is one of the past.',
      'The word had an older meaning (a train of servants, a computer who computes).',
    ],
  },
  inStory: ({ story, times }) => {
    const years = times.filter(({ kind }) => kind === 'year');
    // Every year counts, also those that people speak of: whoever knows of 1890 does not live in 1840.
    const spoken = story.paragraphs.flatMap((paragraph) => paragraph.times.filter(({ kind }) => kind === 'year').map(({ value }) => value));
    const dated = story.dates.flatMap(({ year }) => year ?? []);
    const last = Math.max(...spoken, ...dated);
    const stated: NarratedTime | undefined = years.reduce<NarratedTime | undefined>(
      (latest, each) => (latest && latest.value >= each.value ? latest : each),
      undefined,
    );
    const date = story.dates.find(({ year }) => year === last)?.place ?? stated?.place;
    if (!date) return [];
    const later = times.filter(({ kind, value }) => kind === 'invention' && value > last);
    // Many later things in a book, and it is the year that is only spoken of.
    if (later.length > most) return [];
    return later.map(({ value, place }): Observation => ({
      message: `This was not known before ${value}, and the story names no year after ${last}.`,
      confidence: value - last >= 10 ? 0.85 : 0.7,
      location: place,
      related: [{ ...date, message: `the story's last year is ${last}` }],
    }));
  },
};
