import type { Link, Manifest } from '../model/manifest.js';

/** A link from one file of the manuscript to another. */
export interface Reference {
  link: Link;
  from: string;
  to: string;
}

/** Links between the files of the manuscript, paths in their plain form. What leads elsewhere is left out. */
export function referencesIn(manifest: Manifest): Reference[] {
  const known = new Set(manifest.files.map((file) => normal(file.path)));
  return manifest.links.flatMap((link): Reference[] => {
    const target = decoded((link.target.split('#')[0] ?? '').replace(/\?.*$/, ''));
    if (target === '' || /^[a-z][a-z\d+.-]*:|^\//i.test(target)) return [];
    const [from, to] = [normal(link.place.path), resolve(link.place.path, target)];
    return known.has(to) && to !== from ? [{ link, from, to }] : [];
  });
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function resolve(from: string, path: string): string {
  return normal([...normal(from).split('/').slice(0, -1), path].join('/'));
}

/** Without dots and doubled slashes. */
export function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && !(part === '' && parts.length > 0)) parts.push(part);
  }
  return parts.join('/');
}
