import { numberIn, type Observation, type Rule } from './rule.js';

/** Who is so sure to speak is named beside the speech. */
const sure = 0.9;

export const voice: Rule = {
  doc: {
    code: 'DIAL004',
    name: 'voice',
    severity: 'info',
    what: 'Somebody who never contracts ("do not", "I am") does it in one place, or who always does speaks once in full.',
    why: 'How a person speaks is how readers know the person. A slip sounds like somebody else.',
    examples: [
      {
        wrong: `${'"I do not know it. I am tired," said Tom.\n\n"No," said Anna.\n\n'.repeat(12)}"I don't know it," said Tom.`,
        right: `${'"I do not know it. I am tired," said Tom.\n\n"No," said Anna.\n\n'.repeat(12)}"I do not know it," said Tom.`,
      },
    ],
    options: ['`fewest`: so many forms of the one kind make a habit (20).'],
    silentWhen: ['The speaker is not named in the tag.', 'Both forms come more than once in twenty.'],
  },
  settings: { fewest: 20 },
  inStory: ({ story, quotes, characters }, settings) => {
    const bySpeaker = new Map<string, { path: string; at: number; contracted: boolean }[]>();
    let index = 0;
    const explicit = quotes.filter(({ speaker, kind, confidence }) => speaker !== null && kind === 'explicit' && confidence >= sure);
    for (const paragraph of story.paragraphs) {
      while (explicit[index] && (explicit[index]?.path === paragraph.path ? (explicit[index]?.end ?? 0) <= paragraph.at : false))
        index += 1;
      for (let next = index; explicit[next]?.path === paragraph.path && (explicit[next]?.start ?? Infinity) < paragraph.end; next += 1) {
        const quote = explicit[next];
        if (!quote?.speaker) continue;
        const forms = paragraph.forms
          .filter(({ at }) => at >= quote.start && at < quote.end)
          .map((form) => ({ path: paragraph.path, ...form }));
        if (forms.length === 0) continue;
        const known = bySpeaker.get(quote.speaker);
        if (known) known.push(...forms);
        else bySpeaker.set(quote.speaker, forms);
      }
    }
    const habit = Math.max(2, numberIn(settings, 'fewest'));
    return [...bySpeaker].flatMap(([speaker, forms]): Observation[] => {
      const short = forms.filter(({ contracted }) => contracted);
      const [odd, usual] =
        short.length * 2 < forms.length
          ? [short, forms.length - short.length]
          : [forms.filter(({ contracted }) => !contracted), short.length];
      const [only] = odd;
      if (!only || odd.length > 1 || usual < habit) return [];
      const name = characters.find(({ id }) => id === speaker)?.name ?? speaker;
      const other = forms.find(({ contracted }) => contracted !== only.contracted) ?? only;
      return [
        {
          message: `${name} ${only.contracted ? 'never contracts but here' : 'always contracts but here'}.`,
          confidence: 0.6,
          location: story.place(only.path, only.at, 5),
          related: [{ ...story.place(other.path, other.at, 5), message: 'the usual way' }],
        },
      ];
    });
  },
};
