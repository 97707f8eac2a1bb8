import type { Suppression } from '../model/manifest.js';
import type { LineIndex } from './lines.js';

const directive = /<!--\s*story-linter-disable-next-line\b([^>]{0,500}?)-->/g;

/** Comments that silence the next line that is not blank: `<!-- story-linter-disable-next-line CHAR004 TIME002: a dream -->`. */
export function findSuppressions(path: string, text: string, lines: LineIndex): Suppression[] {
  return [...text.matchAll(directive)].map((match) => {
    const [codes = '', ...reason] = (match[1] ?? '').split(/:|--/);
    const after = match.index + match[0].length;
    const next = /\S/.exec(text.slice(after))?.index ?? 0;
    return {
      path,
      line: lines.positionOf(after + next).line,
      codes: codes.toUpperCase().match(/[A-Z]+\d{3}/g) ?? [],
      reason: reason.join(' ').trim() || 'disabled in the manuscript',
    };
  });
}
