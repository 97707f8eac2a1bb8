import { daysIn, weekdays } from '../language/calendar.js';
import type { TimelineEntry } from '../model/bible.js';
import type { Story } from '../story/story.js';

/** Dates that the text names, in the order of the text. What no calendar has is left to the rule that says so. */
export function timelineOf(story: Story): TimelineEntry[] {
  return story.dates
    .filter((date) => date.day <= daysIn(date.month, date.year))
    .map((date) => ({
      date: `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}`,
      weekday: date.weekday === null ? null : (weekdays[date.weekday] ?? null),
      text: date.text,
      location: date.place,
      confidence: date.year === null ? 0.8 : 0.95,
    }));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
