import type { Bible, Character } from '@story-linter/story';

import type { Colors } from '../terminal/colors.js';

/** The bible for people: characters by mentions, then places and dates, and how much of the dialogue has a known speaker. */
export function prettyBible(bible: Bible, colors: Colors): string {
  const attributed = bible.quotes.filter((quote) => quote.speaker !== null).length;
  const sections = [
    section(
      'Characters',
      bible.characters.map((character) => prettyCharacter(character, colors)),
      colors,
    ),
    section(
      'Places',
      bible.locations.map((location) => `${location.name}${colors.dim(`  ${times(location.mentions)}`)}`),
      colors,
    ),
    section(
      'Dates',
      bible.timeline.map((entry) => `${entry.text}${colors.dim(`  ${entry.location.path}:${entry.location.line}`)}`),
      colors,
    ),
    bible.quotes.length === 0
      ? ''
      : `${bible.quotes.length.toLocaleString('en')} speeches, ${attributed.toLocaleString('en')} with a known speaker.`,
  ];
  return `${sections.filter((each) => each !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], colors: Colors): string {
  return lines.length === 0 ? '' : `${colors.bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function prettyCharacter(character: Character, colors: Colors): string {
  const aliases = character.aliases.length === 0 ? '' : `, also ${character.aliases.join(', ')}`;
  const shared = character.sharedNames.length === 0 ? '' : `; shares ${character.sharedNames.join(', ')}`;
  const gender = character.gender === 'unknown' ? '' : `  ${character.gender}`;
  return `${character.name}${aliases}${shared}${colors.dim(`${gender}  ${times(character.mentions)}, first ${character.firstMention.path}:${character.firstMention.line}`)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
}
