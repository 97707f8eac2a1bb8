import { capitalised } from '../language/calendar.js';
import { Outline } from '../model/outline.js';
import type { Statement } from '../attributes/statements.js';
import { sentenceAt } from '../story/sentence-at.js';
import { impossibleAges } from './impossible-ages.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Growing older by so much needs years to pass, and a story says so. */
const leap = 4;

export const ageGoingBack: Rule = {
  doc: {
    code: 'TIME003',
    name: 'age going back',
    severity: 'warning',
    what: 'Somebody is younger later in the story than before (twenty-three, then twenty), or older by years while the story lets no years pass; two years of birth, two ages at which one thing befell him ("nineteen when he left", "left at twenty-five"); or of two people now the one is the older, now the other.',
    why: 'An age is a date in disguise: two of them must fit the time between.',
    examples: [
      {
        wrong:
          'Anna Reed smiled. Anna was twenty-three years old. "Well," said Anna.\n\nThe winter went by. Anna was twenty years old, and she was tired.',
        right:
          'Anna Reed smiled. Anna was twenty-three years old. "Well," said Anna.\n\nThe winter went by. Anna was twenty-four years old, and she was tired.',
      },
    ],
    options: [],
    silentWhen: [
      'The sentence looks back ("when she was ten", "had been twenty") or remembers.',
      'The two ages lie as near as "about forty" leaves open.',
      'For an age that leaps up: years are said to pass anywhere between the two.',
    ],
  },
  inStory: (whole) => {
    const ages = whole.statements.filter((statement) => statement.attribute === 'age' && !looksBack(statement, whole));
    const byPerson = Map.groupBy(ages, ({ character }) => character);
    return [
      ...[...byPerson.values()].flatMap((ages) => ages.slice(1).flatMap((age, index) => conflictOf(ages[index], age, whole))),
      ...impossibleAges(whole),
    ];
  },
};

function looksBack(statement: Statement, { story }: Whole): boolean {
  const paragraph = story.paragraphs[statement.paragraph];
  return !paragraph || (sentenceAt(paragraph, statement.at).bits & Outline.recalls) !== 0;
}

/** Years that the value allows: "25", "under 20", "over 50", "50 to 59". */
function rangeOf(value: string): { least: number; most: number } {
  const years = Number(value.replace(/^\D+/, ''));
  const decade = /^(\d+) to (\d+)$/.exec(value);
  if (decade) return { least: Number(decade[1]), most: Number(decade[2]) };
  if (value.startsWith('under ')) return { least: 0, most: years };
  return { least: years, most: value.startsWith('over ') ? Infinity : years };
}

function conflictOf(before: Statement | undefined, here: Statement, { times }: Whole): Observation[] {
  if (!before) return [];
  const [old, now] = [rangeOf(before.value), rangeOf(here.value)];
  const passed = times.some(
    ({ kind, paragraph }) => (kind === 'years later' || kind === 'year') && paragraph >= before.paragraph && paragraph <= here.paragraph,
  );
  const back = now.most < old.least;
  if (!back && (now.least - old.most < leap || passed)) return [];
  const message = back
    ? `${capitalised(here.value)} years old here, but ${before.value} before.`
    : `${capitalised(here.value)} years old here, and ${before.value} before: no years have passed between.`;
  return [
    {
      message,
      confidence: back ? 0.85 : 0.7,
      location: here.place,
      related: [{ ...before.place, message: `here the age is ${before.value}` }],
    },
  ];
}
