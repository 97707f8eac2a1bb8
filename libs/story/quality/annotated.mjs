import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defaultConfig, lint } from '../dist/index.js';

/** Spaces and marks around a quote may be annotated one way or the other. */
const tolerance = 2;

/** Who is named so often in an excerpt is one of its main characters. */
const mainMentions = 3;

const plain = (name) =>
  name
    .replace(/[_*]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^(?:the|old|young|little|poor|dear|my) /i, '')
    .replace(/'s$/, '')
    .replace(/\b(Mr|Mrs|Ms|Dr|St|Capt)\b\.?/g, '$1')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .trim();

/** LitBank's excerpts with what the engine says of each. */
function readExcerpts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = name.replace(/json$/, 'txt');
      const text = readFileSync(join(folder, path), 'utf8');
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { text, gold, bible: lint([{ path, text }], defaultConfig).bible };
    });
}

/** Quotes, speakers and characters against the annotation. Shares of what is counted over all excerpts. */
export function measureAgainst(folder) {
  const counts = new Map();
  const add = (key, amount = 1) => counts.set(key, (counts.get(key) ?? 0) + amount);
  for (const excerpt of readExcerpts(folder)) {
    const people = comparePeople(excerpt, add);
    compareQuotes(excerpt, people, add);
  }
  const share = (part, whole) => (counts.get(part) ?? 0) / (counts.get(whole) ?? 0);
  return {
    quotePrecision: share('quotes matched', 'quotes found'),
    quoteRecall: share('quotes matched', 'quotes annotated'),
    speakersRight: share('speakers right', 'quotes of the named'),
    explicitRight: share('explicit right', 'explicit'),
    mainFound: share('main found', 'main'),
    characterPrecision: share('characters right', 'characters'),
    characterPurity: share('mentions of the prevailing', 'mentions'),
    clustersPerPerson: share('clusters', 'persons found'),
  };
}

/** Character id to the annotated person whom most mentions of its names mean. */
function comparePeople({ text, gold, bible }, add) {
  const owner = new Map(
    bible.characters.flatMap((character) => [character.name, ...character.aliases].map((name) => [plain(name), character.id])),
  );
  const meant = new Map(bible.characters.map(({ id }) => [id, new Map()]));
  const named = new Map();
  for (const { start, end, type, cluster, proper } of gold.mentions) {
    if (!proper || cluster === null) continue;
    if (type === 'PER') named.set(cluster, (named.get(cluster) ?? 0) + 1);
    const clusters = meant.get(owner.get(plain(text.slice(start, end))));
    const key = type === 'PER' ? cluster : '(no person)';
    clusters?.set(key, (clusters.get(key) ?? 0) + 1);
  }
  const personOf = new Map();
  for (const [id, clusters] of meant) {
    const [prevailing, most] = [...clusters].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
    add('characters');
    if (prevailing === null || prevailing === '(no person)') continue;
    add('characters right');
    add(
      'mentions',
      [...clusters.values()].reduce((sum, count) => sum + count, 0),
    );
    add('mentions of the prevailing', most);
    personOf.set(id, prevailing);
  }
  const found = new Set(personOf.values());
  for (const [cluster, mentions] of named) {
    if (mentions >= mainMentions) add('main');
    if (mentions >= mainMentions && found.has(cluster)) add('main found');
  }
  add('persons found', found.size);
  add('clusters', personOf.size);
  return personOf;
}

/** A quote that the engine misses has the wrong speaker; so has one whose named speaker it does not know. */
function compareQuotes({ gold, bible }, personOf, add) {
  add('quotes found', bible.quotes.length);
  add('quotes annotated', gold.quotes.length);
  for (const { start, end, speaker, speakerName } of gold.quotes) {
    if (bible.quotes.some((quote) => Math.abs(quote.start - start) <= tolerance && Math.abs(quote.end - end) <= tolerance))
      add('quotes matched');
    if (speakerName === null) continue;
    const overlap = (quote) => Math.min(quote.end, end) - Math.max(quote.start, start);
    const best = bible.quotes.filter((quote) => overlap(quote) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
    const right = best !== undefined && personOf.get(best.speaker) === speaker;
    add('quotes of the named');
    if (right) add('speakers right');
    if (best?.kind !== 'explicit') continue;
    add('explicit');
    if (right) add('explicit right');
  }
}
