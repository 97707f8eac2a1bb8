import type { ManifestFile } from '../model/manifest.js';
import type { Observation, Rule } from './rule.js';

export const seriesContinuity: Rule = {
  doc: {
    code: 'SER001',
    name: 'series continuity',
    severity: 'warning',
    what: 'The files of one manuscript disagree in their front matter about the series they belong to ("series"), or two books of a series bear one number ("book", "volume") and different titles.',
    why: 'Shops and readers put the books in order by these fields.',
    examples: [
      {
        wrong:
          '=== 1.md\n---\nseries: The Tides\n---\nShe came.\n\n=== 2.md\n---\nseries: The Tides\n---\nShe saw.\n\n=== 3.md\n---\nseries: The Tide\n---\nShe left.\n',
        right:
          '=== 1.md\n---\nseries: The Tides\n---\nShe came.\n\n=== 2.md\n---\nseries: The Tides\n---\nShe saw.\n\n=== 3.md\n---\nseries: The Tides\n---\nShe left.\n',
      },
    ],
    options: [],
    silentWhen: ['The files name no series.', 'Several series are each named by several files: a collection.'],
  },
  inStory: ({ story }) => {
    const files = story.manifest.files.filter((file) => file.role === 'story' && textOf(file, 'series') !== null);
    const bySeries = Map.groupBy(files, (file) => textOf(file, 'series'));
    const [usual, ...others] = [...bySeries.values()].sort((a, b) => b.length - a.length);
    const first = usual?.[0];
    if (!first || others.length !== 1 || others[0]?.length !== 1 || usual.length < 2) return conflictingNumbers(files);
    return [...others.flatMap(([file]) => (file ? [observe(file, first)] : [])), ...conflictingNumbers(files)];
  },
};

function textOf({ frontMatter }: ManifestFile, field: string): string | null {
  const value = frontMatter?.fields[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const start = { line: 1, column: 1, offset: 0, length: 0 };

function observe(file: ManifestFile, other: ManifestFile): Observation {
  return {
    message: `This file belongs to the series "${textOf(file, 'series') ?? ''}", the others to "${textOf(other, 'series') ?? ''}".`,
    confidence: 0.85,
    location: file.frontMatter?.place ?? { path: file.path, ...start },
    related: [{ ...(other.frontMatter?.place ?? { path: other.path, ...start }), message: 'the other series is named here' }],
  };
}

function conflictingNumbers(files: readonly ManifestFile[]): Observation[] {
  const first = new Map<string, ManifestFile>();
  return files.flatMap((file): Observation[] => {
    const [number, title] = [textOf(file, 'book') ?? textOf(file, 'volume'), textOf(file, 'book_title') ?? textOf(file, 'bookTitle')];
    if (number === null || title === null) return [];
    const key = `${textOf(file, 'series') ?? ''} ${number}`;
    const before = first.get(key);
    if (!before) first.set(key, file);
    const other = before && (textOf(before, 'book_title') ?? textOf(before, 'bookTitle'));
    if (!before || other === title) return [];
    return [
      {
        message: `Book ${number} of the series is "${title}" here and "${other ?? ''}" elsewhere.`,
        confidence: 0.85,
        location: file.frontMatter?.place ?? { path: file.path, ...start },
        related: [{ ...(before.frontMatter?.place ?? { path: before.path, ...start }), message: 'the other title stands here' }],
      },
    ];
  });
}
