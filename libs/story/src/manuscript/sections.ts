import type { Heading } from './headings.js';

/** A stretch of a file under one heading, or under several that follow each other without prose between. */
export interface Section {
  at: number;
  end: number;
  headingLength: number;
  /** Indexes into the file's headings; empty for what stands before the first. */
  headings: number[];
}

/** Divides `[bodyStart, length)` at the headings. Every character belongs to exactly one section. */
export function sectionsOf(headings: readonly Heading[], bodyStart: number, length: number): Section[] {
  const sections: Section[] = [];
  headings.forEach((heading, index) => {
    const previous = sections.at(-1);
    if (!previous && heading.at > bodyStart) sections.push({ at: bodyStart, end: heading.at, headingLength: 0, headings: [] });
    const joined = previous && previous.at + previous.headingLength === heading.at;
    if (joined) {
      previous.headings.push(index);
      previous.headingLength = heading.end - previous.at;
    } else {
      if (previous) previous.end = heading.at;
      sections.push({ at: heading.at, end: length, headingLength: heading.end - heading.at, headings: [index] });
    }
  });
  if (sections.length === 0 && length > bodyStart) sections.push({ at: bodyStart, end: length, headingLength: 0, headings: [] });
  return sections;
}
