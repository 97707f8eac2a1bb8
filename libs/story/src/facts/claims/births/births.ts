import { atSea, isKnownPlace } from '../../../language/places.js';
import { peopleOf } from '../../../language/peoples.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { lifeOf } from '../lifelong/whose-life.js';
import { personOfFact } from '../persons.js';
import { childhoodsIn, childhoodWords } from './childhoods.js';
import { personsOf, placeAt, placesBetween, settingsBetween, sizeOf } from './where.js';

/** Words without one of which no birth is told. */
export const birthWords: readonly string[] = listedWords(
  'hailed hailing cry delivered bore borne opened daylight native hometown home-town born birth birthplace birth-place nativity cradle christened baptised baptized baptism breath light world bed scotchman scotsman scotswoman welshman welshwoman irishman irishwoman englishman englishwoman frenchman frenchwoman dutchman spaniard german italian cornishman yorkshireman londoner american',
);

const triggers = new Set([...birthWords, 'eyes']);

const denials = /^(?:not|never|no|nor|neither|if|whether|nobody|before|since|wish|wished|would|till|until)$/;
const reports =
  /^(?:said|say|says|told|tell|pretended|supposed|believed|thought|fancied|imagined|declared|swore|claimed|rumoured|reported|dreamed|dreamt|wished|as if|if|asked|heard|boasted)$/;
const farthest = 12;

/** Words without one of which nobody is told to have been born or to have grown up anywhere. */
export const originWords: readonly string[] = [...birthWords, ...childhoodWords];

/** Where somebody was born, and where he grew up. */
export const originsIn = (sentence: PlainSentence): Depiction[] => [...birthsIn(sentence), ...childhoodsIn(sentence)];

/** Where somebody was born: the words for a birth, the place, and whose it is are looked for apart. */
function birthsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  if (words.at(-1)?.text === '?') return [];
  const persons = personsOf(sentence, words);
  return words.flatMap(({ text }, index): Depiction[] => {
    if (!triggers.has(text)) return [];
    const nation = nationAt(words, index);
    if (nation) return [nation];
    const cue = cueAt(words, index);
    if (!cue || isUnreal(words, cue)) return [];
    const ownerAt = personMeant(ownerOfBirth(sentence, words, cue), words, persons);
    const owner = words.findIndex(({ at }) => at === ownerAt);
    if (ownerAt === null) return [];
    const place = placeOf(sentence, words, cue, owner);
    const claim = (attribute: string, value: string, at: number, end: number): Depiction => ({
      attribute,
      value,
      from: Math.min(at, ownerAt, words[cue.first]?.at ?? at),
      to: Math.max(end, words[cue.last]?.end ?? 0, ownerAt + 1),
      ownerAt,
      granted: false,
      judged: true,
    });
    const size = place ? sizeOf(place.value) : undefined;
    const settings = settingsOf(words, cue).filter(({ aspect }) => aspect !== 'size' || size === undefined);
    return [
      ...(place ? [claim('birthplace', place.value, place.at, place.end)] : []),
      ...(place && size !== undefined ? [claim('birth size', size, place.at, place.end)] : []),
      ...settings.map(({ aspect, value, at, end }) => claim(`birth ${aspect}`, value, at, end)),
    ];
  });
}

/** The only person of the sentence, where a pronoun says whose birth it is. */
function personMeant(at: number | null, words: readonly PlainWord[], persons: readonly PlainWord[]): number | null {
  const [only] = persons;
  const place = words.findIndex((word) => word.at === at);
  if (at === null || words[place]?.sort === 'name' || !only || persons.length !== 1) return at;
  const name = words.indexOf(only);
  const between = words.slice(Math.min(name, place) + 1, Math.max(name, place));
  return between.some(({ text }) =>
    /^(?:man|woman|lady|gentleman|maid|mother|father|wife|husband|nurse|servant|stranger|sister|brother)$/.test(text),
  )
    ? at
    : only.at;
}

/** What is said of the sort of place: behind the birth, around the noun for it, or before "where he was born". */
function settingsOf(words: readonly PlainWord[], { first, last, noun }: Cue): ReturnType<typeof settingsBetween> {
  let end = last + 1;
  while (end < words.length && end < last + 13 && !/^(?:[.;:!?"()]|who|while|when|because|before)$/.test(textAt(words, end))) {
    if (/^(?:and|but)$/.test(textAt(words, end)) && end > last + 1) break;
    if (
      textAt(words, end) === ',' &&
      !/^(?:in|near|on|with|among|within|not|far|under|miles|thirty|twenty|forty|fifty|a|ten|many)$/.test(textAt(words, end + 1))
    )
      break;
    end += 1;
  }
  const led = words
    .slice(last + 1, end)
    .findIndex(({ text }) => /^(?:in|on|at|among|amid|amidst|under|by|within|near|beside|upon|of|was|from|to)$/.test(text));
  const behind = led < 0 ? [] : settingsBetween(words, last + 1 + led, end);
  const where = /^(?:where|which)$/.test(
    words.slice(Math.max(0, first - 5), first).find(({ text }) => /^(?:where|which)$/.test(text))?.text ?? '',
  );
  const before = noun || where ? settingsBetween(words, Math.max(0, first - 7), first) : [];
  return [...behind, ...before];
}

/** Denied, supposed, told by somebody, or of a second birth. */
function isUnreal(words: readonly PlainWord[], { first, last }: Cue): boolean {
  if (asWas(words, last) >= 0) return false;
  const told = words.slice(0, first).findLastIndex(({ text }) => /^[;:.]$/.test(text));
  return (
    // "Like a man born in York".
    /^(?:man|woman|child|boy|girl|person|gentleman|lady|creature|people)$/.test(textAt(words, first - 1)) ||
    words.slice(Math.max(0, first - 4), first).some(({ text }) => denials.test(text)) ||
    words.slice(told + 1, first).some(({ text }) => reports.test(text)) ||
    (/^(?:again|anew|afresh|for|to|with|into)$/.test(textAt(words, last + 1)) && textAt(words, first) !== 'birth')
  );
}

/** "Nobody born in Wales, as Anna was": where her name stands; -1: nowhere. */
function asWas(words: readonly PlainWord[], last: number): number {
  return words.findIndex(
    ({ sort, owns }, index) =>
      index > last &&
      index < last + 10 &&
      sort === 'name' &&
      !owns &&
      textAt(words, index - 1) === 'as' &&
      /^(?:was|had)$/.test(textAt(words, index + 1)),
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
const kindOfPlace = /^(?:city|town|village|hamlet|place|county|country|parish|land|island|shore|port|valley|hills|mountains|moors|moor)$/;

function cueAt(words: readonly PlainWord[], index: number): Cue | null {
  const text = textAt(words, index);
  const before = textAt(words, index - 1);
  const done = (first: number): Cue => ({ first, last: index, noun: false });
  if (/^(?:born|christened|baptised|baptized)$/.test(text)) {
    // "The first-born", "new born hopes"; "born of poor parents" tells no place, and finds none.
    return /^(?:first|new|nobly|well|is|are|were|be)$/.test(before) && before !== 'were' ? null : done(index);
  }
  if (text === 'breath') return before === 'first' && own.test(textAt(words, index - 2)) ? done(index - 2) : null;
  if (text === 'native' && own.test(before.replace(/^.*'s$/, 'his')) === false && !words[index - 1]?.owns) return null;
  if (text === 'native') {
    const place = [index + 1, index + 2].find((at) => kindOfPlace.test(textAt(words, at)));
    return place === undefined ? null : { first: index, last: place, noun: true };
  }
  if (/^home-?town$/.test(text)) return { first: index, last: index, noun: true };
  // "Her mother bore her in a barn", "had been delivered of Anna at sea".
  if (/^(?:bore|borne|delivered)$/.test(text)) {
    const child = text === 'delivered' ? index + 2 : index + 1;
    const led = text !== 'delivered' || textAt(words, index + 1) === 'of';
    const isChild = /^(?:him|her)$/.test(textAt(words, child)) || words[child]?.sort === 'name';
    const located = /^(?:in|at|on|aboard|among|under|beneath|by|beside|off|within)$/.test(textAt(words, child + 1));
    const mother = words.slice(Math.max(0, index - 6), index).some((word) => /^(?:mother|she)$/.test(word.text));
    return led && isChild && located && mother ? { first: index, last: child, noun: false } : null;
  }
  if (/^(?:hailed|hailing)$/.test(text)) return textAt(words, index + 1) === 'from' ? done(index) : null;
  if (text === 'cry') return before === 'first' && own.test(textAt(words, index - 2)) ? done(index - 2) : null;
  if (text === 'daylight') return /^(?:saw|seen|see)$/.test(before) ? done(index - 1) : null;
  if (text === 'light') {
    const first = words.slice(Math.max(0, index - 4), index).some((word) => word.text === 'first');
    return before === 'the' && first && /^(?:saw|seen|see)$/.test(textAt(words, index - 2)) ? done(index - 2) : null;
  }
  if (text === 'world' && before === 'the' && /^(?:entered|enter)$/.test(textAt(words, index - 2))) return done(index - 2);
  if (text === 'eyes')
    return textAt(words, index - 2) === 'opened' && own.test(before) && textAt(words, index - 3) === 'first' ? done(index - 3) : null;
  if (text === 'world') {
    const verb = words
      .slice(Math.max(0, index - 7), index)
      .some((word) => /^(?:came|come|brought|ushered|eyes|entered|helped|eased|arrived|bring|delivered|welcomed)$/.test(word.text));
    return before === 'the' && /^(?:into|upon|on)$/.test(textAt(words, index - 2)) && verb ? done(index - 2) : null;
  }
  if (text === 'bed' && before === 'to' && textAt(words, index + 1) === 'of') return { first: index - 1, last: index + 2, noun: false };
  if (/^(?:birth|birthplace|birth-place|nativity|cradle|baptism)$/.test(text)) return { first: index, last: index, noun: true };
  return null;
}

/** "Anna's birth", "the birthplace of Anna", "her cradle"; else the subject of the clause. */
function ownerOfBirth(sentence: PlainSentence, words: readonly PlainWord[], { first, last, noun }: Cue): number | null {
  const likened = words[asWas(words, last)];
  if (likened) return likened.at;
  // "A midwife had brought Anna into the world".
  const object = words[first - 1];
  if (
    textAt(words, first) === 'into' &&
    object &&
    /^(?:brought|ushered|bring|helped|welcomed|eased|bringing)$/.test(textAt(words, first - 2))
  )
    return (object.sort === 'name' && !object.owns) || /^(?:him|her)$/.test(object.text)
      ? object.sort === 'name'
        ? object.at
        : onlyPerson(sentence, words)
      : null;
  if (/^(?:bore|borne|delivered)$/.test(textAt(words, first)) && last > first) {
    const child = words[last];
    return child?.sort === 'name' ? child.at : onlyPerson(sentence, words);
  }
  // "Her mother had given birth to her".
  if (textAt(words, first) === 'birth' && textAt(words, last + 1) === 'to' && /^(?:given|gave|giving)$/.test(textAt(words, first - 1))) {
    const child = words[last + 2];
    return child?.sort === 'name' ? child.at : /^(?:him|her)$/.test(child?.text ?? '') ? onlyPerson(sentence, words) : null;
  }
  if (/^(?:him|her)$/.test(textAt(words, last))) {
    const mother = words.findLastIndex((word, index) => index < first && word.text === 'mother');
    const child = words[mother - 1];
    return child?.owns || own.test(child?.text ?? '') ? (child?.at ?? null) : null;
  }
  if (!noun || textAt(words, first - 1) === 'by') {
    const compound = textAt(words, first - 1) === '-';
    const behindIt = words[last + 1];
    // "Paris-born Anna".
    if (compound && behindIt?.sort === 'name') return behindIt.owns ? null : behindIt.at;
    return (
      personOfFact(sentence, words, compound ? first - 2 : first, last + 1, (each) => personsOf(sentence, each)) ??
      (personsOf(sentence, words).length === 0 ? lifeOf(words, first, last + 1) : null)
    );
  }
  const before = words[first - 1];
  if (before?.owns) return before.at;
  if (before && own.test(before.text)) return (first === 1 ? toldBy(words) : undefined) ?? before.at;
  const of = before?.text === 'native' ? words[first - 2] : undefined;
  if (of?.owns) return of.at;
  const behind = words[last + 2];
  return textAt(words, last + 1) === 'of' && behind?.sort === 'name' && !behind.owns ? behind.at : null;
}

function onlyPerson(sentence: PlainSentence, words: readonly PlainWord[]): number | null {
  const persons = personsOf(sentence, words);
  return persons.length === 1 ? (persons[0]?.at ?? null) : null;
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
  return (
    places.find(({ value }) => isKnownPlace(value)) ??
    places[0] ??
    linked(sentence, words, { first, last, noun }, owner) ??
    ashore(words, first, last)
  );
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
  /^(?:mill|farm|farmhouse|cottage|house|room|chamber|stable|orchard|field|hut|cabin|lodge|tenement|loft|bedroom|kitchen|rectory|vicarage|parsonage|manor|hall|inn|attic|garret|barn|castle|village|parish|workhouse|town|hamlet)$/;

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

/** "The city in which his mother gave birth to him"; "Tom stopped at Norwich, his native city"; "the register at Salisbury recorded his birth". */
function linked(sentence: PlainSentence, words: readonly PlainWord[], { first, last, noun }: Cue, owner: number): FoundPlace | null {
  const hardAt = words.findLastIndex(({ text }, index) => index < first && /^[.;:!?"()]$/.test(text));
  const where = words.slice(hardAt + 1, first).some(({ text }) => /^(?:where|which)$/.test(text));
  const there = words
    .slice(last + 1, last + 6)
    .some(
      ({ text }, index, behind) =>
        text === 'there' ||
        (text === 'that' && kindOfPlace.test(behind[index + 1]?.text ?? '')) ||
        (text === 'them' && behind[index - 1]?.text === 'among'),
    );
  const isCompound = textAt(words, first - 1) === '-';
  const near =
    /^(?:in|at|on|among|amid|near|within|under|aboard|off|beside|by|of|upon|from)$/.test(textAt(words, last + 1)) ||
    textAt(words, last + 1) === 'as';
  if (isCompound) {
    const value = placeAt(sentence, words, first - 2);
    return value === undefined ? null : { value, at: words[first - 2]!.at, end: words[first - 2]!.end };
  }
  const object = textAt(words, first) === 'into' || textAt(words, hardAt + 1) === 'it';
  const from = noun || where || there || object ? Math.max(hardAt + 1, first - 14) : first;
  const end = words.findIndex(
    ({ text }, index) => index > last && (/^[.;:!?"()]$/.test(text) || (text === ',' && !noun && index > last + 2)),
  );
  const to = noun || near ? Math.min(end < 0 ? words.length : end, last + 11) : first;
  const found = placesBetween(sentence, words, from, to).filter(({ index }) => index !== owner);
  const [place] = found.sort((one, other) => Math.abs(one.index - first) - Math.abs(other.index - first));
  return place ? { value: place.value, at: words[place.index]!.at, end: words[place.index]!.end } : null;
}

/** In a house, wherever that stands. */
function ashore(words: readonly PlainWord[], first: number, last: number): FoundPlace | null {
  const at = words.findIndex(({ text }, index) => index > last && index <= last + 6 && house.test(text));
  const led = words.slice(last + 1, at).some(({ text }) => /^(?:in|at|over|under|on|upon)$/.test(text));
  const word = words[at];
  if (word && led) return { value: 'a house on land', at: word.at, end: word.end };
  // "The cottage in which he was born".
  const before = words.findLast(({ text }, index) => index < first && index > first - 7 && house.test(text));
  const relative = words.slice(Math.max(0, first - 5), first).some(({ text }) => /^(?:where|which)$/.test(text));
  return before && relative ? { value: 'a house on land', at: before.at, end: before.end } : null;
}
