import { atSea, isKnownPlace } from '../../../language/places.js';
import { peopleOf } from '../../../language/peoples.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { lifeOf } from '../lifelong/whose-life.js';

/** Words without one of which no birth is told. */
export const birthWords: readonly string[] = listedWords(
  'born birth birthplace birth-place nativity cradle christened baptised baptized baptism breath light world bed scotchman scotsman scotswoman welshman welshwoman irishman irishwoman englishman englishwoman frenchman frenchwoman dutchman spaniard german italian cornishman yorkshireman londoner american',
);

const triggers = new Set(birthWords);

const denials = /^(?:not|never|no|nor|neither|if|whether|nobody|before|since|wish|wished|would|till|until)$/;
const reports =
  /^(?:said|say|says|told|tell|pretended|supposed|believed|thought|fancied|imagined|declared|swore|claimed|rumoured|reported|dreamed|dreamt|wished|as if|if|asked|heard|boasted)$/;
const farthest = 12;

/** Where somebody was born: the words for a birth, the place, and whose it is are looked for apart. */
export function birthsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  if (words.at(-1)?.text === '?') return [];
  return words.flatMap(({ text }, index): Depiction[] => {
    if (!triggers.has(text)) return [];
    const nation = nationAt(words, index);
    if (nation) return [nation];
    const cue = cueAt(words, index);
    if (!cue || isUnreal(words, cue)) return [];
    const ownerAt = ownerOfBirth(words, cue);
    const owner = words.findIndex(({ at }) => at === ownerAt);
    const place = ownerAt === null ? null : placeOf(sentence, words, cue, owner);
    if (ownerAt === null || !place) return [];
    const [from, to] = [Math.min(place.at, ownerAt, words[cue.first]?.at ?? place.at), Math.max(place.end, words[cue.last]?.end ?? 0)];
    return [{ attribute: 'birthplace', value: place.value, from, to, ownerAt, granted: false, judged: true }];
  });
}

/** Denied, supposed, told by somebody, or of a second birth. */
function isUnreal(words: readonly PlainWord[], { first, last }: Cue): boolean {
  const told = words.slice(0, first).findLastIndex(({ text }) => /^[;:.]$/.test(text));
  return (
    // "Like a man born in York".
    /^(?:man|woman|child|boy|girl|person|gentleman|lady|creature|people)$/.test(textAt(words, first - 1)) ||
    words.slice(Math.max(0, first - 4), first).some(({ text }) => denials.test(text)) ||
    words.slice(told + 1, first).some(({ text }) => reports.test(text)) ||
    /^(?:again|anew|afresh|for|to|with|into)$/.test(textAt(words, last + 1))
  );
}

/** "Was a Scotchman"; "like another Welshman born, Anna". */
function nationAt(words: readonly PlainWord[], index: number): Depiction | null {
  const { text, at, end } = words[index]!;
  const nation = peopleOf(text);
  const born = textAt(words, index + 1) === 'born';
  if (nation === undefined || !/(?:man|woman|er|iard)$|^(?:german|italian|american)$/.test(text)) return null;
  if (!born && !(/^an?$/.test(textAt(words, index - 1)) && /^(?:was|being|,)$/.test(textAt(words, index - 2)))) return null;
  if (!born && !/^(?:[.,;]|and|by|from|born|who|of)$/.test(textAt(words, index + 1))) return null;
  const ownerAt =
    textAt(words, index - 2) === ',' && words[index - 3]?.sort === 'name' ? words[index - 3]!.at : lifeOf(words, index, index + 1);
  if (ownerAt === null || words.slice(Math.max(0, index - 6), index).some((word) => denials.test(word.text))) return null;
  const place = { from: Math.min(ownerAt, at), to: Math.max(end, ownerAt + 1), ownerAt, granted: false, judged: true };
  return { attribute: 'nation', value: nation, ...place };
}

/** The words from `first` to `last` tell a birth: as something that was done, or as a noun for it. */
interface Cue {
  first: number;
  last: number;
  noun: boolean;
}

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const own = /^(?:his|her|its)$/;

function cueAt(words: readonly PlainWord[], index: number): Cue | null {
  const text = textAt(words, index);
  const before = textAt(words, index - 1);
  const done = (first: number): Cue => ({ first, last: index, noun: false });
  if (/^(?:born|christened|baptised|baptized)$/.test(text)) {
    // "The first-born", "new born hopes"; "born of poor parents" tells no place, and finds none.
    return /^(?:first|new|nobly|well|is|are|were|be)$/.test(before) && before !== 'were' ? null : done(index);
  }
  if (text === 'breath') return before === 'first' && own.test(textAt(words, index - 2)) ? done(index - 2) : null;
  if (text === 'light') {
    const first = words.slice(Math.max(0, index - 4), index).some((word) => word.text === 'first');
    return before === 'the' && first && /^(?:saw|seen|see)$/.test(textAt(words, index - 2)) ? done(index - 2) : null;
  }
  if (text === 'world') {
    const verb = words.slice(Math.max(0, index - 7), index).some((word) => /^(?:came|come|brought|ushered|eyes)$/.test(word.text));
    return before === 'the' && /^(?:into|upon|on)$/.test(textAt(words, index - 2)) && verb ? done(index - 2) : null;
  }
  if (text === 'bed' && before === 'to' && textAt(words, index + 1) === 'of') return { first: index - 1, last: index + 2, noun: false };
  if (/^(?:birth|birthplace|birth-place|nativity|cradle|baptism)$/.test(text)) return { first: index, last: index, noun: true };
  return null;
}

/** "Anna's birth", "the birthplace of Anna", "her cradle"; else the subject of the clause. */
function ownerOfBirth(words: readonly PlainWord[], { first, last, noun }: Cue): number | null {
  if (/^(?:him|her)$/.test(textAt(words, last))) {
    const mother = words.findLastIndex((word, index) => index < first && word.text === 'mother');
    const child = words[mother - 1];
    return child?.owns || own.test(child?.text ?? '') ? (child?.at ?? null) : null;
  }
  if (!noun) return lifeOf(words, textAt(words, first - 1) === '-' ? first - 2 : first, last + 1);
  const before = words[first - 1];
  if (before?.owns) return before.at;
  if (before && own.test(before.text)) return (first === 1 ? toldBy(words) : undefined) ?? before.at;
  const behind = words[last + 2];
  return textAt(words, last + 1) === 'of' && behind?.sort === 'name' && !behind.owns ? behind.at : null;
}

/** "His birthplace, as Tom liked to say, was Bath": whom the pronoun at the beginning means. */
const toldBy = (words: readonly PlainWord[]): number | undefined =>
  words.find(({ sort, owns }, index) => sort === 'name' && !owns && /^(?:as|and)$/.test(textAt(words, index - 1)) && index < 8)?.at;

interface FoundPlace {
  value: string;
  at: number;
  end: number;
}

function placeOf(sentence: PlainSentence, words: readonly PlainWord[], { first, last, noun }: Cue, owner: number): FoundPlace | null {
  const afloat = atSeaIn(words, first, last);
  if (afloat) return afloat;
  // "London-born".
  const compound = textAt(words, first - 1) === '-' ? [first - 2] : null;
  const candidates = compound ?? [...behind(words, last, owner), ...before(words, first, owner, noun)];
  const places = candidates.flatMap((index): FoundPlace[] => {
    const { text, at, end } = words[index]!;
    const name = sentence.nameAt(text)?.text ?? peopleOf(text);
    const led = /^(?:in|at|near)$/.test(textAt(words, index - 1));
    return name === undefined || (!led && !isKnownPlace(name)) ? [] : [{ value: name, at, end }];
  });
  return places.find(({ value }) => isKnownPlace(value)) ?? places[0] ?? ashore(words, last);
}

/** "Looked upon the market-place of Norwich": a bare "of" says nothing of where. */
const located = /^(?:in|at|near|from|within|by|outside|under|was|been|upon|on)$/;
const into = /^(?:in|at|near|from|within|by|of|outside|under)$/;

/** Names behind a preposition: "born in a farmhouse near Carlisle"; "his birthplace was Bath"; "the room where she was born looked upon Norwich". */
function behind(words: readonly PlainWord[], last: number, owner: number): number[] {
  const found: number[] = [];
  for (let index = last + 1; index < words.length && index <= last + farthest; index += 1) {
    const { text, sort, owns } = words[index]!;
    if (/^[.;:!?"()—]$/.test(text) || (/^(?:and|but|who|while|when|because)$/.test(text) && index > last + 1)) break;
    if (text === ',' && found.length > 0 && !/^(?:in|near)$/.test(textAt(words, index + 1))) break;
    if (sort !== 'name' || owns || index === owner) continue;
    const lead = words.slice(Math.max(last + 1, index - 5), index).some((word) => located.test(word.text));
    if (lead && !/^(?:and|or|to)$/.test(textAt(words, index - 1))) found.push(index);
  }
  return found;
}

const house =
  /^(?:mill|farm|farmhouse|cottage|house|room|rectory|vicarage|parsonage|manor|hall|inn|attic|garret|barn|castle|village|parish|workhouse|town|hamlet)$/;

const joins =
  /^(?:where|which|that|was|had|been|in|,|the|honour|honor|of|contains?|contained|held|holds|showed|shows|has|record|entry|too|also|it|a|s|whose|is|at|and|bred)$/;

/** "At Bath, where she was born"; "London-born"; "Calcutta was where he drew his first breath"; "the register of Ludlow contained the record of her birth". */
function before(words: readonly PlainWord[], first: number, owner: number, noun: boolean): number[] {
  for (let index = first - 1; index >= 0 && index >= first - farthest; index -= 1) {
    const { text, sort, owns } = words[index]!;
    if (/^[.;:!?"()—]$/.test(text)) return [];
    if (sort !== 'name' || index === owner || owns) {
      if (peopleOf(text) !== undefined && (index >= first - 2 || house.test(textAt(words, index + 1)))) return [index];
      continue;
    }
    const between = words.slice(index + 1, first);
    const led = into.test(textAt(words, index - 1)) || index <= 1 || textAt(words, index - 1) === ',' || noun;
    const fits = between.every(
      (word) => word.sort === 'name' || joins.test(word.text) || /^(?:he|she|his|her|-|were|have)$/.test(word.text),
    );
    return led && between.length > 0 && fits ? [index] : [];
  }
  return [];
}

/** "At sea", "on board of a ship": in the clause of the birth. */
function atSeaIn(words: readonly PlainWord[], first: number, last: number): FoundPlace | null {
  for (let index = Math.max(0, first - farthest); index < words.length && index <= last + 8; index += 1) {
    const { text, at, end } = words[index]!;
    const [preposition, article] = [textAt(words, index - 1), textAt(words, index - 2)];
    const ship = /^(?:sea|shipboard|ocean|shipping|mid-ocean|mid-atlantic|board|ship)$/.test(text);
    if (!ship || !/^(?:at|on|in|upon|the|of|a|mid)$/.test(preposition)) continue;
    if (text === 'sea' && preposition !== 'at') continue;
    if (/^(?:ocean|ship)$/.test(text) && !/^(?:in|on|upon|of)$/.test(article)) continue;
    return { value: atSea, at, end };
  }
  return null;
}

/** In a house, wherever that stands. */
function ashore(words: readonly PlainWord[], last: number): FoundPlace | null {
  const at = words.findIndex(({ text }, index) => index > last && index <= last + 5 && house.test(text));
  const led = words.slice(last + 1, at).some(({ text }) => /^(?:in|at|over|under)$/.test(text));
  const word = words[at];
  return word && led ? { value: 'a house on land', at: word.at, end: word.end } : null;
}
