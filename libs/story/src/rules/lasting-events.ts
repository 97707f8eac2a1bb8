import type { Observation, Whole } from './rule.js';
import { shared, toldEvents, wordsIn, type ToldEvent } from './told-events.js';

/** People round, and count from another day: only what differs by more than this contradicts. */
const rounding = 2;

/** An event is told to have lasted so long here, and much longer or shorter there. */
export function lastingEvents(whole: Whole): Observation[] {
  const attributes = new Set(
    whole.story.paragraphs.flatMap(({ claims }) =>
      claims.flatMap(({ attribute }) => (attribute.startsWith('lasting ') ? [attribute] : [])),
    ),
  );
  return [...attributes].flatMap((attribute) => {
    const byPerson = Map.groupBy(toldEvents(whole, attribute), ({ who }) => who);
    const found = [...byPerson.values()].flatMap((told) =>
      told.flatMap((here, index): Observation[] => {
        const there = told.slice(0, index).find((each) => each.paragraph !== here.paragraph && isOther(each, here));
        return there ? [observe(here, there, attribute.slice('lasting '.length))] : [];
      }),
    );
    return [...new Map(found.map((each) => [each.location.line, each])).values()];
  });
}

function isOther(one: ToldEvent, other: ToldEvent): boolean {
  const [[a = '', often, ...telling], [b = '', , ...words]] = [wordsIn(one.value), wordsIn(other.value)];
  if (often === 'often' && shared(telling, words) < 2) return false;
  const [first, second] = [Number(a.slice(1)), Number(b.slice(1))];
  const tooLong = first > second * rounding && !a.startsWith('<') && !b.startsWith('>');
  const tooShort = second > first * rounding && !b.startsWith('<') && !a.startsWith('>');
  return tooLong || tooShort;
}

function observe(here: ToldEvent, there: ToldEvent, event: string): Observation {
  return {
    message: `The ${event} lasts longer or shorter here than elsewhere.`,
    confidence: 0.65,
    location: here.place,
    related: [{ ...there.place, message: `here the ${event} is told to last another time` }],
  };
}

/** So near a reader has the hour in mind, in minutes of the clock's round. */
const memory = 12;
const round = 720;
const tolerance = 30;

/** The clock strikes another hour than the one that came, and the time that has passed, make together. */
export function clocksApart(whole: Whole): Observation[] {
  const struck = toldEvents(whole, 'clock');
  return toldEvents(whole, 'clock after').flatMap((here): Observation[] => {
    const [time = '', telling = ''] = here.value.split('|');
    const [hour = 0, passed = 0] = wordsIn(time).map(Number);
    const there = struck.findLast(
      (each) =>
        each.who === here.who &&
        each.paragraph <= here.paragraph &&
        here.paragraph - each.paragraph <= memory &&
        each.place.offset < here.place.offset &&
        shared(wordsIn(each.value.split('|')[1] ?? ''), wordsIn(telling)) > 0,
    );
    if (!there) return [];
    const apart = (hour - Number(there.value.split('|')[0]) - passed + 2 * round) % round;
    if (Math.min(apart, round - apart) <= tolerance) return [];
    return [
      {
        message: 'By the clock more or less time has passed than is told here.',
        confidence: 0.7,
        location: here.place,
        related: [{ ...there.place, message: 'here the clock is told before' }],
      },
    ];
  });
}

/** How many words two sentences share that tell of one event. */
const enough = 2;

/** A year that is told, and the same counted back from another by the years between. */
export function yearsApart(whole: Whole): Observation[] {
  const told = toldEvents(whole, 'year told');
  return toldEvents(whole, 'year counted').flatMap((here): Observation[] => {
    const [counted = '', ...telling] = wordsIn(here.value);
    const there = told.find((each) => {
      const [year = '', ...words] = wordsIn(each.value);
      return each.who === here.who && shared(telling, words) >= enough - 1 && Math.abs(Number(year) - Number(counted)) > 1;
    });
    if (!there) return [];
    const year = wordsIn(there.value)[0] ?? '';
    return [
      {
        message: `By the years that are counted here it was ${counted}, but elsewhere ${year}.`,
        confidence: 0.7,
        location: here.place,
        related: [{ ...there.place, message: `here it is ${year}` }],
      },
    ];
  });
}
