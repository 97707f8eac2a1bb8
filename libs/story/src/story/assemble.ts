import { LineIndex, startsFromLengths } from '../manuscript/lines.js';
import { ClaimHint, claimOwners } from '../model/claims.js';
import { paragraphKinds, relationOwners, subjectKinds, type Facts } from '../model/facts.js';
import type { Manifest, ManifestChunk } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import { timeKinds } from '../model/times.js';
import type { Story, StoryDate, StoryParagraph, StorySex } from './story.js';

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
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const chunk = list[low];
    if (!chunk) throw new RangeError(`${path} has no chunk; the manifest and the facts belong to different manuscripts.`);
    return chunk.lines.place(path, offset - chunk.start, length);
  }
}

function addParagraphs(paragraphs: StoryParagraph[], chunk: ManifestChunk, facts: Facts): void {
  const base = chunk.start.offset;
  const cursor = {
    names: 0,
    marks: 0,
    tags: 0,
    passives: 0,
    changes: 0,
    sentences: 0,
    claims: 0,
    times: 0,
    subjects: 0,
    addresses: 0,
    leads: 0,
    relations: 0,
    forms: 0,
    intensifiers: 0,
    adverbs: 0,
  };
  facts.paragraphs.forEach(([start, stop, sentences, kind], index) => {
    const goesOn = index === 0 && chunk.continuesParagraph ? paragraphs.at(-1) : undefined;
    const paragraph = goesOn ?? emptyParagraph(chunk, base + start, paragraphKinds[kind]);
    if (!goesOn) paragraphs.push(paragraph);
    paragraph.end = base + stop;
    paragraph.sentences += sentences;
    for (let name = facts.names[cursor.names]; name && name[0] < stop; name = facts.names[(cursor.names += 1)]) {
      paragraph.names.push({ at: base + name[0], length: name[1], text: facts.texts[name[2]] ?? '', evidence: name[3] });
    }
    for (let mark = facts.marks[cursor.marks]; mark && mark[0] < stop; mark = facts.marks[(cursor.marks += 1)])
      paragraph.marks.push([base + mark[0], mark[1], mark[2]]);
    for (let tag = facts.tags[cursor.tags]; tag && tag[0] < stop; tag = facts.tags[(cursor.tags += 1)]) {
      const [at, length, verb, subject, subjectAt, words] = tag;
      paragraph.tags.push({
        at: base + at,
        end: base + at + length,
        verb: facts.texts[verb] ?? '',
        subject: subjectKinds[subject],
        subjectAt: base + subjectAt,
        words: facts.texts[words] ?? '',
      });
    }
    for (let passive = facts.passives[cursor.passives]; passive && passive[0] < stop; passive = facts.passives[(cursor.passives += 1)]) {
      paragraph.passives.push({ at: base + passive[0], length: passive[1] });
    }
    if (paragraphKinds[kind] === 'prose' || paragraphKinds[kind] === 'verse')
      addSentences(paragraph, facts, base + start, sentences, cursor);
    addStatements(paragraph, facts, base, stop, cursor);
    cursor.subjects = addSexes(paragraph.subjects, facts.subjects, base, stop, cursor.subjects);
    for (let fact = facts.relations[cursor.relations]; fact && fact[0] < stop; fact = facts.relations[(cursor.relations += 1)]) {
      const [at, length, relation, personAt, ownerAt, owner] = fact;
      paragraph.relations.push({
        at: base + at,
        length,
        relation: facts.texts[relation] ?? '',
        personAt: base + personAt,
        ownerAt: base + ownerAt,
        owner: relationOwners[owner],
      });
    }
    for (let end = facts.leads[cursor.leads]; end !== undefined && end <= stop; end = facts.leads[(cursor.leads += 1)])
      paragraph.leads = base + end === paragraph.end;
    cursor.addresses = addSexes(paragraph.addresses, facts.addresses, base, stop, cursor.addresses);
  });
}

/** Reads on from `next` as far as the paragraph goes; returns where to read on for the paragraph after it. */
function addSexes(into: StorySex[], words: readonly number[], base: number, stop: number, next: number): number {
  let index = next;
  for (let word = words[index]; word !== undefined && word < stop * 2; word = words[(index += 1)])
    into.push({ at: base + (word >> 1), sex: word % 2 === 1 ? 'female' : 'male' });
  return index;
}

function addSentences(paragraph: StoryParagraph, facts: Facts, start: number, count: number, cursor: { sentences: number }): void {
  for (const end = cursor.sentences + 2 * count; cursor.sentences < end; cursor.sentences += 2)
    paragraph.outlines.push({ at: start + (facts.sentences[cursor.sentences] ?? 0), bits: facts.sentences[cursor.sentences + 1] ?? 0 });
}

function addStatements(
  paragraph: StoryParagraph,
  facts: Facts,
  base: number,
  stop: number,
  cursor: { changes: number; claims: number; times: number; forms: number; intensifiers: number; adverbs: number },
): void {
  for (let fact = facts.times[cursor.times]; fact && fact[0] < stop; fact = facts.times[(cursor.times += 1)])
    paragraph.times.push({ at: base + fact[0], length: fact[1], kind: timeKinds[fact[2]] ?? 'month', value: fact[3] });
  for (let fact = facts.claims[cursor.claims]; fact && fact[0] < stop; fact = facts.claims[(cursor.claims += 1)]) {
    const [at, length, attribute, value, owner, ownerAt, hints] = fact;
    paragraph.claims.push({
      at: base + at,
      length,
      attribute: facts.texts[attribute] ?? '',
      value: facts.texts[value] ?? '',
      owner: claimOwners[owner],
      ownerAt: base + ownerAt,
      clouded: (hints & ClaimHint.clouded) !== 0,
      unreal: (hints & ClaimHint.unreal) !== 0,
    });
  }
  for (let form = facts.forms[cursor.forms]; form !== undefined && form >> 1 < stop; form = facts.forms[(cursor.forms += 1)])
    paragraph.forms.push({ at: base + (form >> 1), contracted: (form & 1) === 0 });
  for (let at = facts.intensifiers[cursor.intensifiers]; at !== undefined && at < stop; at = facts.intensifiers[(cursor.intensifiers += 1)])
    paragraph.intensifiers.push(base + at);
  for (let adverb = facts.tagAdverbs[cursor.adverbs]; adverb && adverb[0] < stop; adverb = facts.tagAdverbs[(cursor.adverbs += 1)])
    paragraph.tagAdverbs.push({ at: base + adverb[0], length: adverb[1] });
  for (let at = facts.colourChanges[cursor.changes]; at !== undefined && at < stop; at = facts.colourChanges[(cursor.changes += 1)])
    paragraph.colourChanges.push(base + at);
}

function emptyParagraph(chunk: ManifestChunk, at: number, kind: StoryParagraph['kind']): StoryParagraph {
  return {
    path: chunk.path,
    chapter: chunk.chapter,
    at,
    end: at,
    sentences: 0,
    kind,
    marks: [],
    names: [],
    tags: [],
    passives: [],
    outlines: [],
    claims: [],
    times: [],
    subjects: [],
    leads: false,
    relations: [],
    addresses: [],
    forms: [],
    intensifiers: [],
    tagAdverbs: [],
    colourChanges: [],
  };
}
