import type { Link, Manifest, ManifestFile } from '../model/manifest.js';
import { decoded, normal, resolve } from './link-targets.js';
import type { Observation, Rule } from './rule.js';

export const brokenLink: Rule = {
  doc: {
    code: 'LINK001',
    name: 'broken link',
    severity: 'error',
    what: 'A relative Markdown link to a text file that is not part of the manuscript, or to a heading that its target does not have.',
    why: 'A reader who follows it falls out of the book.',
    examples: [{ wrong: '# Dawn\n\nSee [the end](#dusk).', right: '# Dawn\n\nSee [the beginning](#dawn).' }],
    options: [],
    silentWhen: [
      'The link leaves the directory of the manuscript, or only one file was given.',
      'It points to the web, to an image or to anything that is not a .md, .markdown or .txt file.',
    ],
  },
  inStory: ({ story }) => story.manifest.links.flatMap((link) => problemOf(link, story.manifest)),
};

function problemOf(link: Link, manifest: Manifest): Observation[] {
  const { target } = link;
  if (/^[a-z][a-z\d+.-]*:|^\/|^\/\//i.test(target)) return [];
  const found = (message: string): Observation[] => [{ message, confidence: 0.95, location: link.place, related: [] }];
  if (target === '') return found(`The link "${link.text}" has no target.`).map((observation) => ({ ...observation, severity: 'warning' }));
  const [rawPath = '', anchor] = target.split('#');
  const path = decoded(rawPath.replace(/\?.*$/, ''));
  if (path !== '' && !/\.(?:md|markdown|txt)$/i.test(path)) return [];
  const resolved = path === '' ? normal(link.place.path) : resolve(link.place.path, path);
  const file = manifest.files.find((each) => normal(each.path) === resolved);
  if (!file)
    return manifest.files.length > 1 && isWithin(resolved, manifest.files)
      ? found(`The link "${link.text}" points to ${path}, which is not in the manuscript.`)
      : [];
  if (anchor === undefined || anchor === '' || /\.txt$/i.test(file.path)) return [];
  const wanted = decoded(anchor).toLowerCase();
  return file.anchors.some((each) => each.toLowerCase() === wanted)
    ? []
    : found(`The link "${link.text}" points to #${anchor}, but ${path === '' ? 'this file' : path} has no such heading.`);
}

/** Below the directory that holds all files given, and not in a hidden one, which is never read. */
function isWithin(path: string, files: readonly ManifestFile[]): boolean {
  const directories = files.map((file) => normal(file.path).split('/').slice(0, -1));
  const [first = []] = directories;
  const depth = first.findIndex((part, index) => directories.some((each) => each[index] !== part));
  const root = depth < 0 ? first.slice(0, Math.min(...directories.map((each) => each.length))) : first.slice(0, depth);
  const parts = path.split('/');
  return (
    root.every((part, index) => parts[index] === part) &&
    parts[0] !== '..' &&
    !parts.slice(root.length).some((part) => part.startsWith('.'))
  );
}
