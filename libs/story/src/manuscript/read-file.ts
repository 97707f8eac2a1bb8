import type { Link, ManifestFile, Suppression } from '../model/manifest.js';
import type { SourceFile } from '../model/source.js';
import { readFrontMatter } from './front-matter.js';
import { findHeadings, type Heading } from './headings.js';
import { LineIndex } from './lines.js';
import { findAnchors, findLinks } from './links.js';
import { findSuppressions } from './suppressions.js';
import { countWords } from './words.js';

/** What one file holds, apart from its prose. */
export interface FileReading {
  file: ManifestFile;
  text: string;
  bodyStart: number;
  markdown: boolean;
  lines: LineIndex;
  headings: Heading[];
  links: Link[];
  suppressions: Suppression[];
}

export function readFile({ path, text }: SourceFile, role: ManifestFile['role']): FileReading {
  const lines = LineIndex.of(text);
  const markdown = !/\.txt$/i.test(path);
  const { frontMatter, bodyStart } = readFrontMatter(path, text, lines);
  return {
    file: {
      path,
      role,
      words: countWords(text.slice(bodyStart)),
      length: text.length,
      frontMatter,
      anchors: markdown ? findAnchors(text.slice(bodyStart)) : [],
    },
    text,
    bodyStart,
    markdown,
    lines,
    headings: role === 'story' ? findHeadings(text, bodyStart, markdown) : [],
    links: markdown ? findLinks(path, text, bodyStart, lines) : [],
    suppressions: findSuppressions(path, text, lines),
  };
}
