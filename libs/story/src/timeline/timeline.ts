import type { Antecedents } from '../attributes/antecedents.js';
import type { Statement } from '../attributes/statements.js';
import { capitalised, daysIn, months, seasons, weekdays } from '../language/calendar.js';
import { partHolding } from '../manuscript/part-holding.js';
import { Outline } from '../model/outline.js';
import type { TimelineEntry, TimelineKind } from '../model/bible.js';
import type { Place } from '../model/place.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { Story, StoryDate } from '../story/story.js';
import { Clock, openSpan, type Interval } from './clock.js';
import type { NarratedTime } from './narrated-times.js';

const kinds: ReadonlySet<string> = new Set<TimelineKind>(['weekday', 'month', 'season', 'year', 'days later', 'years later']);

const confidences: { [kind in TimelineKind]: number } = {
  date: 0.95,
  weekday: 0.8,
  month: 0.7,
  season: 0.6,
  year: 0.8,
  'days later': 0.75,
  'years later': 0.7,
  age: 0.85,
};

/** A word of time before it is laid out. */
interface Word {
  kind: TimelineKind;
  value: number;
  date: StoryDate | null;
  character: string | null;
  place: Place;
  chapter: number | null;
  elsewhere: boolean;
}

/**
 * Words of time in the order of the text, laid out: each follows the one before it unless it looks back, and where dates, weekdays
 * and spans allow it, it is told on which days it can lie. Dates that no calendar has are left to the rule that says so.
 */
export function timelineOf(
  story: Story,
  times: readonly NarratedTime[],
  statements: readonly Statement[],
  antecedents: Antecedents,
): TimelineEntry[] {
  const words = [...datesIn(story, antecedents), ...wordsIn(story, times), ...agesIn(statements, story)];
  const order = new Map(story.manifest.files.map(({ path }, index) => [path, index]));
  words.sort((a, b) => (order.get(a.place.path) ?? 0) - (order.get(b.place.path) ?? 0) || a.place.offset - b.place.offset);
  const clock = new Clock();
  let last: number | null = null;
  const laid = words.map((word, index): { entry: TimelineEntry; interval: Interval | null } => {
    const interval = word.elsewhere || word.kind === 'age' ? null : clock.read(word);
    const entry = entryOf(word, last);
    if (!word.elsewhere) last = index;
    return { entry, interval };
  });
  const anchor = anchorOf(laid.flatMap(({ interval }) => interval ?? []));
  return laid.map(({ entry, interval }) => {
    const days = interval && anchor ? fromAnchor(interval, anchor) : null;
    return days === null ? entry : { ...entry, days };
  });
}

/** The first day of the reckoning in which most is told. */
function anchorOf(intervals: readonly Interval[]): Interval | undefined {
  const counts = new Map<number, number>();
  for (const { reckoning } of intervals) counts.set(reckoning, (counts.get(reckoning) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return intervals.find(({ reckoning, earliest }) => reckoning === most?.[0] && earliest !== null);
}

/** Days of one reckoning only can be compared: where the year is not known they are not those of a calendar. */
function fromAnchor({ earliest, latest, reckoning }: Interval, anchor: Interval): TimelineEntry['days'] | null {
  const zero = anchor.earliest;
  if (zero === null || earliest === null || reckoning !== anchor.reckoning) return null;
  return { earliest: earliest - zero, latest: latest === null ? null : latest - zero };
}

function entryOf({ kind, date, place, chapter, character, elsewhere, value }: Word, last: number | null): TimelineEntry {
  return {
    kind,
    date: date === null ? null : `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}`,
    weekday: date === null ? (kind === 'weekday' ? (weekdays[value] ?? null) : null) : (weekdays[date.weekday ?? -1] ?? null),
    text: date?.text ?? textOf(kind, value),
    location: place,
    chapter,
    ...(character === null ? {} : { character }),
    flashback: elsewhere,
    ...(last === null ? {} : elsewhere ? { before: last } : { after: last }),
    confidence: date !== null && date.year === null ? 0.8 : confidences[kind],
  };
}

function textOf(kind: TimelineKind, value: number): string {
  if (kind === 'weekday') return capitalised(weekdays[value] ?? '');
  if (kind === 'month') return capitalised(months[value - 1] ?? '');
  if (kind === 'season') return seasons[value] ?? '';
  if (kind === 'age') return `${value} years old`;
  if (kind === 'year') return String(value);
  const unit = kind === 'days later' ? 'day' : 'year';
  return value >= openSpan ? `${unit}s later` : `${value} ${unit}${value === 1 ? '' : 's'} later`;
}

const lookingBack = Outline.had | Outline.recalls | Outline.unreal;

function datesIn(story: Story, antecedents: Antecedents): Word[] {
  return story.dates
    .filter((date) => date.day <= daysIn(date.month, date.year))
    .map((date): Word => {
      const index = paragraphHolding(story, date.place);
      const paragraph = story.paragraphs[index];
      const bits = paragraph ? sentenceAt(paragraph, date.place.offset).bits : 0;
      // Whoever names a date while he speaks plans or remembers.
      const elsewhere = (bits & lookingBack) !== 0 || antecedents.isSpoken(index, date.place.offset);
      return { kind: 'date', value: date.day, date, character: null, place: date.place, chapter: date.chapter, elsewhere };
    });
}

/** Weekdays, months and years inside of a date are that date. */
function wordsIn(story: Story, times: readonly NarratedTime[]): Word[] {
  const dates = Map.groupBy(story.dates, ({ place }) => place.path);
  const inDate = ({ path, offset, length }: Place): boolean => {
    const ofFile = dates.get(path) ?? [];
    const date = ofFile[partHolding(ofFile, offset + length - 1, ({ place }) => place.offset)]?.place;
    return date !== undefined && offset < date.offset + date.length;
  };
  return times.flatMap(({ kind, value, place, chapter, elsewhere }): Word[] =>
    !kinds.has(kind) || (kind === 'days later' && value === 0) || inDate(place)
      ? []
      : [{ kind: kind as TimelineKind, value, date: null, character: null, place, chapter, elsewhere }],
  );
}

function agesIn(statements: readonly Statement[], story: Story): Word[] {
  return statements.flatMap(({ attribute, value, character, place, paragraph, at }): Word[] => {
    const here = story.paragraphs[paragraph];
    if (attribute !== 'age' || !here) return [];
    const elsewhere = (sentenceAt(here, at).bits & Outline.recalls) !== 0;
    return [{ kind: 'age', value: Number(value.replace(/^\D+/, '')), date: null, character, place, chapter: here.chapter, elsewhere }];
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
