import type { Place } from '@story-linter/story';

import type { Colors } from '../terminal/colors.js';

/** Characters of text shown before and after the place. */
const around = 38;

const longestPlace = 60;

/** The place with a little of its surroundings, on one line, the place itself in bold. */
export function excerptAt(text: string, place: Place, colors: Colors): string {
  if (place.length === 0 || place.offset >= text.length) return '';
  const end = place.offset + Math.min(place.length, longestPlace);
  const cut = place.length > longestPlace ? '…' : '';
  const before = oneLine(text.slice(Math.max(0, place.offset - around), place.offset)).replace(/^\S*\s/, place.offset > around ? '' : '$&');
  const after = oneLine(text.slice(end, end + around)).replace(/\s\S*$/, '');
  return `${colors.dim(before.trimStart())}${colors.bold(oneLine(text.slice(place.offset, end)))}${cut}${cut === '' ? colors.dim(after.trimEnd()) : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
