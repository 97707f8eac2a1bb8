import type { Link } from '../model/manifest.js';
import type { LineIndex } from './lines.js';

// All repetitions are bounded: an unclosed bracket or comment must not be searched for its end again and again.
const inline = /(!?)\[([^\]\n]{0,500})\]\([ \t]{0,9}(?:<([^>\n]{0,2000})>|([^)\s>]{0,2000}))(?:[ \t]{1,9}["'(][^)\n]{0,500})?\)/g;
const code = /`{3,9}[\s\S]{0,5000}?`{3,9}|`[^`\n]{0,500}`|<!--[\s\S]{0,2000}?-->/g;

/** Links of Markdown text. Images and code are left out: what they point to is not part of the manuscript. */
export function findLinks(path: string, text: string, bodyStart: number, lines: LineIndex): Link[] {
  const visible = text.replace(code, (match) => ' '.repeat(match.length));
  inline.lastIndex = bodyStart;
  const links: Link[] = [];
  for (let match = inline.exec(visible); match; match = inline.exec(visible)) {
    if (match[1] === '!' || (match[2] ?? '').startsWith('!')) continue;
    links.push({ place: lines.place(path, match.index, match[0].length), text: match[2] ?? '', target: match[3] ?? match[4] ?? '' });
  }
  return links;
}

/** Names that `#name` can point to: slugs of the headings as hosts of Markdown make them, and explicit ids. */
export function findAnchors(text: string): string[] {
  const seen = new Map<string, number>();
  const slugs = [
    ...text.matchAll(
      /^#{1,6}[ \t]{0,9}(\S.{0,300}?)[ \t]{0,9}#{0,9}[ \t]{0,9}\r?$|^(\S.{0,300})\r?\n(?:={1,300}|-{2,300})[ \t]{0,9}\r?$/gm,
    ),
  ].flatMap((match) => {
    const heading = (match[1] ?? match[2] ?? '').trim();
    const explicit = /\{#([\w-]+)\}/.exec(heading)?.[1];
    const slug = slugOf(heading.replace(/\{#[\w-]+\}/, ''));
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return [times === 0 ? slug : `${slug}-${times}`, ...(explicit === undefined ? [] : [explicit])];
  });
  const ids = [...text.matchAll(/<[a-z][^<>]{0,300}\b(?:id|name)\s?=\s?["']([^"'<>]{1,300})["']/gi)].map((match) => match[1] ?? '');
  return [...new Set([...slugs, ...ids])];
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}
