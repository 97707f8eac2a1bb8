import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { isSomebody, type PlainWord } from './plain-words.js';

/** Where the owner's name or pronoun stands in the plain sentence, and how it is known that it is his. */
export interface Owner {
  at: number;
  /** He is only named by the way ("Anna's ..."), so that what he has is taken for granted, whatever else is denied or supposed. */
  granted: boolean;
}

/** A noun phrase: the words from `first` to `noun`, without the determiner before it. */
export interface Phrase {
  first: number;
  noun: number;
}

export const breaks: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '"', '(', ')', '—']);
const prepositions = new Set(
  'of to at by from with for in on upon into over under about above below against between behind before after near round around beside towards toward through past'.split(
    ' ',
  ),
);

/** Whoever is the subject of one of these looks at somebody else, or thinks of him. */
const regarding =
  /^(?:saw|sees?|seen|seeing|met|meets?|meeting|noticed|noticing|beheld|observed|encountered|found|faced|facing|remembered|recalled|recollected|imagined|pictured|loved|admired|liked|preferred|hated|feared|described|drew|painted|sketched|dreamt|dreamed|fancied|recogni[sz]ed|knew|wanted|married|sought|kissed|forgot|forgotten|wished|envied|mentioned|praised|wiped|closed|into)$/;

const never = /$^/;

/** Whose part of the body a phrase means; null where two people could be meant, or nobody who is named. */
export function ownerOf(sentence: PlainSentence, words: readonly PlainWord[], phrase: Phrase): Owner | null {
  if (words[phrase.first - 1]?.text.endsWith("'s")) return inherited(words, phrase);
  const alike = likeWhose(words, phrase);
  if (alike) return alike;
  const haver = haverOf(words, phrase);
  if (isAnothers(words, phrase)) return haver;
  return (
    determined(words, phrase) ??
    ownedBehind(words, phrase) ??
    haver ??
    subjectOf(words, phrase) ??
    movedBy(words, phrase) ??
    knownBy(words, phrase) ??
    onlyOne(sentence, words, phrase)
  );
}

/** "Anna's blue eyes", "his blue eyes", "both her eyes"; "Anna, whose eyes". */
function determined(words: readonly PlainWord[], { first }: Phrase): Owner | null {
  const before = words[first - 1];
  if (!before) return null;
  if (before.owns) return isPaired(words, first - 1) ? null : { at: before.at, granted: true };
  if (before.text === 'his' || before.text === 'her' || before.text === 'my') return { at: before.at, granted: true };
  if (before.text === 'its') return ofFace(words, first);
  if (before.text !== 'whose') return null;
  const name = words[first - 2]?.text === ',' ? words[first - 3] : words[first - 2];
  return name?.sort === 'name' && !name.owns ? { at: name.at, granted: false } : null;
}

/** "Anna's face, with its hazel eyes". */
function ofFace(words: readonly PlainWord[], first: number): Owner | null {
  const face = words.findLastIndex(({ text }, index) => index < first && /^(?:face|head|countenance|features|visage|profile)$/.test(text));
  const owner = words.findLast(({ owns, text }, index) => index < face && index > face - 4 && (owns || text === 'his' || text === 'her'));
  return face < 0 || !owner ? null : { at: owner.at, granted: true };
}

/** Who has his mother's eyes has them himself. */
function inherited(words: readonly PlainWord[], { first }: Phrase): Owner | null {
  const isKin =
    /^(?:father|mother|grandfather|grandmother|family)'s$/.test(words[first - 1]?.text ?? '') &&
    /^(?:his|her|the)$/.test(words[first - 2]?.text ?? '');
  const verb =
    words.slice(Math.max(0, first - 12), first - 2).some(({ text }) => /^(?:inherited|with|got)$/.test(text)) ||
    /^(?:had|has)$/.test(words[first - 3]?.text ?? '');
  return isKin && verb ? subjectOf(words, { first: first - 2, noun: first - 2 }) : null;
}

/** "Such black hair as Anna's", "eyes of the same brown as Tom's". */
function likeWhose(words: readonly PlainWord[], { noun }: Phrase): Owner | null {
  const as = words.findIndex(({ text }, index) => index > noun && index < noun + 9 && text === 'as');
  const [name, next] = [words[as + 1], words[as + 2]];
  const same = words.slice(Math.max(0, noun - 4), as).some(({ text }) => text === 'such' || text === 'same');
  return as > 0 && same && name?.owns === true && (next === undefined || next.sort === 'mark') ? { at: name.at, granted: true } : null;
}

/** "The brown eyes of the girl". */
const isAnothers = (words: readonly PlainWord[], { noun }: Phrase): boolean =>
  words[noun + 1]?.text === 'of' &&
  words
    .slice(noun + 2, noun + 6)
    .some(({ text }, index, behind) => peopleNouns.has(text) && !behind.slice(0, index).some(({ sort }) => sort !== 'word'));

/** "The blue eyes of Anna", "those blue eyes of Anna's", "blue eyes had come down to Anna". */
function ownedBehind(words: readonly PlainWord[], { noun }: Phrase): Owner | null {
  const of = words[noun + 1]?.text === 'of' ? noun + 1 : inheritedBy(words, noun);
  const [name, next] = [words[of + 1], words[of + 2]];
  return of > 0 && name?.sort === 'name' && next?.text !== 'and' ? { at: name.at, granted: true } : null;
}

/** Where the "to" stands of "had come to", "descended to", "belonged to"; -1: nowhere. */
function inheritedBy(words: readonly PlainWord[], noun: number): number {
  const to = words.findIndex(({ text }, index) => index > noun && index < noun + 6 && text === 'to');
  const between = to < 0 ? [] : words.slice(noun + 1, to);
  return between.some(({ text }) => /^(?:come|came|descended|belonged|belong|passed|fallen)$/.test(text)) &&
    between.every(({ text }) => /^(?:had|have|has|come|came|down|descended|belonged|belong|passed|fallen)$/.test(text))
    ? to
    : -1;
}

const having = /^(?:had|has|have|possessed|boasted|inherited|showed)$/;

/** Who stands right before the verb of having, whoever else opens the sentence: "of all who were there Anna alone had blue eyes". */
function haverOf(words: readonly PlainWord[], { first }: Phrase): Owner | null {
  let index = first - 1;
  while (index > first - 5 && /^(?:an?|the|that|those|two|very|such|pair|of|always|exactly)$/.test(words[index]?.text ?? '')) index -= 1;
  if (!having.test(words[index]?.text ?? '')) return null;
  if (words[index - 1]?.text === 'had') index -= 1;
  const adverb = /^(?:alone|only|himself|herself|too|also|always|still|,|indeed|certainly)$/;
  while (index > 0 && adverb.test(words[index - 1]?.text ?? '')) index -= 1;
  const subject = words[index - 1];
  const before = words[index - 2]?.text ?? '';
  return subject?.sort === 'name' && !subject.owns && !prepositions.has(before) && !/^(?:and|or|nor|than|like|as|that|which)$/.test(before)
    ? { at: subject.at, granted: false }
    : null;
}

/** "Anna and Tom's": two own it, or it is not known which of them. */
function isPaired(words: readonly PlainWord[], at: number): boolean {
  return /^(?:and|or|&)$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.sort === 'name';
}

/**
 * Who without "his" or "her" is said to have something is the subject of the clause: "Anna had ...", "Anna turned upon them a pair
 * of ...", "Anna came in, with ...". Nobody else may stand between, but for those to whom something is done with it.
 */
function subjectOf(words: readonly PlainWord[], { first, noun }: Phrase): Owner | null {
  let from = first;
  while (from > 0 && !breaks.has(words[from - 1]?.text ?? '')) from -= 1;
  const left = words.slice(from, first);
  const place = left.findIndex((word) => isSomebody(word));
  const subject = left[place];
  if (!subject || subject.owns || !isSubject(subject) || prepositions.has(left[place - 1]?.text ?? '')) return null;
  if (/^(?:and|or)$/.test(left[place + 1]?.text ?? '') && left[place + 2]?.sort === 'name') return null;
  const between = [...left.slice(place + 1), ...words.slice(first, noun)];
  const looks = isMirrored(words) ? never : regarding;
  if (between.some(({ text, owns }) => owns || looks.test(text) || /^(?:his|her|whose|their|than|like)$|'s$/.test(text))) return null;
  const others = between.filter((word, index) => isSomebody(word) && !isPredicate(between, index));
  const addressed = others.every(
    (word) =>
      !peopleNouns.has(word.text) ||
      (/^(?:the|a|an|this|that)$/.test(between[between.indexOf(word) - 1]?.text ?? '') &&
        /^(?:upon|on|at|to|towards|fixed|transfixed|surveyed|regarded|contemplated|eyed)$/.test(
          between[between.indexOf(word) - 2]?.text ?? '',
        )),
  );
  if (!addressed) return null;
  const instrument =
    /^(?:with|from|through|of)$/.test(words[first - 1]?.text ?? '') || words[first]?.text === 'a' || words[first - 1]?.text === 'a';
  return others.length > 0 && !instrument ? null : { at: subject.at, granted: false };
}

/** "He had brown eyes, had Tom"; "he was a left-handed man, Tom": where the name stands whom the pronoun at the beginning means. */
export function nameOfPronoun(sentence: PlainSentence, words: readonly PlainWord[], ownerAt: number): number {
  const ahead = nameAhead(sentence, words, ownerAt);
  if (ahead !== null) return ahead;
  const first = words.find(({ sort }) => sort === 'word');
  if (first?.at !== ownerAt || (first.text !== 'he' && first.text !== 'she')) return ownerAt;
  const name = words.find((word, index) => {
    const verb = /^(?:had|was|is|did)$/.test(words[index - 1]?.text ?? '');
    return word.sort === 'name' && words[index - (verb ? 2 : 1)]?.text === ',' && /^[.,;]$/.test(words[index + 1]?.text ?? '.');
  });
  return name?.at ?? ownerAt;
}

const fronting = /^(?:with|in|at|on|upon|from|during|to|for|among|by|it)$/;
const absolute = /^(?:being|having|gone|dead|still|away)$/;
const shows = /^(?:made|distinguished|marked|betrayed|gave)$/;

/**
 * The name behind a pronoun that opens the sentence and means it: "With the skill that he owed to his father, Tom ...", "her husband
 * being at sea, Anna ...", "it was at her grandfather's knee that Anna ..."; where it names nobody else, also "his hair made Tom easy
 * to find", "it was his left hand with which Tom wrote".
 */
function nameAhead(sentence: PlainSentence, words: readonly PlainWord[], ownerAt: number): number | null {
  const pronoun = words.findIndex(({ at }) => at === ownerAt);
  if (pronoun < 0 || !/^(?:he|she|his|her)$/.test(words[pronoun]?.text ?? '')) return null;
  const begin = words.findIndex(({ sort }) => sort !== 'mark');
  const place = words.findIndex(({ sort }) => sort === 'name');
  const name = words[place];
  if (begin < 0 || !name || name.owns || place < pronoun || words.slice(0, place).some(({ text }) => breaks.has(text) && text !== '"'))
    return null;
  const [opener, before, next] = [words[begin]?.text ?? '', words[place - 1]?.text ?? '', words[place + 1]];
  if (/^(?:and|or)$/.test(next?.text ?? '')) return null;
  if (opener === 'it' && before === 'that') return name.at;
  const isOpener = pronoun === begin && /^(?:his|her)$/.test(opener);
  const fronted = isOpener
    ? words.slice(pronoun, place).some(({ text }) => absolute.test(text))
    : opener !== 'it' && (fronting.test(opener) || /^[a-z]{3,}ing$/.test(opener));
  if (fronted && before === ',' && next?.sort === 'word') return name.at;
  const others = words.some(({ sort, text }) => sort === 'name' && sentence.nameAt(text)?.text !== sentence.nameAt(name.text)?.text);
  const means = before === 'which' && /^(?:with|in|from|by)$/.test(words[place - 2]?.text ?? '');
  const cleft = opener === 'it' && /^(?:which|of|in)$/.test(before);
  return !others && (means || cleft || shows.test(before)) ? name.at : null;
}

const isSubject = ({ text, sort }: PlainWord): boolean => sort === 'name' || /^(?:he|she|i)$/.test(text);

/** "Was a tall man", "as a child": the subject himself. "Who" goes on with him. */
function isPredicate(words: readonly PlainWord[], index: number): boolean {
  if (words[index]?.text === 'who') return true;
  const before = words.slice(Math.max(0, index - 6), index);
  const verb = before.findLastIndex(({ text }) => /^(?:was|is|became|being|remained|been|,|as)$/.test(text));
  return (
    verb >= 0 &&
    /^(?:an?|the)$/.test(before[verb + 1]?.text ?? '') &&
    before.slice(verb + 2).every(({ sort, text }) => sort === 'word' && !prepositions.has(text))
  );
}

/** "It was a pair of brown eyes that Anna turned upon them", "the eyes which Anna now raised to the window". */
function movedBy(words: readonly PlainWord[], { noun }: Phrase): Owner | null {
  const that = words[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const subject = words[that + 1];
  if (!/^(?:that|which)$/.test(words[that]?.text ?? '') || subject?.sort !== 'name' || subject.owns) return null;
  const verb = words.slice(that + 2, that + 5).find(({ text }) => !/^(?:now|then|had|slowly|suddenly|at|last)$|ly$/.test(text));
  return /^(?:turned|raised|lifted|fixed|bent|opened|closed|dropped|cast|lowered|directed|brought|kept|rolled|shook|wore|combed|brushed|tossed|bestowed|held|gave)$/.test(
    verb?.text ?? '',
  )
    ? { at: subject.at, granted: true }
    : null;
}

/** "Anna knew Tom again by the scar on ...": whoever is known by it has it. */
function knownBy(words: readonly PlainWord[], { first }: Phrase): Owner | null {
  const by = words.findLastIndex(({ text }, index) => index < first && index > first - 9 && text === 'by');
  const known = words.findLastIndex(
    ({ text }, index) => index < by && index > by - 10 && /^(?:knew|known|recogni[sz]ed|identified)$/.test(text),
  );
  const name = words[known + 1];
  return known >= 0 && by > 0 && name?.sort === 'name' && !name.owns ? { at: name.at, granted: true } : null;
}

/** Words that say nothing of another person, though they stand for one. */
const own = new Set('he she his her hers himself herself who'.split(' '));

const generic = new Set('anybody anyone people strangers'.split(' '));

/** "A fall from a horse", "bitten by a dog". */
const isCause = (words: readonly PlainWord[], at: number): boolean =>
  words[at - 1]?.text === 'a' && /^(?:from|by)$/.test(words[at - 2]?.text ?? '') && peopleNouns.get(words[at]?.text ?? '') === 'either';

/** Nobody in particular looks and remembers: "nobody forgot", "those who met Anna", "strangers noticed", "one saw". */
const isAnybodys = (words: readonly PlainWord[]): boolean =>
  words
    .slice(0, 2)
    .some(({ text }) => /^(?:nobody|everybody|everyone|anybody|anyone|none|few|those|people|strangers|whoever|one|men)$/.test(text));

/** Whoever sees something in a looking-glass sees himself. */
const isMirrored = (words: readonly PlainWord[]): boolean =>
  words.some(
    ({ text }, index) =>
      /^(?:looking-glass|mirror|pier-glass|hand-glass)$/.test(text) ||
      (text === 'glass' && words[index - 1]?.text === 'the' && /^(?:in|into)$/.test(words[index - 2]?.text ?? '')),
  );

/** Where the sentence names one person, and speaks of nobody else, it can only be his: "The lamp shone on Anna; the blue eyes ...". */
function onlyOne(sentence: PlainSentence, words: readonly PlainWord[], { first }: Phrase): Owner | null {
  // "Since Trafalgar", "in Spain".
  const names = words.filter(
    ({ sort, owns }, index) => sort === 'name' && (owns || !/^(?:since|in|near|until|till)$/.test(words[index - 1]?.text ?? '')),
  );
  const [only] = names;
  if (!only || new Set(names.map(({ text }) => sentence.nameAt(text)?.text)).size > 1) return null;
  const others = words.filter((word, index) => word.sort !== 'name' && isSomebody(word) && !isCause(words, index));
  if (others.some(({ text }) => !own.has(text) && !generic.has(text))) return null;
  // "Tom looked at her, and the blue eyes ..." are hers: a pronoun may be somebody else wherever it is no subject behind the name.
  const before = words.slice(0, first);
  const anybody = isAnybodys(words);
  if (
    before.some(({ text, at }) => own.has(text) && (anybody ? text !== 'who' : true) && (at < only.at || text === 'her' || text === 'him'))
  )
    return null;
  if (!anybody && !isMirrored(words) && before.some(({ text, at }) => at > only.at && regarding.test(text))) return null;
  return { at: only.at, granted: true };
}
