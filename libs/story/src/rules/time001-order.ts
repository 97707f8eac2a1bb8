import { Outline } from '../model/outline.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { StoryDate } from '../story/story.js';
import { ordersOfEvents } from './order-of-events.js';
import type { Observation, Rule, Whole } from './rule.js';
import { datesToldTwice } from './spans-told-twice.js';
import { eventsToldTwice } from './told-twice.js';

/** A date that opens a paragraph sets the scene; one in mid-paragraph may only be mentioned. */
const opening = 30;

/** So many steps back are a story that is told in several strands, and means it. */
const strands = 3;

export const order: Rule = {
  doc: {
    code: 'TIME001',
    name: 'order',
    severity: 'warning',
    what: 'A scene that opens with a full date lies before the scene that opened with a full date before it, and nothing marks it as a look back. Or a sentence sets one event before another ("had sold the mill before the old squire died"), and another sets it behind. Or what comes but once, a wedding or the fire at the mill, is in June here and in December there; or two sentences of one person that share their words tell of it on two days.',
    why: 'Readers take what comes later for later. A scene that goes back without a word leaves them behind.',
    examples: [
      {
        wrong: 'On 3 May 1893 she came to the house.\n\nThe rooms were cold.\n\nOn 12 April 1893 she left the house.',
        right: 'On 3 May 1893 she came to the house.\n\nThe rooms were cold.\n\nOn 12 June 1893 she left the house.',
      },
    ],
    options: [],
    silentWhen: [
      'The sentence looks back ("On 12 April 1893 she had left") or remembers.',
      'The date has no year, stands in what somebody says, or not at the beginning of a paragraph.',
      'Of two events one comes every day (dinner, a walk), or a sentence tells the other one by other words.',
      'Of two floods, fires or wills nothing tells that they are one.',
      'Letters and journals: dates in headings, or a story that goes back again and again.',
    ],
  },
  inStory: (whole) => {
    const found = [...scenesGoingBack(whole), ...ordersOfEvents(whole), ...eventsToldTwice(whole)];
    const lines = new Set(found.map(({ location: { path, line } }) => `${path} ${line}`));
    return [...found, ...datesToldTwice(whole).filter(({ location: { path, line } }) => !lines.has(`${path} ${line}`))];
  },
};

function scenesGoingBack({ story, antecedents }: Whole): Observation[] {
  const scenes = story.dates.filter((date) => {
    const index = paragraphHolding(story, date.place);
    const paragraph = story.paragraphs[index];
    if (!paragraph || date.year === null || paragraph.kind !== 'prose' || antecedents.isSpoken(index, date.place.offset)) return false;
    const { bits, end } = sentenceAt(paragraph, date.place.offset);
    // A date alone is the head of a letter or of an entry.
    const alone = end - (date.place.offset + date.place.length) <= 3;
    return date.place.offset - paragraph.at <= opening && !alone && (bits & (Outline.had | Outline.recalls | Outline.unreal)) === 0;
  });
  const back = scenes.slice(1).flatMap((date, index) => {
    const before = scenes[index];
    return before && numberOf(date) < numberOf(before) ? [observe(date, before)] : [];
  });
  return back.length >= strands ? [] : back;
}

function numberOf({ year, month, day }: StoryDate): number {
  return ((year ?? 0) * 12 + month) * 31 + day;
}

function observe(date: StoryDate, before: StoryDate): Observation {
  return {
    message: `"${date.text}" lies before "${before.text}", where the story already was.`,
    confidence: 0.7,
    location: date.place,
    related: [{ ...before.place, message: 'the scene before opens here' }],
  };
}
