import { capitalised, months, weekdays } from '../language/calendar.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import type { NarratedTime } from '../timeline/narrated-times.js';
import { clocksApart, lastingEvents, yearsApart } from './lasting-events.js';
import { spansToldTwice } from './spans-told-twice.js';
import type { Observation, Rule, Whole } from './rule.js';
import { acquaintancesToldTwice, departuresToldTwice } from './told-twice.js';

/** Beyond so many paragraphs a reader does not count any more, and more may have happened than the text says. */
const memory = 10;

export const elapsedTime: Rule = {
  doc: {
    code: 'TIME004',
    name: 'elapsed time',
    severity: 'warning',
    what: 'A span and the days around it do not fit: it is Monday, and "the next day" is a Thursday; it is 3 May, and "three days later" is 10 May; from the first of June to the eighth it is "three weeks"; "a week later" leads from June to November. Or an event lasts another time here than there: the siege forty days and seven months; or the years that are counted back lead to another one than is told; or two people have known one another for thirty years, and later for two; or whatever two sentences of one person tell of in the same words takes two weeks here and five months there.',
    why: 'Readers who live in a story count its days without meaning to.',
    examples: [
      {
        wrong: 'She came on Monday and stayed. The next day, a Thursday, she left.',
        right: 'She came on Monday and stayed. The next day, a Tuesday, she left.',
      },
      {
        wrong: 'They sailed on 3 May. Three days later, on 10 May, they saw land.',
        right: 'They sailed on 3 May. Three days later, on 6 May, they saw land.',
      },
    ],
    options: [],
    silentWhen: [
      'A person of the story says it, or the sentence looks back ("on Monday she had come").',
      'More than a few paragraphs lie between.',
      'Two events of one kind, which nothing tells to be the same (two voyages, two fevers); a span that differs by less than the double.',
      'The span is not exact: "some days later", "a few weeks".',
    ],
  },
  inStory: (whole) => [
    ...weekdayConflicts(whole),
    ...dateConflicts(whole),
    ...wrongSums(whole),
    ...lastingEvents(whole),
    ...clocksApart(whole),
    ...yearsApart(whole),
    ...spansToldTwice(whole),
    ...acquaintancesToldTwice(whole),
    ...departuresToldTwice(whole),
  ],
};

/** Two dates, years or hours of a sentence, and a time between them that is another. */
function wrongSums({ story, antecedents }: Whole): Observation[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, at, length, unreal }): Observation[] =>
      attribute !== 'sum' || unreal || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)
        ? []
        : [
            {
              message: `From the one to the other it is ${value}.`,
              confidence: 0.8,
              location: story.place(paragraph.path, at, length),
              related: [],
            },
          ],
    ),
  );
}

interface Anchor {
  time: NarratedTime;
  days: number;
}

/** A span leads to the day that stands so near behind it, in its sentence or the next one: "Two days later they met. It was Friday." */
const leads = 120;

/** So near a weekday stands that tells which day it is: ", a Thursday". */
const beside = 10;

/** Follows the weekdays of the narration: each is checked only where a span leads to it. */
function weekdayConflicts({ times }: Whole): Observation[] {
  const found: Observation[] = [];
  let day: Anchor | null = null;
  let month: Anchor | null = null;
  let span: NarratedTime | null = null;
  for (const [index, time] of times.entries()) {
    if (span && (span.paragraph !== time.paragraph || time.at - span.at > leads)) span = null;
    if (day && (time.paragraph - day.time.paragraph > memory || time.chapter !== day.time.chapter)) day = null;
    // "In the evening of the same day, a Thursday": only where the weekday stands right behind it.
    const leadsOn = times[index + 1];
    const sameDay = time.kind === 'days later' && time.value === 0;
    if (time.elsewhere || (sameDay && !(leadsOn?.kind === 'weekday' && leadsOn.at - time.at - time.place.length <= beside))) continue;
    if (time.kind === 'years later') [day, month] = [null, null];
    if (time.kind === 'days later') {
      span = time;
      if (day) day.days += time.value;
      if (month) month.days += time.value;
    } else if (time.kind === 'weekday') {
      // "It was Thursday, the following day": the span may stand right behind its day.
      const next = times[index + 1];
      const behind =
        span === null && next?.kind === 'days later' && next.sentence === time.sentence && next.at - time.at <= 16 ? next : null;
      const counted = behind ?? span;
      const days: number = (day?.days ?? 0) + (behind?.value ?? 0);
      if (counted && day && (day.time.value + days) % 7 !== time.value) found.push(observeDay(time, { time: day.time, days }, counted));
      // A span behind its day is counted here, so that it is not counted again from this day on.
      day = { time, days: behind ? -behind.value : 0 };
      span = null;
    } else if (time.kind === 'month') {
      if (span && month && span.value <= 62 && !fitsMonth(month, time.value)) found.push(observeMonth(time, month, span));
      month = { time, days: 0 };
    }
  }
  return found;
}

function fitsMonth({ time, days }: Anchor, value: number): boolean {
  const passed = (value - time.value + 12) % 12;
  return passed >= Math.max(0, Math.floor(days / 31) - 1) && passed <= Math.floor(days / 28) + 1;
}

function observeDay(time: NarratedTime, day: Anchor, span: NarratedTime): Observation {
  const expected = capitalised(weekdays[(day.time.value + day.days) % 7] ?? '');
  const [here, there] = [capitalised(weekdays[time.value] ?? ''), capitalised(weekdays[day.time.value] ?? '')];
  return {
    message: `${day.days === 0 ? 'On the same day as' : day.days === 1 ? 'One day after' : `${day.days} days after`} ${there} it is ${expected}, not ${here}.`,
    confidence: day.time.paragraph === span.paragraph ? 0.85 : 0.75,
    location: time.place,
    related: [{ ...day.time.place, message: `here it is ${there}` }],
  };
}

function observeMonth(time: NarratedTime, month: Anchor, span: NarratedTime): Observation {
  const [here, there] = [capitalised(months[time.value - 1] ?? ''), capitalised(months[month.time.value - 1] ?? '')];
  return {
    message: `${span.value} days after a day in ${there} it cannot be ${here}.`,
    confidence: 0.7,
    location: time.place,
    related: [{ ...month.time.place, message: `here it is ${there}` }],
  };
}

/** "Three days later, on 10 May": the date before it in narration, and so many days. */
function dateConflicts({ story, times, antecedents }: Whole): Observation[] {
  const spans = times.filter(({ kind, value, elsewhere }) => kind === 'days later' && value > 0 && !elsewhere);
  const inNarration = story.dates.flatMap((date) => {
    const paragraph = paragraphHolding(story, date.place);
    return antecedents.isSpoken(paragraph, date.place.offset) ? [] : [{ date, paragraph }];
  });
  return inNarration.slice(1).flatMap(({ date, paragraph }, index): Observation[] => {
    const before = inNarration[index];
    if (!before || before.date.place.path !== date.place.path || paragraph - before.paragraph > memory) return [];
    const between = spans.filter(
      ({ place, at }) => place.path === date.place.path && at > before.date.place.offset && at < date.place.offset,
    );
    const last = between.at(-1);
    // The span must lead to this date: both stand in one clause.
    if (between.length !== 1 || !last || date.place.offset - (last.at + last.place.length) > 12) return [];
    const passed = dayOfYear(date.month, date.day) - dayOfYear(before.date.month, before.date.day);
    const fits = [passed, passed + 365, passed + 366].some((days) => Math.abs(days - last.value) <= (before.date.month <= 2 ? 1 : 0));
    if (fits) return [];
    return [
      {
        message: `From ${before.date.text} to ${date.text} it is not ${last.value} ${last.value === 1 ? 'day' : 'days'}.`,
        confidence: 0.85,
        location: date.place,
        related: [{ ...before.date.place, message: 'the date before' }],
      },
    ];
  });
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function dayOfYear(month: number, day: number): number {
  return (daysBefore[month - 1] ?? 0) + day;
}
