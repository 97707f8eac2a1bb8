import type { Bible, Character, NamedLocation, StoryObject, Thread, TimelineEntry } from '@story-linter/story';

import type { Colors } from '../terminal/colors.js';

/** The bible for people: characters by mentions, then places, things, threads and the timeline, and how much of the dialogue has a known speaker. */
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
      bible.locations.map((location) => prettyPlace(location, colors)),
      colors,
    ),
    section(
      'Things',
      bible.objects.map((thing) => prettyThing(thing, colors)),
      colors,
    ),
    section(
      'Threads',
      bible.threads.map((thread) => prettyThread(thread, colors)),
      colors,
    ),
    section(
      'Timeline',
      bible.timeline.map((entry) => prettyTime(entry, bible, colors)),
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

function prettyPlace({ name, within, mentions }: NamedLocation, colors: Colors): string {
  const where = within === undefined ? '' : `, in ${within.map((each) => each.name).join(', ')}`;
  return `${name}${where}${colors.dim(`  ${times(mentions)}`)}`;
}

function prettyThing({ name, mentions, events, firstMention }: StoryObject, colors: Colors): string {
  const told = events.map(({ what, location }) => `${what} ${location.path}:${location.line}`).join(', ');
  return `${name}${colors.dim(`  ${times(mentions)}, first ${firstMention.path}:${firstMention.line}${told === '' ? '' : `; ${told}`}`)}`;
}

function prettyThread({ kind, about, location, answered }: Thread, colors: Colors): string {
  const comesBack = answered === null ? 'open' : `taken up again ${answered.path}:${answered.line}`;
  return `${about}, ${kind === 'disappearance' ? 'gone' : 'put away'}${colors.dim(`  ${location.path}:${location.line}, ${comesBack}`)}`;
}

/** "day 12", "day 12 to 40", "day 12 or later"; a look back is set in. */
function prettyTime({ text, location, days, flashback, character }: TimelineEntry, bible: Bible, colors: Colors): string {
  const whose = character === undefined ? '' : `, ${bible.characters.find(({ id }) => id === character)?.name ?? character}`;
  const last = days === undefined || days.latest === days.earliest ? '' : days.latest === null ? ' or later' : ` to ${days.latest}`;
  const when = days === undefined ? '' : `, day ${days.earliest}${last}`;
  return `${flashback ? '  (' : ''}${text}${whose}${flashback ? ')' : ''}${colors.dim(`  ${location.path}:${location.line}${when}`)}`;
}
