import type { Cast } from '../characters/cast.js';
import { capitalised } from '../language/calendar.js';

/** The name of a character of that id. */
export const nameOf = (character: string, { characters }: Cast): string | undefined => characters.find(({ id }) => id === character)?.name;

/** What a finding says of somebody, by name: "Anna Reed is tall", "Anna Reed: the eyes are blue". `said`: "the person is tall". */
export function ofWhom(character: string, said: string, cast: Cast): string {
  const name = nameOf(character, cast);
  if (name === undefined) return capitalised(said);
  return said.startsWith('the person ') ? said.replace('the person', name) : `${name}: ${said}`;
}
