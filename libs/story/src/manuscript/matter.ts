import { minimatch } from 'minimatch';

import type { SourceFile } from '../model/source.js';

/** Files that links may point to but that are not story. When every file would be matter, somebody means them: then all are story. */
export function matterPaths(files: readonly SourceFile[], globs: readonly string[]): ReadonlySet<string> {
  const matter = files.filter((file) => isMatter(file.path, globs)).map((file) => file.path);
  return matter.length === files.length ? new Set() : new Set(matter);
}

function isMatter(path: string, globs: readonly string[]): boolean {
  const normal = path.replaceAll('\\', '/').replace(/^(?:\.{1,2}\/)+/, '');
  return globs.some((glob) => {
    const pattern = glob.includes('/') ? `**/${glob.replace(/^(?:\.?\/)+/, '')}` : glob;
    return minimatch(normal, pattern, { nocase: true, matchBase: true, dot: true, nocomment: true, nonegate: true });
  });
}
