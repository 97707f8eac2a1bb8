import { LineIndex, startsFromLengths } from '../manuscript/lines.js';
import { partHolding } from '../manuscript/part-holding.js';
import { ClaimHint, claimOwners } from '../model/claims.js';
import { paragraphKinds, relationOwners, subjectKinds, type Facts } from '../model/facts.js';
import type { Manifest, ManifestChunk } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import { timeKinds } from '../model/times.js';
import type { Story, StoryDate, StoryParagraph, StorySentence, StorySex } from './story.js';

/** Puts the facts of all chunks together. `facts[i]` belongs to chunk `i` of the manifest; a missing one is an error. */
export function assemble(manifest: Manifest, facts: readonly Facts[]): Story {
  const places = new Places();
  const paragraphs: StoryParagraph[] = [];
  const dates: StoryDate[] = [];
  for (const chunk of manifest.chunks) {
    const stated = facts[chunk.index];
    if (!stated)
      throw new RangeError(
        `The facts of chunk ${chunk.index} of ${manifest.chunkCount} are missing; extract every chunk before concluding.`,
      );
    places.add(chunk, stated);
    addParagraphs(paragraphs, chunk, stated);
    for (const { at, length, text, day, month, year, weekday } of stated.dates) {
      dates.push({
        place: places.place(chunk.path, chunk.start.offset + at, length),
        chapter: chunk.chapter,
        text,
        day,
        month,
        year,
        weekday,
      });
    }
  }
  return { manifest, paragraphs, dates, place: (path, offset, length) => places.place(path, offset, length) };
}

class Places {
  private readonly files = new Map<string, { start: number; lines: LineIndex }[]>();

  add(chunk: ManifestChunk, facts: Facts): void {
    const list = this.files.get(chunk.path) ?? [];
    list.push({ start: chunk.start.offset, lines: new LineIndex(startsFromLengths(facts.lines), chunk.start) });
    this.files.set(chunk.path, list);
  }

  place(path: string, offset: number, length: number): Place {
    const list = this.files.get(path) ?? [];
    const chunk =
      list[
        Math.max(
          partHolding(list, offset, ({ start }) => start),
          0,
        )
      ];
    if (!chunk) throw new RangeError(`${path} has no chunk; the manifest and the facts belong to different manuscripts.`);
    return chunk.lines.place(path, offset - chunk.start, length);
  }
}

function addParagraphs(paragraphs: StoryParagraph[], chunk: ManifestChunk, facts: Facts): void {
  const base = chunk.start.offset;
  const readings = readingsOf(facts, base);
  let sentence = 0;
  let lead = 0;
  facts.paragraphs.forEach(([start, stop, sentences, kind], index) => {
    const goesOn = index === 0 && chunk.continuesParagraph ? paragraphs.at(-1) : undefined;
    const paragraph = goesOn ?? emptyParagraph(chunk, base + start, paragraphKinds[kind]);
    if (!goesOn) paragraphs.push(paragraph);
    paragraph.end = base + stop;
    paragraph.sentences += sentences;
    for (const reading of readings) reading.readInto(paragraph, stop);
    if (paragraphKinds[kind] === 'prose' || paragraphKinds[kind] === 'verse') {
      paragraph.outlines = joined(paragraph.outlines, outlinesIn(facts, sentence, sentences, base + start));
      sentence += 2 * sentences;
    }
    for (let end = facts.leads[lead]; end !== undefined && end <= stop; end = facts.leads[(lead += 1)])
      paragraph.leads = base + end === paragraph.end;
  });
}

function outlinesIn({ sentences }: Facts, from: number, count: number, start: number): StorySentence[] {
  return Array.from({ length: count }, (_, index) => ({
    at: start + (sentences[from + 2 * index] ?? 0),
    bits: sentences[from + 2 * index + 1] ?? 0,
  }));
}

/** How the facts of every kind become lists of a paragraph; what `at` gives is relative to the chunk. */
function readingsOf(facts: Facts, base: number): { readInto(paragraph: StoryParagraph, stop: number): void }[] {
  const text = (index: number): string => facts.texts[index] ?? '';
  const half = (twice: number): number => twice >> 1;
  const first = ([at]: readonly [number, ...unknown[]]): number => at;
  const sex = (twice: number): StorySex => ({ at: base + half(twice), sex: twice % 2 === 1 ? 'female' : 'male' });
  return [
    new Reading(facts.names, first, 'names', ([at, length, name, evidence]) => ({ at: base + at, length, text: text(name), evidence })),
    new Reading(facts.marks, first, 'marks', ([at, role, hints]) => [base + at, role, hints]),
    new Reading(facts.tags, first, 'tags', ([at, length, verb, subject, subjectAt, words]) => ({
      at: base + at,
      end: base + at + length,
      verb: text(verb),
      subject: subjectKinds[subject],
      subjectAt: base + subjectAt,
      words: text(words),
    })),
    new Reading(facts.passives, first, 'passives', ([at, length]) => ({ at: base + at, length })),
    new Reading(facts.times, first, 'times', ([at, length, kind, value]) => ({
      at: base + at,
      length,
      kind: timeKinds[kind] ?? 'month',
      value,
    })),
    new Reading(facts.claims, first, 'claims', ([at, length, attribute, value, owner, ownerAt, hints]) => ({
      at: base + at,
      length,
      attribute: text(attribute),
      value: text(value),
      owner: claimOwners[owner],
      ownerAt: base + ownerAt,
      clouded: (hints & ClaimHint.clouded) !== 0,
      unreal: (hints & ClaimHint.unreal) !== 0,
    })),
    new Reading(facts.relations, first, 'relations', ([at, length, relation, personAt, ownerAt, owner]) => ({
      at: base + at,
      length,
      relation: text(relation),
      personAt: base + personAt,
      ownerAt: base + ownerAt,
      owner: relationOwners[owner],
    })),
    new Reading(facts.forms, half, 'forms', (form) => ({ at: base + half(form), contracted: (form & 1) === 0 })),
    new Reading(facts.subjects, half, 'subjects', sex),
    new Reading(facts.addresses, half, 'addresses', sex),
    new Reading(
      facts.intensifiers,
      (at) => at,
      'intensifiers',
      (at) => base + at,
    ),
    new Reading(facts.tagAdverbs, first, 'tagAdverbs', ([at, length]) => ({ at: base + at, length })),
    new Reading(
      facts.colourChanges,
      (at) => at,
      'colourChanges',
      (at) => base + at,
    ),
  ];
}

/** Lists of a paragraph by the kind of facts in them. */
type Lists = Pick<
  StoryParagraph,
  { [Key in keyof StoryParagraph]: StoryParagraph[Key] extends unknown[] ? Key : never }[keyof StoryParagraph]
>;

/** The facts of one kind, read in order of their places, a paragraph at a time. */
class Reading<Fact, Key extends keyof Lists> {
  private next = 0;

  constructor(
    private readonly facts: readonly Fact[],
    private readonly at: (fact: Fact) => number,
    private readonly list: Key,
    private readonly told: (fact: Fact) => Lists[Key][number],
  ) {}

  /** Reads on as far as the paragraph goes. */
  readInto(paragraph: Lists, stop: number): void {
    let end = this.next;
    while (end < this.facts.length && this.at(this.facts[end] as Fact) < stop) end += 1;
    if (end === this.next) return;
    const more = this.facts.slice(this.next, end).map(this.told) as Lists[Key];
    paragraph[this.list] = joined<unknown>(paragraph[this.list], more) as Lists[Key];
    this.next = end;
  }
}

/** Lists are just as long as what they hold: a story has a hundred thousand. */
function joined<Item>(list: Item[], more: Item[]): Item[] {
  return list.length === 0 ? more : [...list, ...more];
}

/** Stands for every list that holds nothing. */
const nothing: never[] = [];
Object.freeze(nothing);

function emptyParagraph(chunk: ManifestChunk, at: number, kind: StoryParagraph['kind']): StoryParagraph {
  return {
    path: chunk.path,
    chapter: chunk.chapter,
    at,
    end: at,
    sentences: 0,
    kind,
    marks: nothing,
    names: nothing,
    tags: nothing,
    passives: nothing,
    outlines: nothing,
    claims: nothing,
    times: nothing,
    subjects: nothing,
    leads: false,
    relations: nothing,
    addresses: nothing,
    forms: nothing,
    intensifiers: nothing,
    tagAdverbs: nothing,
    colourChanges: nothing,
  };
}
