import type { Antecedents } from '../attributes/antecedents.js';
import { photography } from '../language/inventions.js';
import { Outline } from '../model/outline.js';
import type { Place } from '../model/place.js';
import { paragraphHolding } from '../story/paragraph-holding.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { Story, StoryParagraph } from '../story/story.js';
import type { NarratedTime } from '../timeline/narrated-times.js';
import type { Observation, Rule } from './rule.js';

/** So many things of a later time are a slip, and one more for every so many sentences; more are the story's own time. */
const most = 2;
const sentencesEach = 1000;

/** A story that names no year and so many things of the time of candles and carriages plays then, if they are as frequent as that. */
const bygoneAtLeast = 15;
const bygoneEach = 200;

export const anachronism: Rule = {
  doc: {
    code: 'WORLD002',
    name: 'anachronism',
    severity: 'warning',
    what: 'A thing stands in the story that was first made after the year of its sentence or of its scene ("in that winter of 1816 she telegraphed"), after the last year that the story names (a telephone in 1840), or in a story of candles and carriages that names none.',
    why: 'One telephone too early, and a reader who knows better stops believing the rest.',
    examples: [
      {
        wrong: 'In 1840 she came to the house.\n\nThe rooms were cold. The telephone rang in the hall.',
        right: 'In 1890 she came to the house.\n\nThe rooms were cold. The telephone rang in the hall.',
      },
    ],
    options: [],
    silentWhen: [
      'The narration names no year and few things of the time before motors, or any year (also of a memory, or of a plan) in which the thing was known.',
      'A person of the story says the word, unless the thing came a century later.',
      'There are more such things than a slip of the pen explains: then the story plays in their time, and the year is one of the past.',
      'Years stand in one or two paragraphs only, and more than two things are later: such a year dates no story.',
      'The word had an older meaning (a train of servants, a computer who computes).',
    ],
  },
  inStory: ({ story, times, antecedents }) => {
    const dated = tooEarly(times, story);
    const sentences = story.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences, 0);
    const last = yearsOf(story, times) ?? timeOfThings(times, sentences) ?? timeOfFewThings(times, sentences);
    if (!last) return dated;
    const spoken = spokenOf(story, antecedents);
    const later = [...times, ...spoken].filter(
      ({ kind, value }, index) => kind === 'invention' && value > last.until + (index < times.length ? 0 : century),
    );
    // Many later things in a book, and it is the year that is only spoken of; a year that is named once or twice, and does not set
    // the time of the story, stands against one of them at most.
    if (later.length > (last.lone ? most - 1 : most + sentences / sentencesEach)) return dated;
    // A will that was signed in the one year that is named dates no story of railways, revolvers and omnibuses.
    if (last.lone === true && later.length > most) return dated;
    const seen = new Set(dated.map(({ location: { path, offset } }) => `${path} ${offset}`));
    const others = later.filter(({ place: { path, offset } }) => !seen.has(`${path} ${offset}`));
    return [
      ...dated,
      ...others.map(({ value, place }): Observation => ({
        message: `This was not known before ${value}, and ${last.named ? `the story names no year after ${last.year}` : 'the story plays in the time of candles and carriages'}.`,
        confidence: value - last.year >= 10 ? 0.85 : 0.7,
        location: place,
        related: [{ ...last.place, message: last.named ? `the story's last year is ${last.year}` : 'a thing of that time' }],
      })),
    ];
  },
};

/** The word itself sets a sentence apart, for what it shows is not there; the photograph is. */
function isPhotograph({ value, paragraph, at }: NarratedTime, { paragraphs }: Story): boolean {
  const holding = paragraphs[paragraph];
  return value === photography && holding !== undefined && (sentenceAt(holding, at).bits & Outline.recalls) === 0;
}

/** So many paragraphs on a scene is still in the year with which it opened. */
const sameScene = 6;

/** A sentence says in which year it happens, or its scene does, and names a thing of a later one; whatever years the story names elsewhere. */
function tooEarly(times: readonly NarratedTime[], story: Story): Observation[] {
  return times.flatMap((thing, index): Observation[] => {
    if (thing.kind !== 'invention' || (thing.unreal && !isPhotograph(thing, story))) return [];
    const around = times
      .slice(Math.max(0, index - yearsBefore), index + yearsBefore)
      .filter(({ place }) => place.path === thing.place.path);
    const here = around.filter(({ kind, sentence }) => (kind === 'year' || kind === 'dating') && sentence === thing.sentence);
    const dating = here.find(({ kind }) => kind === 'dating') ?? (thing.elsewhere ? undefined : sceneOf(thing, around, story));
    if (!dating || (dating.unreal && dating.sentence !== thing.sentence) || [...here, dating].some(({ value }) => value >= thing.value))
      return [];
    return [
      {
        message: `This was not known before ${thing.value}, and here it is ${dating.value}.`,
        confidence: thing.value - dating.value >= 10 ? 0.85 : 0.7,
        location: thing.place,
        related: [{ ...dating.place, message: `here it is ${dating.value}` }],
      },
    ];
  });
}

/** Words of time that are looked at before and behind a thing. */
const yearsBefore = 30;

/** The last year before the thing in which its scene is set, if no other year and no leap comes between. */
function sceneOf(thing: NarratedTime, around: readonly NarratedTime[], { paragraphs }: Story): NarratedTime | undefined {
  const before = around.filter(({ at, chapter }) => at < thing.at && chapter === thing.chapter);
  const setting = before.findLast(
    ({ kind, paragraph, elsewhere }) => kind === 'setting' && !elsewhere && thing.paragraph - paragraph <= sameScene,
  );
  if (!setting) return undefined;
  const leaps =
    before.some(({ kind, value, at }) => at > setting.at && (kind === 'years later' || (kind === 'year' && value !== setting.value))) ||
    // Somebody may speak of a later year.
    paragraphs
      .slice(setting.paragraph, thing.paragraph + 1)
      .some((paragraph) => paragraph.times.some(({ kind, value, at }) => kind === 'year' && value >= thing.value && at < thing.at));
  return leaps ? undefined : setting;
}

interface LastYear {
  year: number;
  /** What was known then may stand in the story. */
  until: number;
  /** The story names it; else its things tell it. */
  named: boolean;
  /** Hardly any year is named, and none as that of the story. */
  lone?: boolean;
  place: Place;
}

/** A long story of that time without railways, telegrams and photographs is an earlier one: what came after these it cannot know. */
const beforeMachines = 1875;

/** Whoever is born in the last year that the story names may live for so long. */
const lifetime = 60;

/** In so many paragraphs years may be named in passing. */
const fewYears = 2;

/** Every year counts, also those that people speak of: whoever knows of 1890 does not live in 1840. */
function yearsOf(story: Story, times: readonly NarratedTime[]): LastYear | null {
  const stated = story.paragraphs.flatMap((paragraph) =>
    paragraph.times.flatMap(({ kind, value, at }) => (kind === 'year' ? [{ year: value, born: tellsOfBirth(paragraph, at) }] : [])),
  );
  const dated = story.dates.flatMap(({ year, place }) =>
    year === null ? [] : [{ year, born: tellsOfBirth(story.paragraphs[paragraphHolding(story, place)], place.offset) }],
  );
  const last = [...stated, ...dated].reduce((latest, each) => (each.year > latest.year ? each : latest), { year: 0, born: false });
  const narrated = times.filter(({ kind }) => kind === 'year');
  const latest = narrated.reduce<NarratedTime | undefined>((late, each) => (late && late.value >= each.value ? late : each), undefined);
  const place = story.dates.find(({ year }) => year === last.year)?.place ?? latest?.place;
  // A date is told by its year as well.
  const paragraphs = story.paragraphs.filter((paragraph) => paragraph.times.some(({ kind }) => kind === 'year')).length;
  const lone = paragraphs <= fewYears && !times.some(({ kind }) => kind === 'setting');
  return place ? { year: last.year, until: last.born ? last.year + lifetime : last.year, named: true, lone, place } : null;
}

function tellsOfBirth(paragraph: StoryParagraph | undefined, at: number): boolean {
  if (!paragraph) return false;
  const sentence = sentenceAt(paragraph, at);
  return paragraph.claims.some((claim) => claim.attribute === 'birth' && claim.at >= sentence.at && claim.at < sentence.end);
}

/** A few such things tell no more than that the story is older than these. */
const modern = 1940;
const fewBygone = 4;
const fewEach = 1500;

function timeOfFewThings(times: readonly NarratedTime[], sentences: number): LastYear | null {
  const things = times.filter(({ kind }) => kind === 'bygone');
  const [first] = things;
  return !first || things.length < Math.max(fewBygone, sentences / fewEach)
    ? null
    : { year: first.value, until: modern, named: false, place: first.place };
}

/** What people speak of is there, or foretold: only what is a century too early is a slip in their mouths. */
const century = 100;

function spokenOf(story: Story, antecedents: Antecedents): NarratedTime[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.times.flatMap((time): NarratedTime[] =>
      time.kind === 'invention' && antecedents.isSpoken(index, time.at)
        ? [
            {
              kind: time.kind,
              value: time.value,
              at: time.at,
              place: story.place(paragraph.path, time.at, time.length),
              paragraph: index,
              chapter: paragraph.chapter,
              sentence: time.at,
              elsewhere: false,
              unreal: false,
              present: false,
            },
          ]
        : [],
    ),
  );
}

function timeOfThings(times: readonly NarratedTime[], sentences: number): LastYear | null {
  const things = times.filter(({ kind }) => kind === 'bygone');
  const [first] = things;
  if (!first || things.length < Math.max(bygoneAtLeast, sentences / bygoneEach)) return null;
  const industrial = times.filter(({ kind, value }) => kind === 'invention' && value <= first.value).length;
  const year = industrial > most ? first.value : beforeMachines;
  return { year, until: year, named: false, place: first.place };
}
