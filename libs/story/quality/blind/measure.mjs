import { cut, defaultConfig, lint } from '../../dist/index.js';
import { chanceFrom } from '../chance.mjs';
import { endsIn, known } from '../contradictions.mjs';
import { apartFrom, filesOf, keyOf, touches, withFaults } from '../injected.mjs';
import { eighth, eighthInnocent } from './eighth.mjs';
import { eleventh, eleventhInnocent } from './eleventh.mjs';
import { fifth, fifthInnocent } from './fifth.mjs';
import { first, firstInnocent } from './first.mjs';
import { fourteenth, fourteenthInnocent } from './fourteenth.mjs';
import { fourth, fourthInnocent } from './fourth.mjs';
import { ninth, ninthInnocent } from './ninth.mjs';
import { second, secondInnocent } from './second.mjs';
import { seventh, seventhInnocent } from './seventh.mjs';
import { sixth, sixthInnocent } from './sixth.mjs';
import { tenth, tenthInnocent } from './tenth.mjs';
import { third, thirdInnocent } from './third.mjs';
import { thirteenth, thirteenthInnocent } from './thirteenth.mjs';
import { twelfth, twelfthInnocent } from './twelfth.mjs';

/** Into how many books each pair is put; how many sentences a copy of a book gets at most is twice the other number. */
const booksEach = 1;
const perCopy = 12;

/** How far the second sentence may be from the first where both are of one scene. */
const sceneLength = 4000;

const pairsOfSets = {
  first: [...first, ...firstInnocent],
  second: [...second, ...secondInnocent],
  third: [...third, ...thirdInnocent],
  fourth: [...fourth, ...fourthInnocent],
  fifth: [...fifth, ...fifthInnocent],
  sixth: [...sixth, ...sixthInnocent],
  seventh: [...seventh, ...seventhInnocent],
  eighth: [...eighth, ...eighthInnocent],
  ninth: [...ninth, ...ninthInnocent],
  tenth: [...tenth, ...tenthInnocent],
  eleventh: [...eleventh, ...eleventhInnocent],
  twelfth: [...twelfth, ...twelfthInnocent],
  thirteenth: [...thirteenth, ...thirteenthInnocent],
  fourteenth: [...fourteenth, ...fourteenthInnocent],
};

/** Each set of pairs by itself. */
export function measureWrittenBlind(books, seed, only = Object.keys(pairsOfSets)) {
  const sets = only.map((set) => measureSet(set, books, seed, pairsOfSets[set]));
  const all = (key) => sets.flatMap((set) => set[key]);
  return { figures: Object.assign({}, ...all('figures')), missed: all('missed'), surplus: all('surplus') };
}

/**
 * Puts the pairs that were written blind into the novels, a pair a person and copy, and counts the pairs of which a finding of
 * a fitting code names either side, and the new findings that lie elsewhere or at an innocent pair.
 */
export function measureSet(set, books, seed, pairs) {
  const [counts, missed, surplus] = [new Map(), [], []];
  const add = (key, number = 1) => counts.set(key, (counts.get(key) ?? 0) + number);
  const waiting = books.map(() => []);
  const chance = chanceFrom(seed * 7919);
  for (const pair of pairs) for (const book of chance.some([...books.keys()], booksEach)) waiting[book].push(pair);
  books.forEach(({ name, files: [{ text }] }, number) => {
    const { report, bible } = lint(filesOf(text), defaultConfig);
    const { manifest } = cut(filesOf(text), defaultConfig);
    // Whoever dies in the book contradicts every sentence that is put behind it.
    const dead = new Set(bible.attributes.filter(({ value }) => value === 'dead').map(({ character }) => character));
    const book = {
      text,
      people: known(bible).filter(({ id }) => !dead.has(id)),
      ends: endsIn(text),
      single: manifest.conventions.quoteMarks === 'single',
    };
    let [left, copy] = [chance.some(waiting[number], waiting[number].length), 0];
    while (left.length > 0 && copy < 60) {
      const { faults, later } = place(book, left, chanceFrom(seed * 1000 + number * 100 + copy));
      [left, copy] = [later, copy + 1];
      const spoilt = withFaults(text, faults);
      const found = lint(filesOf(spoilt.text), defaultConfig).report.files[0].findings.filter(({ severity }) => severity !== 'info');
      const old = new Map();
      for (const finding of report.files[0].findings) old.set(keyOf(finding, text), (old.get(keyOf(finding, text)) ?? 0) + 1);
      const [used, rightOnes, wrong] = [new Set(), new Set(), new Map()];
      for (const pair of new Set(spoilt.faults.map(({ pair }) => pair))) {
        const sides = spoilt.faults.filter((fault) => fault.pair === pair);
        const hits = found.filter((finding) => sides.some((side) => touches(finding, side)));
        const right = hits.filter(({ code }) => pair.codes.includes(code));
        hits.forEach((hit) => used.add(hit));
        right.forEach((hit) => rightOnes.add(hit));
        const keys = pair.kind === 'innocent' ? [] : [pair.kind, lengthOf(pair), pair.heldOut ? 'held out' : 'seen'];
        for (const key of keys) add(`put ${key}`);
        if (right.length > 0) for (const key of keys) add(`got ${key}`);
        else if (keys.length > 0 && !pair.heldOut) missed.push(`${set} ${name} ${pair.kind}: ${sides.map(({ said }) => said).join(' / ')}`);
        for (const hit of hits)
          wrong.set(hit, `${name} ${pair.kind}: ${sides.map(({ said }) => said).join(' / ')}: ${hit.code} ${hit.message}`);
      }
      add('right', rightOnes.size);
      for (const [hit, told] of wrong) if (!rightOnes.has(hit)) surplus.push(told);
      for (const finding of found) {
        if (used.has(finding)) continue;
        const before = old.get(keyOf(finding, spoilt.text)) ?? 0;
        old.set(keyOf(finding, spoilt.text), before - 1);
        if (before <= 0) surplus.push(`${name}:${finding.location.line} ${finding.code} ${finding.message}`);
      }
    }
  });
  const shares = [...counts.keys()]
    .filter((key) => key.startsWith('put '))
    .sort()
    .map((key) => [`blind ${set} ${key.slice(4)}`, (counts.get(`got ${key.slice(4)}`) ?? 0) / counts.get(key)]);
  const right = counts.get('right') ?? 0;
  return { figures: { ...Object.fromEntries(shares), [`blind ${set} right`]: right / (right + surplus.length) }, missed, surplus };
}

/** Of both sentences together: the longer, the more ways there are to say it. */
const lengths = [10, 14, 18, 24, 32];
function lengthOf({ first, second }) {
  const words = `${first} ${second ?? ''}`.trim().split(/\s+/u).length;
  const most = lengths.find((each) => words <= each);
  return most === undefined ? 'of more words' : `of up to ${most} words`;
}

/** Puts as many pairs into one copy as fit, each about somebody else; the others wait for the next copy. */
function place({ people, ends, single }, pairs, chance) {
  const [faults, later, taken] = [[], [], new Set()];
  for (const pair of pairs) {
    const both = `${pair.first} ${pair.second ?? ''}`;
    const free = chance.some(people, people.length).filter(({ id }) => !taken.has(id));
    const of = (sex) => free.find(({ gender }) => sex === '' || gender === (sex === 'm' ? 'male' : 'female'));
    const A = both.includes('{A}') ? of(pair.sex) : undefined;
    const other = both.includes('{M}') ? free.find((each) => each !== A && each.gender === 'male') : people.find((each) => each !== A);
    const at = placesFor(pair, ends, chance);
    const alone = namesYear(pair) ? faults.length === 0 : !faults.some((fault) => namesYear(fault.pair));
    const fits =
      alone && faults.length < 2 * perCopy && at !== undefined && (!both.includes('{A}') || A !== undefined) && other !== undefined;
    const said = fits ? [pair.first, pair.second].filter((each) => each !== null).map((each) => fill(each, A, other, single)) : [];
    const put = said.map((insert, side) => ({ pair, said: insert, at: at[side], remove: 0, insert: around(insert, chance) }));
    if (!fits || apartFrom([...faults, ...put]).length < faults.length + put.length) {
      later.push(pair);
      continue;
    }
    if (A !== undefined) taken.add(A.id);
    if (both.includes('{M}')) taken.add(other.id);
    faults.push(...put);
  }
  return { faults: faults.sort((a, b) => a.at - b.at), later };
}

/** A sentence that names a year dates the whole copy, and contradicts what others say of theirs. */
const namesYear = ({ first, second }) => /\b(?:1[0-9]|20)\d\d\b/u.test(`${first} ${second ?? ''}`);

function placesFor({ near, second }, ends, chance) {
  if (!near || second === null) return chance.some(ends, 2).sort((a, b) => a - b);
  const [first] = chance.some(
    [...ends.keys()].filter((each) => ends[each + 1] - ends[each] < sceneLength),
    1,
  );
  return first === undefined ? undefined : [ends[first], ends[first + 1]];
}

const pronouns = {
  male: ['he', 'his', 'him', 'himself', 'his'],
  female: ['she', 'her', 'her', 'herself', 'hers'],
};

function fill(sentence, A, other, single) {
  const sex = A?.gender ?? 'male';
  const [he, his, him, himself] = pronouns[sex];
  const [she, her, , herself, hers] = pronouns[sex === 'male' ? 'female' : 'male'];
  const words = { A: A?.name, B: other.name, M: other.name, he, his, him, himself, she, her, herself, hers };
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const filled = sentence.replace(/\{(\w+)\}/gu, (_, key) => words[key] ?? capital(words[key.toLowerCase()]));
  return single ? filled.replace(/"/gu, "'") : filled;
}

/** A sentence with speech in it is a paragraph of its own; the others are, or end one. */
const around = (sentence, chance) => (/["“]|^'|' /u.test(sentence) || chance.below(2) === 0 ? `\n\n${sentence}` : ` ${sentence}`);
