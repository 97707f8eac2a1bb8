import type { StoryParagraph } from '../story/story.js';
import type { Observation, Rule, Whole } from './rule.js';

/** So many paragraphs of the same lengths in a row are not alike by chance. */
const fewest = 3;

/** Nor is a shorter stretch than this worth a word. */
const shortest = 300;

export const duplicateChapter: Rule = {
  doc: {
    code: 'META005',
    name: 'duplicate chapter',
    severity: 'warning',
    what: 'Two chapters have the same text, or two that follow each other have the same number.',
    why: 'A chapter was pasted twice, or the numbers were not moved on.',
    examples: [
      {
        wrong: 'Chapter 1\n\nShe came.\n\nChapter 2\n\nShe saw.\n\nChapter 2\n\nShe left.',
        right: 'Chapter 1\n\nShe came.\n\nChapter 2\n\nShe saw.\n\nChapter 3\n\nShe left.',
      },
    ],
    options: [],
    silentWhen: ['The numbering starts again with a part, a volume or a book.', 'The chapters are short, or differ in a single paragraph.'],
  },
  inStory: (whole) => [...sameNumbers(whole), ...sameTexts(whole)],
};

function sameNumbers({ story }: Whole): Observation[] {
  return story.manifest.chapters.slice(1).flatMap((chapter, index): Observation[] => {
    const before = story.manifest.chapters[index];
    const same = before !== undefined && before.style === chapter.style && chapter.number !== null && before.number === chapter.number;
    if (!same || chapter.division || before.division || !/^(?:chapter|bare)/.test(chapter.style)) return [];
    return [
      {
        message: `Chapter ${chapter.number} follows chapter ${chapter.number}.`,
        confidence: 0.9,
        location: chapter.place,
        related: [{ ...before.place, message: 'the same number stands here' }],
      },
    ];
  });
}

/** The lengths of the paragraphs and the names in them: two texts that agree in all of these are one. */
function sameTexts({ story }: Whole): Observation[] {
  const sections = new Map<string, StoryParagraph[]>();
  for (const paragraph of story.paragraphs) {
    if (paragraph.kind !== 'prose' && paragraph.kind !== 'verse') continue;
    const key = `${paragraph.path}\n${paragraph.chapter ?? ''}`;
    const list = sections.get(key);
    if (list) list.push(paragraph);
    else sections.set(key, [paragraph]);
  }
  const first = new Map<string, StoryParagraph>();
  return [...sections.values()].flatMap((paragraphs): Observation[] => {
    const [opening] = paragraphs;
    const length = paragraphs.reduce((sum, { at, end }) => sum + end - at, 0);
    if (!opening || paragraphs.length < fewest || length < shortest) return [];
    const signature = paragraphs
      .map(({ at, end, sentences, names }) => `${end - at} ${sentences} ${names.map(({ text }) => text).join(' ')}`)
      .join('\n');
    const before = first.get(signature);
    if (!before) {
      first.set(signature, opening);
      return [];
    }
    return [
      {
        message: 'This chapter has the same text as another.',
        confidence: 0.95,
        location: story.place(opening.path, opening.at, 1),
        related: [{ ...story.place(before.path, before.at, 1), message: 'the same text begins here' }],
      },
    ];
  });
}
