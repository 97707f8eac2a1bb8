import { speechVerbPattern, coreSpeechVerbs } from '../language/speech-verbs.js';
import { LineIndex } from '../manuscript/lines.js';
import type { Chunk } from '../model/chunk.js';
import { MarkHint } from '../model/facts.js';
import type { Speech } from '../dialogue/speech.js';
import type { Story } from '../story/story.js';
import type { Observation, Rule, Whole } from './rule.js';

const subject = '(?:he|she|they|we|it|the|his|her|my|\\p{Lu}\\p{Ll}+)';
const tag = `(?:(?:${speechVerbPattern})\\s+${subject}|(?:he|she|they|we)\\s+(?:${speechVerbPattern}))(?!\\p{L})`;
const stopBeforeTag = new RegExp(`\\.(?<=(\\p{L}{2,12})\\.)["”’'](?=\\s+${tag})`, 'gu');
const commaOutside = new RegExp(`(?<=\\p{L})["”’'],(?=\\s+${tag})`, 'gu');
const commaInside = new RegExp(`(?<=\\p{L}),["”’'](?=\\s+${tag})`, 'gu');
const abbreviated = /^(?:etc|esq|mr|mrs|dr|co|jr|sr|st|inc|ltd)$/i;

/** A writer who leaves the comma out this often does so on purpose. */
const deliberate = 0.2;

export const dialoguePunctuation: Rule = {
  doc: {
    code: 'DIAL002',
    name: 'dialogue punctuation',
    severity: 'warning',
    what: 'A full stop before a tag in small letters ("I know." said Tom), no mark at all before a tag ("Hello" said Tom), a comma on the other side of the mark than everywhere else in this manuscript, or a speech that is never closed.',
    why: "The marks tell a reader who speaks. The convention is the manuscript's own: what at least four of five cases do is taken for its rule, be it American or British.",
    examples: [
      {
        wrong: '"I know it." said Tom.\n\n"Good," said Ann.\n\n"Well," said Tom.',
        right: '"I know it," said Tom.\n\n"Good," said Ann.\n\n"Well," said Tom.',
      },
      {
        wrong:
          '"Hello there" said Tom, and sat down.\n\n"Good," said Ann.\n\n"Well," said Tom.\n\n"Yes," said Ann.\n\n"No," said Tom.\n\n"So," said Ann.',
        right: '"Hello there," said Tom, and sat down.\n\n"Good," said Ann.',
      },
      {
        wrong: '“Where are you going? asked Tom.\n\nShe did not answer.\n\n“Home,” said Tom.',
        right: '“Where are you going?” asked Tom.\n\nShe did not answer.\n\n“Home,” said Tom.',
      },
    ],
    options: [],
    silentWhen: [
      'A speech runs on in the next paragraph, which opens with a mark.',
      'What stands in the marks is a title or a word that is spoken of.',
      'The manuscript has no convention of its own that prevails.',
      'Unclosed speech in single quotation marks: an apostrophe could be the missing mark.',
    ],
  },
  inChunk: (chunk) => [...stops(chunk), ...commas(chunk)],
  inStory: (whole) => [...bareTags(whole), ...unclosed(whole)],
};

function stops(chunk: Chunk): Observation[] {
  const found = [...chunk.text.matchAll(stopBeforeTag)].filter((match) => !abbreviated.test(match[1] ?? ''));
  return observe(chunk, found, 'The sentence goes on with the tag: put a comma instead of the full stop inside the quotation mark.');
}

function commas(chunk: Chunk): Observation[] {
  const side = chunk.context.commaBeforeTag;
  if (side === 'inside')
    return observe(chunk, [...chunk.text.matchAll(commaOutside)], 'This manuscript puts the comma before a tag inside the quotation mark.');
  return side === 'outside'
    ? observe(chunk, [...chunk.text.matchAll(commaInside)], 'This manuscript puts the comma before a tag outside the quotation mark.')
    : [];
}

function observe(chunk: Chunk, matches: readonly RegExpExecArray[], message: string): Observation[] {
  if (matches.length === 0) return [];
  const lines = LineIndex.of(chunk.text);
  return matches.map((match) => ({ message, confidence: 0.9, location: lines.place('', match.index, match[0].length), related: [] }));
}

/** A speech, closed without any stop, with a tag right behind it. */
function bareTags({ story, speeches }: Whole): Observation[] {
  if (story.manifest.conventions.quoteMarks === 'dash') return [];
  let tagged = 0;
  const bare = speeches.filter((speech) => {
    const paragraph = story.paragraphs[speech.paragraph];
    const tag = paragraph?.tags.find((each) => each.at === speech.end + 1);
    if (!paragraph || !tag || speech.open || !coreSpeechVerbs.has(tag.verb) || tag.subject === 'description') return false;
    tagged += 1;
    const [opens, closes] = [
      paragraph.marks.find((mark) => mark[0] === speech.at),
      paragraph.marks.find((mark) => mark[0] === speech.end - 1),
    ];
    const begins = MarkHint.mayBegin | MarkHint.capital;
    return ((opens?.[2] ?? 0) & begins) === begins && ((closes?.[2] ?? 0) & MarkHint.afterStop) === 0;
  });
  if (bare.length > Math.max(1, tagged * deliberate)) return [];
  return bare.map((speech) => ({
    message: 'No mark divides the speech from its tag: put a comma before the closing quotation mark.',
    confidence: 0.85,
    location: placeOf(story, speech, speech.end - 1, 1),
    related: [],
  }));
}

/** A poem or a letter may stand inside of a speech; so far ahead its end is looked for. */
const interruption = 40;

/** A shorter stretch is the date over a letter, or a word. */
const shortestSpeech = 20;

/** Place and date stand within so many characters over a letter. */
const headOfLetter = 60;

/** A letter's mark opens before its head and closes with it, wherever the printer thought fit. */
function isHeadOfLetter(story: Story, path: string, at: number): boolean {
  return story.dates.some(({ place }) => place.path === path && place.offset >= at && place.offset - at < headOfLetter);
}

/** An opening mark without its closing one, where no later paragraph takes the speech up. */
function unclosed({ story, speeches }: Whole): Observation[] {
  if (story.manifest.conventions.quoteMarks !== 'double') return [];
  const openBefore = new Set(speeches.filter((speech) => speech.open).map((speech) => speech.paragraph));
  return speeches.flatMap((speech): Observation[] => {
    if (!speech.open || !speech.spoken || speech.end - speech.at < shortestSpeech) return [];
    const [before, here, next] = [-1, 0, 1].map((step) => story.paragraphs[speech.paragraph + step]);
    if (
      here?.kind !== 'prose' ||
      next?.kind !== 'prose' ||
      next.path !== here.path ||
      next.chapter !== here.chapter ||
      before?.kind === 'verse' ||
      before?.kind === 'heading'
    )
      return [];
    if (((here.marks.find(([at]) => at === speech.at)?.[2] ?? 0) & MarkHint.salutation) !== 0 || openBefore.has(speech.paragraph - 1))
      return [];
    return isTakenUp(story, speech.paragraph) || isHeadOfLetter(story, here.path, speech.at)
      ? []
      : [
          {
            message: 'This quotation mark is never closed, and the next paragraph does not go on with the speech.',
            confidence: 0.8,
            location: placeOf(story, speech, speech.at, 1),
            related: [],
          },
        ];
  });
}

/** The next paragraph opens with a mark, or the next mark that comes closes a speech. */
function isTakenUp(story: Whole['story'], index: number): boolean {
  const next = story.paragraphs[index + 1];
  if (next?.marks.some(([at, role]) => role !== 2 && at <= next.at + 2)) return true;
  const marked = story.paragraphs.slice(index + 1, index + 1 + interruption).find((paragraph) => paragraph.marks.length > 0);
  return marked?.marks[0]?.[1] === 2;
}

function placeOf(story: Whole['story'], speech: Speech, at: number, length: number): Observation['location'] {
  return story.place(story.paragraphs[speech.paragraph]?.path ?? '', at, length);
}
