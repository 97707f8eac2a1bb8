import type { Cast } from '../characters/cast.js';
import { capitalised } from '../language/calendar.js';

/** What a finding says of somebody, by name: "Anna Reed is tall", "Anna Reed: the eyes are blue". `said`: "the person is tall". */
export function ofWhom(character: string, said: string, { characters }: Cast): string {
  const name = characters.find(({ id }) => id === character)?.name;
  if (name === undefined) return capitalised(said);
  return said.startsWith('the person ') ? said.replace('the person', name) : `${name}: ${said}`;
}
