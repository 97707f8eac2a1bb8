import type { Character, NamedLocation } from '../model/bible.js';
import type { Households } from './households.js';

/** Who and where: the people of the story, its places, and whom a name means. */
export interface Cast {
  characters: Character[];
  locations: NamedLocation[];
  /** Normal form of a name to the id of the one person it means. */
  idOf: ReadonlyMap<string, string>;
  households: Households;
}
