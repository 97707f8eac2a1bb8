import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { betterHandAt, isOfNecessity, onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { called, describedBy } from './predicates.js';
import { breaks, ownerOf, type Owner } from './whose.js';

/** How far from the hand the verb may be that tells what is done with it. */
const near = 12;
const farthest = 18;

const strokes =
  /^(?:wrote|writes|write|writing|written|drew|draw|painted|paints|fenced|sewed|sews|bowled|bowls|threw|throws|carved|batted|shaved|signed|signs|stitched|dealt|deals|dealing|stirred|stirs|cut|cuts|served|serves|fought|fights|sketched|fences|draws|ate|eats|shot|shoots|played|plays)$/;
const tools =
  /^(?:pen|pencil|quill|brush|paintbrush|sword|rapier|sabre|foil|needle|racket|chalk|razor|bat|chisel|spoon|scissors|hammer|whip|plane)$/;

const opposite = { left: 'right', right: 'left' } as const;
type Side = keyof typeof opposite;
const isSide = (text: string): text is Side => text === 'left' || text === 'right';

interface Handed {
  value: Side;
  owner: Owner;
  to: number;
  denies?: boolean;
  /** Whether it is denied has been looked at already. */
  judged?: boolean;
}

/** What is told of the hand itself: it is the better one, or always used. */
function byCue(sentence: PlainSentence, words: readonly PlainWord[], index: number): Handed | null {
  const better = betterHandAt(sentence, words, index);
  return better && { value: better.side, owner: better.owner, to: better.to, judged: true };
}

/** With which hand somebody writes and fights. */
export function handsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text, at }, index): Depiction[] => {
    const [, compound = ''] = /^(left|right)-hand(?:ed|er)$/.exec(text) ?? [];
    const hand = isSide(compound)
      ? calledSo(sentence, words, index, compound)
      : isSide(text)
        ? (byCue(sentence, words, index) ?? (isOfNecessity(words) ? null : byPractice(sentence, words, index, text)))
        : nounOfHand(words, index);
    if (!hand) return [];
    const { value, owner, to, denies = false, judged = false } = hand;
    // What denies one hand says so of the other.
    const from = denies ? Math.min(at, owner.at) : at;
    const likened = words[index - 1]?.text === 'as' && words[index + 1]?.text === 'as';
    const granted = likened || words.slice(0, index).some((word) => /^(?:cured|broken|weaned|as|like)$/.test(word.text));
    return [{ attribute: 'handedness', value, from, to: words[to]?.end ?? at, ownerAt: owner.at, granted, denies, judged }];
  });
}

/** "Anna was left-handed", "sewed left-handed", "no left-handed fencer", "by a left-handed person, as Tom was". */
function calledSo(sentence: PlainSentence, words: readonly PlainWord[], at: number, side: Side): Handed | null {
  const denied = words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:not|no|never|neither)$/.test(text));
  const owner =
    ofMost(words, at) ??
    asSuchDo(words, at) ??
    alsoOne(words, at) ??
    describedBy(words, at) ??
    asPerson(words, at, denied) ??
    workerBefore(words, at) ??
    (denied ? null : ofOnlyOne(sentence, words, at));
  return owner && { value: denied ? opposite[side] : side, owner, to: at, denies: denied };
}

const handless = /^(?:compliments?|marriages?|scissors|threads?|screws?|gloves?|blows?|cups?|guitars?|page|pages|door|drawer|side|corner)$/;

/** "Nature had made Anna left-handed", "the left-handed stroke, which came naturally to Anna": of whom else? */
function ofOnlyOne(sentence: PlainSentence, words: readonly PlainWord[], at: number): Owner | null {
  const before = words.slice(Math.max(0, at - 8), at);
  if (
    handless.test(words[at + 1]?.text ?? '') ||
    before.some(({ text }) => /^(?:unlike|than|if|met|another|other|among|seen|six|two|three|four)$/.test(text))
  )
    return null;
  const ofAnother = peopleNouns.has(words[at + 1]?.text ?? '') && !/^(?:where|as|for|like|only|one)$/.test(words[at - 2]?.text ?? '');
  return ofAnother ? null : onlyNamed(sentence, words);
}

/** "Like most right-handed people, Tom ...". */
function ofMost(words: readonly PlainWord[], at: number): Owner | null {
  const [name, next] = [words[at + 3], words[at + 4]];
  const likeMost = /^(?:most|all|other|many)$/.test(words[at - 1]?.text ?? '') && /^(?:like|as)$/.test(words[at - 2]?.text ?? '');
  return likeMost && words[at + 2]?.text === ',' && name?.sort === 'name' && next?.text !== 'and' ? { at: name.at, granted: false } : null;
}

/** "A southpaw", "Tom's left-handedness". */
function nounOfHand(words: readonly PlainWord[], at: number): Handed | null {
  const { text = '' } = words[at] ?? {};
  if (/^(?:southpaw|lefty)$/.test(text)) return found('left', called(words, at), at);
  const [, side = ''] = /^(left|right)-handedness$/.exec(text) ?? [];
  const before = words[at - 1];
  const owned = before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '');
  return isSide(side) && before && owned ? found(side, { at: before.at, granted: true }, at) : null;
}

/** "By a left-handed person, as Tom was". */
function alsoOne(words: readonly PlainWord[], at: number): Owner | null {
  const as = [at + 2, at + 3].find((index) => words[index]?.text === 'as' || words[index]?.text === 'like') ?? -1;
  const [name, verb] = [words[as + 1], words[as + 2]];
  return as > 0 && name?.sort === 'name' && !name.owns && /^(?:was|is|.)$/.test(verb?.text ?? '.') ? { at: name.at, granted: false } : null;
}

/** What is done with one hand tells which is the better one. */
function byPractice(sentence: PlainSentence, words: readonly PlainWord[], index: number, side: Side): Handed | null {
  const before = words[index - 1];
  const owned = before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '');
  if (!owned && before?.text !== 'the') return null;
  const everyday = everydayHand(words, index);
  if (everyday && owned && before) return found(side, { at: before.at, granted: true }, index + 1);
  const better = betterHand(words, index);
  if (better) return found(side, better, index);
  const limb = /^(?:hand|arm|shoulder)$/.test(words[index + 1]?.text ?? '');
  const noun = limb ? index + 1 : index;
  if (!limb && !/^(?:[.,;:]|hand)$/.test(words[index + 1]?.text ?? '.')) return null;
  const whose = (): Owner | null => ownerOf(sentence, words, { first: index, noun });
  if (isUseless(words, index)) return found(opposite[side], subjectNear(words, index) ?? whose(), noun, true);
  const always = words.slice(0, index).some(({ text }) => /^(?:always|ever|everything|never)$/.test(text));
  if (!limb && !(always && before?.text !== 'the')) return null;
  if (isBetter(words, noun)) return found(side, owned ? whose() : (subjectBehind(words, noun) ?? whose()), noun);
  const stroke = words.findIndex((word, place) => Math.abs(place - index) < near && strokes.test(word.text));
  const tool = words.findIndex(
    (word, place) => tools.test(word.text) && (place < index ? place > index - 5 : place < index + 5 && words[place - 2]?.text === 'for'),
  );
  const by = words[index - 2]?.text ?? '';
  const everything = words.slice(Math.max(0, index - 6), index).some(({ text }) => text === 'everything') && by === 'with';
  const done = everything || (/^(?:with|from)$/.test(by) && stroke >= 0) || (by === 'in' && tool >= 0) || tool > index;
  return done ? found(side, subjectNear(words, stroke >= 0 ? stroke : tool >= 0 ? Math.min(tool, index) : index) ?? whose(), noun) : null;
}

/** "As a left-handed person will", "as the left-handed do". */
function asSuchDo(words: readonly PlainWord[], at: number): Owner | null {
  const article = /^(?:a|the|most|all)$/.test(words[at - 1]?.text ?? '') ? at - 1 : at;
  const verb = words.slice(at + 1, at + 4).some(({ text }) => /^(?:will|do|does|would|did|must|are|is)$/.test(text));
  return verb && words[article - 1]?.text === 'as' ? subjectNear(words, article - 1) : null;
}

/** "Always dealt the cards left-handed". */
function workerBefore(words: readonly PlainWord[], at: number): Owner | null {
  const next = words[at + 1];
  const stroke = words.findLastIndex(({ text }, index) => index < at && index > at - 5 && strokes.test(text));
  const ends = stroke === at - 1 || next === undefined || next.sort === 'mark';
  return stroke >= 0 && ends && !/^(?:an?|the)$/.test(words[at - 1]?.text ?? '') ? subjectNear(words, stroke) : null;
}

const found = (value: Side, owner: Owner | null, to: number, denies = false): Handed | null => owner && { value, owner, to, denies };

/** "Used his left hand for everything", "in his left hand, as he always did", "his left hand was his pen hand". */
function everydayHand(words: readonly PlainWord[], side: number): boolean {
  if (words[side + 1]?.text !== 'hand') return false;
  const behind = words
    .slice(side + 2, side + 9)
    .map(({ text }) => text)
    .join(' ');
  return (
    /^(?:for (?:everything|all things|every purpose)|, as (?:he|she|.) (?:always|invariably|ever) (?:did|does|had)|, as was (?:his|her) (?:habit|custom|wont|way)|was (?:his|her) (?:pen|sword|writing|working|better|good) hand)\b/u.test(
      behind,
    ) || /^favou?red$/.test(words[side - 2]?.text ?? '')
  );
}

const superior = /^(?:better|best|good|stronger|cleverer|readier|working|favou?rite|usual|skilful|dominant)$/;

/** "Tom's better hand was the right". */
function betterHand(words: readonly PlainWord[], side: number): Owner | null {
  const [hand, owner] = [words[side - 3]?.text, words[side - 5]];
  const owned = owner?.owns === true || /^(?:his|her)$/.test(owner?.text ?? '');
  return owned && owner && hand === 'hand' && superior.test(words[side - 4]?.text ?? '') && /^(?:was|is)$/.test(words[side - 2]?.text ?? '')
    ? { at: owner.at, granted: true }
    : null;
}

/** "Could do nothing with his left hand", "had no skill with the left". */
function isUseless(words: readonly PlainWord[], side: number): boolean {
  const after = words.slice(side + 1, side + 12).map(({ text }) => text);
  if (
    /^(?:hand )?(?:(?:was|is|being|had been) )?(?:always |ever )?of (?:very )?(?:no|little|small|hardly any) (?:[a-zß-ɏ]+ )?(?:use|service|good)\b/u.test(
      after.join(' '),
    )
  )
    return true;
  if (words[side - 2]?.text !== 'with' && words[side - 2]?.text !== 'in') return false;
  const helpless = /^(?:hand )?(?:he|she|.) (?:could|had) (?:not|never|do nothing|hardly)\b/u.test(after.join(' '));
  if (helpless && after.some((text) => strokes.test(text) || /^(?:hit|do|done|nothing|anything)$/.test(text))) return true;
  const before = words.slice(Math.max(0, side - 14), side - 2).map(({ text }) => text);
  return (
    (before.some((text) => /^(?:never|nothing|little|not)$/.test(text)) &&
      before.some((text) => /^(?:could|able|can|learned|learnt|taught)$/.test(text)) &&
      before.some((text) => /^(?:do|write|thing|nothing|anything|draw|throw)$/.test(text)) &&
      !before.some((text) => /^(?:see|hear)$/.test(text))) ||
    (before.includes('no') && before.some((text) => /^(?:skill|power|cunning)$/.test(text)))
  );
}

/** "The right hand was the one he wrote with", "the left hand was the clever one", "the right hand did the work". */
function isBetter(words: readonly PlainWord[], noun: number): boolean {
  const behind = words
    .slice(noun + 1, noun + 14)
    .map(({ text }) => text)
    .join(' ');
  return (
    /^(?:, (?:for |which )?(?:it )?)?(?:was|is|being) (?:always |ever )?the (?:[a-zß-ɏ]+ )?(?:one|hand|arm)\b.{0,30} (?:wrote|bowled|sewed|worked|fenced|drew|painted|threw|write|ate|use|used)\b/u.test(
      behind,
    ) ||
    /^(?:was|is) the (?:clever|cleverer|better|useful|handy|skilful|ready|readier|master|cunning|stronger) (?:one|hand)\b/.test(behind) ||
    /^, which (?:was|is|had always been) (?:the|his|her) (?:better|best|good|stronger|cleverer|readier) (?:one|hand)\b/.test(behind) ||
    /^, the only one with which\b/.test(behind) ||
    /^(?:did|does|had always done) (?:all )?(?:the|his|her) work\b/.test(behind)
  );
}

/** "The only one with which Tom could write". */
function subjectBehind(words: readonly PlainWord[], noun: number): Owner | null {
  const link = words.findIndex(({ text }, index) => index > noun && index < noun + 9 && /^(?:which|that)$/.test(text));
  const name = words[link + 1];
  return link > 0 && name?.sort === 'name' && !name.owns ? { at: name.at, granted: false } : null;
}

/** "Was so entirely a left-handed person", "grew up a confirmed left-hander". */
function asPerson(words: readonly PlainWord[], at: number, denied: boolean): Owner | null {
  let index = at - 1;
  while (index > at - 5 && !(denied ? /^(?:an?|the|no)$/ : /^(?:an?|the)$/).test(words[index]?.text ?? '')) index -= 1;
  return /^(?:was|is|up|entirely|quite|always|such)$/.test(words[index - 1]?.text ?? '') ? subjectNear(words, index) : null;
}

/** The one name or pronoun that the clause has before its verb; nobody else stands between. */
function subjectNear(words: readonly PlainWord[], verb: number): Owner | null {
  for (let index = verb - 1; index >= 0 && index > verb - farthest; index -= 1) {
    const word = words[index]!;
    if (breaks.has(word.text) || peopleNouns.has(word.text)) return null;
    if (word.sort === 'name' || word.text === 'he' || word.text === 'she') return word.owns ? null : { at: word.at, granted: false };
  }
  return null;
}
