import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { defaultConfig, lint } from '../dist/index.js';

const types = ['Explicit', 'Anaphoric', 'Implicit'];

/** Speakers of the annotation that are nobody in particular. Their quotes are counted; no answer to them is right. */
const nobody = /^_/;

/** Titles that only people have. */
const titles = '(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Lady|Lord|Sir|Captain|Colonel|Major|Professor|Master|Aunt|Uncle)\\.?';

/** Called so often by a title, a surname is that of somebody, whether he speaks in the novel or not: the annotation lists those who do. */
const titledTimes = 3;

/** A character of ours named so often in a novel, or more often, has to be one of the annotation's. */
const notInPassing = 10;

const plain = (name) =>
  name
    .replace(/[_*]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
    .replace(/^(?:the|an?|old|young|little|poor|dear|my) (?=.)/, '')
    .replace(/'s$/, '')
    .replace(/\b(mr|mrs|ms|dr|st|capt)\./g, '$1');

/** Python's list or set of strings, or of lists of them, as the annotation writes them. */
function readLiteral(written) {
  const strings = [];
  const json = written
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (string) => {
      const inner = string.slice(1, -1).replace(/\\(.)/gs, (_, each) => (each === 'n' ? '\n' : each));
      return JSON.stringify(`#${strings.push(inner) - 1}`);
    })
    .replaceAll('{', '[')
    .replaceAll('}', ']')
    .replace(/\bset\(\)|\bnan\b/g, '[]');
  return JSON.parse(json, (_, value) => (typeof value === 'string' && value.startsWith('#') ? strings[Number(value.slice(1))] : value));
}

const rowsOf = (path) => parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_column_count: true });

/** Novels in the layout of the Project Dialogism Novel Corpus, with what the engine says of each. */
function readNovel(folder, name) {
  const text = readFileSync(join(folder, name, 'novel_text.txt'), 'utf8');
  const people = rowsOf(join(folder, name, 'character_info.csv')).map((row) => ({
    name: row['Main Name'],
    names: new Set([row['Main Name'], ...readLiteral(row['Aliases'])].map(plain)),
    main: ['major', 'intermediate'].includes(row['Category']) && !nobody.test(row['Main Name']),
  }));
  const quotes = rowsOf(join(folder, name, 'quotation_info.csv')).map((row) => ({
    spans: readLiteral(row['quoteByteSpans']),
    text: row['quoteText'],
    speaker: row['speaker'],
    type: row['quoteType'],
    referring: row['referringExpression'],
    mentions: mentionsIn(row),
  }));
  return { name, text, people, quotes, bible: lint([{ path: 'novel.txt', text }], defaultConfig).bible };
}

/** Names inside of a quote with the one whom each means. */
function mentionsIn(row) {
  const texts = readLiteral(row['mentionTextsList']).flat();
  const meant = readLiteral(row['mentionEntitiesList']).flat();
  return texts.flatMap((text, index) => (meant[index]?.length === 1 ? [{ name: plain(text), person: meant[index][0] }] : []));
}

/**
 * Speakers and characters of whole novels. Every annotated quote counts, also one that nobody in particular speaks. A quote is
 * right when the engine's quotes that overlap it give most of it to a character that maps to the annotated speaker.
 */
export function measureNovels(folder) {
  const counts = new Map();
  const add = (key, amount = 1) => counts.set(key, (counts.get(key) ?? 0) + amount);
  const share = (part, whole) => (counts.get(part) ?? 0) / (counts.get(whole) ?? 0);
  const novels = readdirSync(folder).sort();
  const errors = [];
  for (const name of novels) {
    const novel = readNovel(folder, name);
    const personOf = comparePeople(novel, (key, amount) => (add(key, amount), add(`${name} ${key}`, amount)), errors);
    compareSpeakers(novel, personOf, (key, amount) => (add(key, amount), add(`${name} ${key}`, amount)), errors);
  }
  const percent = (part, whole) => `${(share(part, whole) * 100).toFixed(1)} %`.padStart(8);
  const lines = novels.map(
    (name) =>
      `${name.padEnd(30)} speakers${percent(`${name} right`, `${name} quotes`)}  ${types
        .map((type) => `${type}${percent(`${name} right ${type}`, `${name} quotes ${type}`)}`)
        .join('  ')}  main${percent(`${name} main found`, `${name} main`)}  purity${percent(
        `${name} mentions of the prevailing`,
        `${name} mentions`,
      )}  clusters a person ${share(`${name} clusters`, `${name} persons found`).toFixed(2)}`,
  );
  const byKind = [...counts].filter(([key]) => key.startsWith('wrong: ')).sort((a, b) => b[1] - a[1]);
  return {
    lines: [...lines, '', ...byKind.map(([key, count]) => `${String(count).padStart(6)}  ${key}`)],
    errors,
    figures: {
      novelSpeakersRight: share('right', 'quotes'),
      novelExplicitRight: share('right Explicit', 'quotes Explicit'),
      novelAnaphoricRight: share('right Anaphoric', 'quotes Anaphoric'),
      novelImplicitRight: share('right Implicit', 'quotes Implicit'),
      novelSaidExplicitRight: share('right, said to be explicit', 'said to be explicit'),
      novelMainFound: share('main found', 'main'),
      novelPrecision: share('characters right', 'characters'),
      novelPrecisionOfPeople: share('characters right or titled', 'characters'),
      novelPurity: share('mentions of the prevailing', 'mentions'),
      novelClustersPerPerson: share('clusters', 'persons found'),
      novelOwnClustersPerPerson: share('clusters by their own names', 'persons found by their own names'),
    },
  };
}

/** Character id to the annotated person who owns most of its names: by the annotated aliases and by the annotated mentions. */
function comparePeople({ name: novel, text, people, quotes, bible }, add, errors) {
  const person = personByName(people);
  const mentions = quotes.flatMap((quote) => quote.mentions);
  const meant = new Map();
  for (const { name, person: who } of mentions) {
    const index = person(who);
    if (index === undefined) continue;
    const known = meant.get(name) ?? meant.set(name, new Map()).get(name);
    known.set(index, (known.get(index) ?? 0) + 1);
  }
  const personOf = new Map();
  const personByOwnName = new Map();
  const idOf = new Map();
  for (const { id, name, aliases, sharedNames, mentions: count } of bible.characters) {
    const weights = new Map();
    const weigh = (index, weight) => weights.set(index, (weights.get(index) ?? 0) + weight);
    const names = new Map([[name, 1], ...aliases.map((alias) => [alias, 1]), ...sharedNames.map((shared) => [shared, 0.01])]);
    for (const [written, factor] of names) {
      if (factor === 1) idOf.set(plain(written), id);
      const owners = people.flatMap((each, index) => (each.names.has(plain(written)) ? [index] : []));
      for (const index of owners) weigh(index, (factor * Math.max(1, occurrences(text, written))) / owners.length);
      for (const [index, times] of meant.get(plain(written)) ?? []) weigh(index, factor * times);
    }
    const [owner, weight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (owner !== undefined) personOf.set(id, owner);
    // A family name that several bear makes nobody a part of another.
    if (weight > 0.5) personByOwnName.set(id, owner);
    if (count < notInPassing) continue;
    add('characters');
    if (owner !== undefined) add('characters right');
    if (owner !== undefined || isTitled(text, [name, ...aliases])) add('characters right or titled');
    if (owner === undefined) errors.push(`${novel}: nobody of the annotation: ${name} (${[...aliases].join(', ')}) ${count}`);
  }
  purityOf(idOf, personOf, mentions, person, add, people, novel, errors);
  const found = new Set(personOf.values());
  people.forEach((each, index) => {
    if (!each.main) return;
    add('main');
    if (found.has(index)) add('main found');
    else errors.push(`${novel}: not found: ${each.name}`);
  });
  add('persons found', found.size);
  add('clusters', personOf.size);
  add('persons found by their own names', new Set(personByOwnName.values()).size);
  add('clusters by their own names', personByOwnName.size);
  for (const index of found) {
    const ours = [...personOf].filter(([, each]) => each === index).map(([id]) => id);
    if (ours.length > 1) errors.push(`${novel}: split: ${people[index].name}: ${ours.join(', ')}`);
  }
  return (speaker) => ({ index: person(speaker), found: found.has(person(speaker)), isHim: (id) => personOf.get(id) === person(speaker) });
}

/** Whether the novel calls one of the names by a title, again and again. */
function isTitled(text, names) {
  const lasts = new Set(names.map((name) => name.split(' ').at(-1)).filter((word) => word.length > 2));
  return [...lasts].some(
    (last) => [...text.matchAll(new RegExp(`\\b${titles}\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?${last}\\b`, 'gu'))].length >= titledTimes,
  );
}

/** Of the annotated mentions by a name of one of our characters: those of the person whom that character maps to. */
function purityOf(idOf, personOf, mentions, person, add, people, novel, errors) {
  for (const { name, person: who } of mentions) {
    const id = idOf.get(name);
    const meant = person(who);
    if (id === undefined || meant === undefined || !personOf.has(id)) continue;
    add('mentions');
    if (personOf.get(id) === meant) add('mentions of the prevailing');
    else errors.push(`${novel}: impure: ${id} by ${name}: ${people[meant].name}`);
  }
}

/** The annotation gives some speakers by another of their names than the first. */
function personByName(people) {
  const byMain = new Map(people.map(({ name }, index) => [plain(name), index]));
  const byAny = new Map(people.flatMap(({ names }, index) => [...names].map((name) => [name, index])));
  return (name) => byMain.get(plain(name)) ?? byAny.get(plain(name));
}

/** How often a name stands by itself, not behind a title or another name. */
function occurrences(text, name) {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/(?:^|[\s"'(])\p{Lu}[\p{L}'-]*\.?\s+$/u.test(text.slice(Math.max(0, at - 24), at))) count += 1;
  return count;
}

function compareSpeakers({ name: novel, text, quotes, bible }, personOf, add, errors) {
  const ours = [...bible.quotes].sort((a, b) => a.start - b.start);
  for (const { spans, text: said, speaker, type, referring } of quotes) {
    add('quotes');
    add(`quotes ${type}`);
    const weights = new Map();
    for (const [start, end] of spans)
      for (const quote of overlapping(ours, start, end)) {
        const known = weights.get(quote.speaker) ?? { quote, length: 0 };
        weights.set(quote.speaker, { ...known, length: known.length + Math.min(quote.end, end) - Math.max(quote.start, start) });
      }
    const most = [...weights.values()].sort((a, b) => b.length - a.length)[0]?.quote;
    const person = nobody.test(speaker) ? null : personOf(speaker);
    const right = Boolean(most?.speaker && person?.index !== undefined && person.isHim(most.speaker));
    if (right) {
      add('right');
      add(`right ${type}`);
    }
    if (most?.kind === 'explicit') {
      add('said to be explicit');
      if (right) add('right, said to be explicit');
    }
    if (right) continue;
    const kind = errorKind(most, person, type);
    add(`wrong: ${kind}`);
    const place = text.slice(0, spans[0][0]).split('\n').length;
    errors.push(
      `${novel}:${place}: ${kind}: ${speaker}, not ${most?.speaker ?? 'nobody'}; ${referring}; "${said.replace(/\s+/g, ' ').slice(0, 70)}"`,
    );
  }
}

function errorKind(most, person, type) {
  if (person === null) return 'spoken by nobody in particular';
  if (most === undefined) return 'quote missed';
  const ours = `${type} taken as ${most.kind}`;
  if (!person.found) return `speaker is no character of ours (${ours})`;
  return most.speaker === null ? `speaker not known (${ours})` : `another speaker (${ours})`;
}

/** Quotes in order of their starts that share a character with the stretch. */
function overlapping(quotes, start, end) {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let index = low; index < quotes.length && quotes[index].start < end; index += 1) found.push(quotes[index]);
  return found;
}
