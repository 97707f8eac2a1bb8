import type { Cast } from '../characters/cast.js';
import { slug } from '../characters/slug.js';
import { isNameOfHouse, isRegion, isStreet } from '../language/places.js';
import type { Containment, NamedLocation } from '../model/bible.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';

/** A room is as sure as the sentence that names it. */
const confidenceOfRoom = 0.8;

const containing = new Set(['lies in', 'lies perhaps in', 'room']);

interface Told {
  thing: string;
  /** One of those above. */
  attribute: string;
  value: string;
  place: Place;
}

/** The story's places with what contains them: "Netherfield, in Hertfordshire", "the library at Thornfield". */
export function placesOf(story: Story, cast: Cast): NamedLocation[] {
  const told = containmentsIn(story, cast);
  const ids = new Set(cast.locations.map(({ id }) => id));
  const idOf = new Map(cast.locations.map(({ name, id }): [string, string] => [name, id]));
  const missing = new Map<string, NamedLocation>();
  const mentions = mentionsOf(story, new Set(told.map(({ thing }) => thing).filter((thing) => !idOf.has(thing))));
  for (const { thing, place } of told) {
    if (idOf.has(thing)) continue;
    const id = slug(thing, ids);
    idOf.set(thing, id);
    missing.set(thing, {
      id,
      name: thing,
      mentions: mentions.get(thing)?.count ?? 1,
      firstMention: mentions.get(thing)?.first ?? place,
      confidence: 0.7,
    });
  }
  const within = new Map<string, Containment[]>();
  for (const { thing, attribute, value, place } of told) {
    const known = within.get(thing) ?? [];
    if (attribute === 'room' || known.some(({ name }) => name === value)) continue;
    within.set(thing, [...known, { id: idOf.get(value) ?? null, name: value, location: place }]);
  }
  const named = [...cast.locations, ...missing.values()].map((location) => {
    const containers = within.get(location.name);
    return containers === undefined ? location : { ...location, within: containers };
  });
  return [...named, ...roomsIn(told, idOf, ids)];
}

function roomsIn(told: readonly Told[], idOf: ReadonlyMap<string, string>, ids: Set<string>): NamedLocation[] {
  const rooms = new Map<string, NamedLocation>();
  for (const { thing, attribute, value, place } of told) {
    if (attribute !== 'room') continue;
    const name = `the ${value} at ${thing}`;
    const known = rooms.get(name);
    if (known) known.mentions += 1;
    else
      rooms.set(name, {
        id: slug(`${value} ${thing}`, ids),
        name,
        mentions: 1,
        firstMention: place,
        within: [{ id: idOf.get(thing) ?? null, name: thing, location: place }],
        confidence: confidenceOfRoom,
      });
  }
  return [...rooms.values()];
}

/** Whoever speaks of a place knows where it lies. People are now here, now there: only what is a place by its name or its use contains and is contained. */
function containmentsIn(story: Story, cast: Cast): Told[] {
  const places = new Set(cast.locations.map(({ name }) => name));
  return story.paragraphs.flatMap((paragraph) =>
    paragraph.claims.flatMap(({ at, length, attribute, value, owner, ownerAt, unreal }): Told[] => {
      if (unreal || owner !== 'name' || !containing.has(attribute)) return [];
      const thing = paragraph.names.find((name) => name.at === ownerAt)?.text;
      if (thing === undefined || (!places.has(thing) && !isNameOfHouse(thing)) || thing === value) return [];
      if (cast.idOf.has(value) || (isRegion(thing) && isRegion(value))) return [];
      if (attribute === 'lies perhaps in' && !isAddress(thing, value)) return [];
      return [{ thing, attribute, value, place: story.place(paragraph.path, at, length) }];
    }),
  );
}

/** "Longbourn, Hertfordshire" and "Gerrard Street, Soho", but not "Rome, Naples, Florence". */
function isAddress(thing: string, value: string): boolean {
  return isRegion(value) || isStreet(thing) || isNameOfHouse(thing);
}

function mentionsOf(story: Story, names: ReadonlySet<string>): ReadonlyMap<string, { count: number; first: Place }> {
  const found = new Map<string, { count: number; first: Place }>();
  if (names.size === 0) return found;
  for (const paragraph of story.paragraphs)
    for (const { at, length, text } of paragraph.names) {
      if (!names.has(text)) continue;
      const known = found.get(text);
      if (known) known.count += 1;
      else found.set(text, { count: 1, first: story.place(paragraph.path, at, length) });
    }
  return found;
}
