import type { Observation, Whole } from './rule.js';
import { shared, toldEvents, wordsIn, type ToldEvent } from './told-events.js';

/** One sentence sets an event before another, and a later one sets it behind. */
export function ordersOfEvents(whole: Whole): Observation[] {
  const byPerson = Map.groupBy(toldEvents(whole, 'order of events'), ({ who }) => who);
  const found = [...byPerson.values()].flatMap((told) =>
    told.flatMap((here, index): Observation[] => {
      const there = told.slice(0, index).find((each) => each.paragraph !== here.paragraph && isReversed(each, here));
      return there ? [observe(here, there)] : [];
    }),
  );
  return [...new Map(found.map((each) => [each.location.line, each])).values()];
}

function isReversed(one: ToldEvent, other: ToldEvent): boolean {
  const [earlier = [], later = []] = one.value.split('|').map(wordsIn);
  const [first = [], second = []] = other.value.split('|').map(wordsIn);
  return isSame(earlier, second) && isSame(later, first) && shared(earlier, first) === 0 && shared(later, second) === 0;
}

/** More than half of the words by which the shorter one is told. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => shared(one, other) * 2 > Math.min(one.length, other.length);

function observe(here: ToldEvent, there: ToldEvent): Observation {
  return {
    message: 'What is told here to have come first comes second elsewhere.',
    confidence: 0.65,
    location: here.place,
    related: [{ ...there.place, message: 'here it is the other way about' }],
  };
}
