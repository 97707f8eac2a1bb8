import { wholeSpan } from '../facts/claims/spans.js';
import { readWhen, whenClash } from '../facts/claims/tellings/when.js';
import type { Observation, Whole } from './rule.js';
import { toldEvents, wordsIn, type ToldEvent } from './told-events.js';

/** People round, and count from another day. */
const rounding = 2;

/** So many words tell that two sentences speak of one thing. */
const enough = 2;

/** With one thing so much time passes here, and much more or less there. */
export function spansToldTwice(whole: Whole): Observation[] {
  const often = namedOften(whole);
  const byPerson = Map.groupBy(toldEvents(whole, 'span'), ({ who }) => who);
  const found = [...byPerson.values()].flatMap((told) =>
    told.flatMap((here, index): Observation[] => {
      const there = told.slice(0, index).find((each) => each.paragraph !== here.paragraph && isOther(each, here, often));
      return there
        ? [
            {
              message: 'It takes longer or shorter here than elsewhere.',
              confidence: 0.65,
              location: here.place,
              related: [{ ...there.place, message: 'here it takes another time' }],
            },
          ]
        : [];
    }),
  );
  return [...new Map(found.map((each) => [each.location.line, each])).values()];
}

/** What happened on one day here, and on another there. */
export function datesToldTwice(whole: Whole): Observation[] {
  const often = namedOften(whole);
  const byPerson = Map.groupBy(toldEvents(whole, 'dated'), ({ who }) => who);
  const found = [...byPerson.values()].flatMap((told) =>
    told.flatMap((here, index): Observation[] => {
      const there = told.slice(0, index).find((each) => each.paragraph !== here.paragraph && isOnOtherDay(each, here, often));
      return there
        ? [
            {
              message: 'It is on another day elsewhere.',
              confidence: 0.65,
              severity: 'warning',
              location: here.place,
              related: [{ ...there.place, message: 'here it is on another day' }],
            },
          ]
        : [];
    }),
  );
  return [...new Map(found.map((each) => [each.location.line, each])).values()];
}

/** On what weekday it was is said of what comes every week. */
const enoughOfWeekdays = 3;

function isOnOtherDay(one: ToldEvent, other: ToldEvent, often: ReadonlySet<string>): boolean {
  const [[a = '', ...telling], [b = '', ...words]] = [wordsIn(one.value), wordsIn(other.value)];
  const facet = whenClash(readWhen(a.replaceAll(',', ' ')), readWhen(b.replaceAll(',', ' ')));
  if (facet === null || facet === 's' || facet === 'p') return false;
  return weight(telling, words, often) >= (facet === 'w' ? enoughOfWeekdays : enough);
}

/** What takes less than a day happens again and again: of another scene more must be told in the same words. */
const scene = 12;

function isOther(one: ToldEvent, other: ToldEvent, often: ReadonlySet<string>): boolean {
  const [[a = '', ...telling], [b = '', ...words]] = [wordsIn(one.value), wordsIn(other.value)];
  const [first, second] = [Number(a), Number(b)];
  const again = Math.min(first, second) < 1 && other.paragraph - one.paragraph > scene;
  return Math.max(first, second) > rounding * Math.min(first, second) && weight(telling, words, often) >= enough + (again ? 1 : 0);
}

/**
 * Words with one root, as "engaged" and "engagement" have, are one; a name that is met by the way tells as much as two words. That all
 * of the time is told is worth a word more.
 */
function weight(one: readonly string[], other: readonly string[], often: ReadonlySet<string>): number {
  const both = one.filter((word) => word !== wholeSpan && other.some((each) => areOneRoot(word, each)));
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
  const rare = both.filter((word) => isName(word) && !often.has(word));
  const isWhole = one.includes(wholeSpan) || other.includes(wholeSpan);
  return both.length + rare.length + (isWhole && both.some((word) => !isName(word)) ? 1 : 0);
}

const shortestRoot = 4;
const longestEnding = 5;

function areOneRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= shortestRoot && long.length - short.length <= longestEnding && long.startsWith(short));
}

const mostMet = 5;

function namedOften({ story }: Whole): Set<string> {
  const counts = new Map<string, number>();
  for (const { names } of story.paragraphs)
    for (const { text } of names) {
      const name = text.replaceAll(' ', '_');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([name, count]) => (count > mostMet ? [name] : [])));
}
