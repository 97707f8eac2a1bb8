import type { Character, NamedLocation } from '../model/bible.js';
import type { Households } from './households.js';

/** Who and where: the people of the story, its places, and whom a name means. */
export interface Cast {
  characters: Character[];
  locations: NamedLocation[];
  /** Normal form of a name to the id of the one person it means. */
  idOf: ReadonlyMap<string, string>;
  /** Normal form of a name that several bear to the ids of all of them. */
  sharedBy: ReadonlyMap<string, readonly string[]>;
  /** A title to the ids of those who bear it. */
  titled: ReadonlyMap<string, ReadonlySet<string>>;
  households: Households;
}
