import { capitalised } from '../language/calendar.js';
import type { Chapter, Manifest } from '../model/manifest.js';
import type { Observation, Rule } from './rule.js';

/** More missing at once than this is another numbering, not a lost chapter. */
const largestGap = 9;

export const chapterGap: Rule = {
  doc: {
    code: 'META004',
    name: 'chapter gap',
    severity: 'warning',
    what: 'The numbers of the chapters leave one out: chapter 3 is followed by chapter 5. Headings are counted ("Chapter 4", "CHAPTER IV", "IV."), and numbered file names where the headings say nothing.',
    why: 'A gap is a chapter that was lost, misnumbered or left out of the files that were sent. Readers notice.',
    examples: [
      {
        wrong: 'Chapter 1\n\nShe came.\n\nChapter 2\n\nShe saw.\n\nChapter 4\n\nShe left.',
        right: 'Chapter 1\n\nShe came.\n\nChapter 2\n\nShe saw.\n\nChapter 3\n\nShe left.',
      },
    ],
    options: [],
    silentWhen: [
      'The numbering starts again (at a new part, volume or book, or at 1).',
      'A manuscript begins later than chapter 1: it may be a part of a book.',
      'File numbers go up in steps (010, 020, 030), or the missing chapter stands elsewhere in the manuscript.',
    ],
  },
  inStory: ({ story }) => {
    const inHeadings = headingGaps(story.manifest);
    const told = new Set(inHeadings.flatMap(({ missing }) => missing));
    const inFiles = fileGaps(story.manifest).filter(({ missing }) => missing.some((number) => !told.has(number)));
    return [...inHeadings, ...inFiles].map(({ observation }) => observation);
  },
};

interface Gap {
  missing: number[];
  observation: Observation;
}

function headingGaps(manifest: Manifest): Gap[] {
  const styles = [...new Set(manifest.chapters.map((chapter) => chapter.style))];
  return styles.flatMap((style) => runsOf(manifest.chapters, style).flatMap(gapsInRun));
}

/** A run ends where the numbering starts again or a division (part, volume, book) begins. */
function runsOf(chapters: readonly Chapter[], style: string): Chapter[][] {
  const runs: Chapter[][] = [[]];
  let divided = false;
  for (const chapter of chapters) {
    if (chapter.style !== style) divided ||= chapter.division;
    else if (chapter.number !== null) {
      const previous = runs.at(-1)?.at(-1)?.lastNumber ?? null;
      if (previous !== null && (chapter.number <= 1 || (divided && chapter.number < previous))) runs.push([]);
      runs.at(-1)?.push(chapter);
      divided = false;
    }
  }
  return runs;
}

function gapsInRun(run: readonly Chapter[]): Gap[] {
  const present = new Set(run.flatMap((chapter) => range(chapter.number ?? 0, chapter.lastNumber ?? 0)));
  const gaps = run.slice(1).flatMap((chapter, index) => {
    const before = run[index];
    if (!before || chapter.number === null || before.lastNumber === null) return [];
    const missing = range(before.lastNumber + 1, chapter.number - 1).filter((number) => !present.has(number));
    if (missing.length === 0 || missing.length > largestGap) return [];
    const related = [{ ...before.place, message: `${nameOf(before)} is the one before` }];
    return [
      {
        missing,
        observation: {
          message: `${capitalised(nameOf(chapter))} follows ${nameOf(before)}: ${listed(missing, chapter.style)} missing.`,
          confidence: 0.9,
          location: chapter.place,
          related,
        },
      },
    ];
  });
  return gaps.length <= Math.max(1, (run.length - 1) / 3) ? gaps : [];
}

function nameOf(chapter: Chapter): string {
  const kind = chapter.style.startsWith('bare') ? 'chapter' : chapter.style;
  return `${kind} ${chapter.number ?? ''}`;
}

function listed(missing: readonly number[], style: string): string {
  const kind = style.startsWith('bare') ? 'chapter' : style;
  return missing.length === 1 ? `${kind} ${missing[0] ?? ''} is` : `${kind}s ${missing[0] ?? ''} to ${missing.at(-1) ?? ''} are`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from + 1, 10_000)) }, (_, index) => from + index);
}

interface NumberedFile {
  path: string;
  number: number;
}

/** Files of one directory whose names differ in their first number: `001-Dawn.md`, `ch02.md`. */
function fileGaps(manifest: Manifest): Gap[] {
  const groups = new Map<string, NumberedFile[]>();
  for (const file of manifest.files) {
    const match = file.role === 'story' ? /^(.*[/\\])?([^/\\\d]*)(\d{1,3})(?!\d)[^/\\]*$/.exec(file.path) : null;
    if (!match) continue;
    const key = `${match[1] ?? ''}|${match[2] ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push({ path: file.path, number: Number(match[3]) });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => gapsInFiles(group.sort((a, b) => a.number - b.number)));
}

function gapsInFiles(files: readonly NumberedFile[]): Gap[] {
  const gaps = files.slice(1).flatMap((file, index): Gap[] => {
    const before = files[index];
    const missing = before ? range(before.number + 1, file.number - 1) : [];
    if (!before || missing.length === 0 || missing.length > largestGap) return [];
    const start = { line: 1, column: 1, offset: 0, length: 0 };
    const related = [{ path: before.path, ...start, message: 'the file before' }];
    return [
      {
        missing,
        observation: {
          message: `The numbered files go from ${before.number} to ${file.number}: ${listed(missing, 'number')} missing.`,
          confidence: 0.8,
          location: { path: file.path, ...start },
          related,
        },
      },
    ];
  });
  return files.length >= 3 && gaps.length <= Math.max(1, (files.length - 1) / 4) ? gaps : [];
}
