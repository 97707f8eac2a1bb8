import { isNameOfHouse } from '../language/places.js';
import type { Place } from '../model/place.js';
import type { Observation, Whole } from './rule.js';

const prefix = 'fate of ';
const namedThing = 'named thing';

interface Fate {
  thing: string;
  value: string;
  place: Place;
}

/** A thing that was burnt, sunk or pulled down, and stands or is in use later, though nobody has found or made it again. */
export function goneThings({ story, antecedents, cast }: Whole): Observation[] {
  const fates = story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, at, length, ownerAt, unreal }): Fate[] => {
      if (unreal || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)) return [];
      const place = story.place(paragraph.path, at, length);
      if (attribute.startsWith(prefix)) return [{ thing: attribute.slice(prefix.length), value, place }];
      // People sink and are burnt, too.
      const named = attribute === namedThing ? paragraph.names.find((each) => each.at === ownerAt)?.text : undefined;
      return named === undefined || (cast.idOf.has(named) && !isNameOfHouse(named)) ? [] : [{ thing: named, value, place }];
    }),
  );
  const told = new Set<number>();
  return fates.flatMap((gone, order): Observation[] => {
    if (gone.value !== 'gone') return [];
    const kind = /^\p{Lu}/u.test(gone.thing) ? gone.thing : (gone.thing.split(' ')[0] ?? '');
    const next = fates
      .slice(order + 1)
      .find(({ thing, value }) => (value === 'again' ? thing === kind : value === 'there' && thing === gone.thing));
    if (!next || next.value === 'again' || told.has(next.place.offset)) return [];
    told.add(next.place.offset);
    return [
      {
        message: `${kind === gone.thing ? kind : `The ${kind}`} is there, though it is gone for good before.`,
        confidence: 0.7,
        severity: 'warning',
        location: next.place,
        related: [{ ...gone.place, message: `here ${kind === gone.thing ? kind : `the ${kind}`} comes to an end` }],
      },
    ];
  });
}
