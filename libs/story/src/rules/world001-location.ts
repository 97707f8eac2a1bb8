import { isNameOfHouse, isStreet, placesClash } from '../language/places.js';
import { comesBetween } from '../story/comes-between.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import type { Place } from '../model/place.js';
import { homesToldTwice } from './homes-told-twice.js';
import type { Observation, Rule, Whole } from './rule.js';
import { inTwoPlaces } from './in-two-places.js';
import { waysToldTwice } from './told-twice.js';

/** Distances are rounded: only what differs by more than a third contradicts. */
const rounding = 1.34;

export const location: Rule = {
  doc: {
    code: 'WORLD001',
    name: 'location',
    severity: 'warning',
    what: "A place is moved: an inn stands in Bristol here and in Dover there, a house is ten miles from the town and then thirty, has two storeys and then four, lies north of a river and then south of it, on the coast and then inland, is built of brick and then of stone, has a spire and never had one; the only inn of a village is one of three. The same of somebody's house, his door, his windows. Or somebody is in two places on one day, or when something happens that everybody remembers; the way from one place to another is a walk of minutes here, and eleven miles there.",
    why: 'Readers draw the map while they read.',
    examples: [
      {
        wrong:
          'Marlow House stood in Bristol. The rooms were cold.\n\nThe winter went by. Marlow House stood in Dover, and nobody lived there.',
        right:
          'Marlow House stood in Bristol. The rooms were cold.\n\nThe winter went by. Marlow House stood in Bristol, and nobody lived there.',
      },
      {
        wrong: 'Marlow House was ten miles from Bristol.\n\nThe winter went by. Marlow House was thirty miles from Bristol.',
        right: 'Marlow House was ten miles from Bristol.\n\nThe winter went by. Marlow House was eleven miles from Bristol.',
      },
    ],
    options: [],
    silentWhen: [
      'One of the two places may lie in the other (London, England), or the story says that it does.',
      'A person of the story says it; it is only supposed or denied.',
      'Two places are named in the sentence, and it may be true of either.',
      'Somebody may have gone from the one place to the other on that day, and nothing says that he stayed.',
      'Distances that differ by no more than a third: people round.',
    ],
  },
  inStory: (whole) => {
    const byThing = Map.groupBy(sitesIn(whole), ({ key }) => key);
    const moved = [...byThing.values()].flatMap((sites) => {
      const [first] = sites;
      return sites.slice(1).flatMap((here) => {
        const there = sites.find((each) => each.place.offset !== here.place.offset && clashes(each, here, whole));
        return there === first && there ? [observe(here, there)] : [];
      });
    });
    const lines = new Set(moved.map(({ location: { path, line } }) => `${path} ${line}`));
    const told = [...homesToldTwice(whole), ...inTwoPlaces(whole), ...waysToldTwice(whole)];
    return [...moved, ...movedHouses(whole), ...told.filter(({ location: { path, line } }) => !lines.has(`${path} ${line}`))];
  },
};

interface Site {
  key: string;
  thing: string;
  attribute: string;
  value: string;
  place: Place;
}

const aboutPlaces =
  /^(?:lies in|storeys|stands|floor of |wing of |side of |by the sea$|built of|roof|spire|river$|trees$|number of \w+s$|flows|country|[a-z]+ there$|(?:miles|leagues|kilomet\w+|yards|hours) from )/;

function sitesIn(whole: Whole): Site[] {
  return whole.story.paragraphs.flatMap((_, index) => sitesOf(whole, index));
}

/** What a paragraph says of two places in the same words may be true of either. */
function sitesOf({ story, antecedents, cast }: Whole, index: number): Site[] {
  const paragraph = story.paragraphs[index];
  const found = (paragraph?.claims ?? []).flatMap(({ at, length, attribute, value, ownerAt, owner, unreal }): Site[] => {
    if (unreal || owner !== 'name' || !aboutPlaces.test(attribute) || antecedents.isSpoken(index, at)) return [];
    const thing = paragraph?.names.find((name) => name.at === ownerAt)?.text;
    // People are now here, now there.
    if (thing === undefined || (cast.idOf.has(thing) && !isNameOfHouse(thing))) return [];
    return [{ key: keyOf(attribute, thing), thing, attribute, value, place: story.place(paragraph?.path ?? '', at, length) }];
  });
  return found.filter(
    (site) => !found.some((other) => other.attribute === site.attribute && other.value === site.value && other.thing !== site.thing),
  );
}

/** From the one to the other it is as far as back. */
function keyOf(attribute: string, thing: string): string {
  const [, unit, from] = /^(miles|leagues|kilomet\w+|yards|hours) from (\p{Lu}.*)$/u.exec(attribute) ?? [];
  return unit === undefined || from === undefined ? `${attribute} ${thing}` : `${unit} between ${[from, thing].sort().join(' and ')}`;
}

function clashes(a: Site, b: Site, { story }: Whole): boolean {
  if (a.value === b.value || paragraphHolding(story, a.place) === paragraphHolding(story, b.place)) return false;
  if (a.attribute === 'lies in') return placesClash(a.value, b.value);
  if (a.attribute === 'storeys') return storeysClash(a.value, b.value);
  if (a.attribute.endsWith(' there')) return true;
  if (/^(?:stands|by the sea|built of|floor of|wing of|roof|spire|river|trees|number of|country)/.test(a.attribute)) return true;
  if (/^(?:side of |flows)/.test(a.attribute))
    return (
      [a.value, b.value].sort().join(' ') === 'north south' || ['east west', 'left right'].includes([a.value, b.value].sort().join(' '))
    );
  const [near, far] = [Number(a.value), Number(b.value)].sort((x, y) => x - y);
  return (far ?? 0) > (near ?? 0) * rounding;
}

/** A fifth floor needs more than two storeys. */
function storeysClash(a: string, b: string): boolean {
  const [least, exact] = a.startsWith(atLeast) ? [a, b] : [b, a];
  return least.startsWith(atLeast) ? !exact.startsWith(atLeast) && Number(exact) < Number(least.slice(atLeast.length)) : a !== b;
}

const atLeast = 'at least ';

function said({ attribute, value }: Site): string {
  if (attribute === 'lies in') return `in ${value}`;
  if (attribute.endsWith(' there')) return `${value === 'none' ? 'without a' : 'with a'} ${attribute.replace(' there', '')}`;
  if (attribute === 'storeys') return `${value} storeys high`;
  if (attribute.startsWith('built of')) return `built of ${value}`;
  if (/^(?:roof|spire|river|trees|number of|flows|country)/.test(attribute))
    return `told to have another ${attribute.replace(/ of the .*$/, '')} (${value})`;
  if (attribute === 'stands' || attribute === 'by the sea') return value;
  if (attribute.startsWith('side of ')) return `${value} of ${attribute.slice('side of '.length)}`;
  return `${value} ${attribute}`;
}

/** "The nursery of Marlow House is on the third floor"; "Marlow House is in Kent". */
function wording(here: Site, there: Site): string {
  const [, part, room] = /^(floor|wing) of the (.*)$/.exec(here.attribute) ?? [];
  return part === undefined || room === undefined
    ? `${here.thing} is ${said(here)} here, but elsewhere ${said(there)}.`
    : `The ${room} of ${here.thing} is ${part === 'floor' ? 'on' : 'in'} the ${here.value} ${part} here, but elsewhere ${part === 'floor' ? 'on' : 'in'} the ${there.value} one.`;
}

/** Where people live, by their own statements: two streets, or two numbers of one. Whoever moves house says so. */
function movedHouses({ statements, story, cast }: Whole): Observation[] {
  const homes = statements.filter(({ attribute, value }) => attribute === 'address' && isStreet(value));
  return homes.flatMap((here, index): Observation[] => {
    const there = homes.slice(0, index).find((each) => each.character === here.character && addressesClash(each.value, here.value));
    if (!there || comesBetween('moves', there, here, story, cast)) return [];
    return [
      {
        message: `The house is at ${here.value} here, but at ${there.value} before.`,
        confidence: Math.min(here.confidence, there.confidence, 0.75),
        location: here.place,
        related: [{ ...there.place, message: `here it is at ${there.value}` }],
      },
    ];
  });
}

function addressesClash(a: string, b: string): boolean {
  const [first, second] = [a, b].map((each) => /^(?:(\d+) )?(.*)$/.exec(each));
  const [number, other] = [first?.[1], second?.[1]];
  return first?.[2] !== second?.[2] || (number !== undefined && other !== undefined && number !== other);
}

function observe(here: Site, there: Site): Observation {
  return {
    message: wording(here, there),
    confidence: 0.8,
    location: here.place,
    related: [{ ...there.place, message: `here it is ${said(there)}` }],
  };
}
