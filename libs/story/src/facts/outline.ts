import { unrealWords } from '../language/appearance.js';
import { peopleNouns } from '../language/people-nouns.js';
import { openers, Outline, openerShift } from '../model/outline.js';
import { asWritten, Lexicon } from './lexicon.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

const listed = (text: string): string[] => text.trim().split(/\s+/);

/** Forms that are past or present and nothing else; "set", "read" and the like say nothing. */
const past =
  listed(`was were had did said went came looked took stood sat walked turned smiled asked knew thought felt saw began seemed ran made gave
  nodded laughed opened stopped spoke watched heard found got`);
const present =
  listed(`is are am has does says goes comes looks takes stands sits walks turns smiles asks knows thinks feels sees begins seems runs makes gives
  nods laughs opens stops speaks watches hears finds gets`);

/** Words that set a sentence outside of the story's present: what is remembered, told of the past, foretold, or only supposed. */
const recalling =
  listed(`remembered remember recalled recall remembering recalling recollected recollection memory memories ago formerly previously
  earlier dream dreamed dreamt dreams vision haunted haunting ghost spirit phantom apparition lifetime reminiscence flashback childhood
  youth spectre spectral imagined fancied epitaph tomb grave tombstone`);

const bits = new Map<string, number>();
function add(words: readonly string[], bit: number): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
}
add(['he', 'him', 'his', 'himself'], Outline.he);
add(['she', 'her', 'hers', 'herself'], Outline.she);
add(['i', 'me', 'my', 'myself', 'we', 'us', 'our'], Outline.first);
add(['you', 'your', 'yourself'], Outline.second);
add(['had'], Outline.had);
add(recalling, Outline.recalls);
add(past, Outline.past);
add(present, Outline.present);
add(unrealWords, Outline.unreal);
for (const [word, sort] of peopleNouns) add([word], sort === 'male' ? Outline.man : sort === 'female' ? Outline.woman : Outline.somebody);

const determiners = new Set(
  listed('to a an the her his its their my our your no some any two three four many few little much nothing something enough'),
);

/** What a word tells of its sentence, and what it tells as the first of it. */
interface Told {
  word: string;
  bits: number;
  opener: number;
}

const lexicon = new Lexicon<Told>(
  [...new Set([...bits.keys(), ...openers.slice(1), 'earlier'])].flatMap((word) => {
    const told = { word, bits: bits.get(word) ?? 0, opener: Math.max(0, openers.indexOf(word)) };
    // A single small letter is no pronoun.
    return asWritten(word).map((form) => [form, form === 'i' ? { ...told, bits: 0 } : told] as const);
  }),
);

const emphasis = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;

/** Marks of emphasis as Markdown has them. */
function emphasisIn(sentence: string): number {
  if (!/[*_]/.test(sentence)) return 0;
  const marks = sentence.match(emphasis)?.length ?? 0;
  return (/^\s*["“'‘]?[*_]/.test(sentence) && marks > 0 ? Outline.emphasised : 0) | (marks % 2 === 1 ? Outline.turnsEmphasis : 0);
}

/** Where each sentence begins, and whom and when it speaks of. Needs nothing beyond the sentence. */
export function findOutlines(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
  tokens: readonly Token[],
  names: readonly FoundName[],
): [at: number, bits: number][] {
  const isPlain = !/[*_]/.test(text.slice(from, to));
  const facts = [from, ...starts].map((at, index): [number, number] => [at, isPlain ? 0 : emphasisIn(text.slice(at, starts[index] ?? to))]);
  const inName = new Uint8Array(tokens.length);
  for (const { first, last } of names) inName.fill(1, first, last + 1);
  let before = -1;
  tokens.forEach((token, index) => {
    const fact = facts[token.sentence];
    if (!fact) return;
    const told = lexicon.of(token);
    const opens = token.sentence !== before;
    before = token.sentence;
    if (told === undefined) return;
    if (opens) fact[1] |= told.opener << openerShift;
    if (inName[index] === 1) return;
    // "Had the house", "had to go" is no pluperfect.
    if (told.word === 'had' && determiners.has(tokens[index + 1]?.word ?? '')) {
      fact[1] |= Outline.past;
      return;
    }
    // "Earlier than usual" is now.
    if (told.word === 'earlier' && tokens[index + 1]?.word === 'than') return;
    fact[1] |= told.bits;
  });
  return facts;
}
