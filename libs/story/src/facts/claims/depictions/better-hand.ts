import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { PlainWord } from './plain-words.js';
import { breaks, ownerOf, type Owner } from './whose.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What makes a hand the better one: what is always done with it, and what it is. */
const strong =
  set(`always ever usual usually natural naturally nature birth cradle everything only better best clever cleverer cleverest stronger strongest
  skilled skilful skillful surer readier nimble nimbler deft defter dominant favoured favored favouring favoring favourite favorite preferred preferring
  preference trusted habit custom habitually instinctively instinct invariably quicker steadier preferably mainly chiefly leading instinctive master lifelong
  childhood infancy expert practised practiced cunning educated born`);

/** What makes it the worse one. */
const weak =
  set(`clumsy clumsier clumsily awkward awkwardly useless idle weaker weakest helpless stupid untrained unskilled duller never nothing hardly barely scarcely
  cannot couldn't unable foolish slower untaught unpractised unpracticed weak feeble incapable`);

const limb = /^(?:hand|arm|fist|hands|fingers|one)$/;
const work =
  /^(?:sword|pen|writing|working|whip|needle|knife|gun|fighting|throwing|bowling|playing|trigger|brush|sewing|drawing|carving|stronger|best|better)$/;
const others = /^(?:side|eye|leg|foot|ear|cheek|knee|shoulder|boot|shoe|glove|lung|hip|ankle|bank|wing|door|turn)$/;

/** Who has hurt the one hand uses the other of necessity. */
const hurt =
  /^(?:sling|splints?|plaster|bandaged?|bandages|broken|broke|sprained|wounded|wound|numb|paralysed|paralyzed|tied|stump|amputated|burnt|burned|bleeding|injured|withered|maimed|missing)$/;

const far = 11;

export type Side = 'left' | 'right';
const isSide = (text: string): text is Side => text === 'left' || text === 'right';

/** Which hand the sentence makes somebody's better one, where it stands, and whose; null: it tells nothing of that. */
export function betterHandAt(
  sentence: PlainSentence,
  words: readonly PlainWord[],
  at: number,
): { side: Side; to: number; owner: Owner } | null {
  const side = words[at]?.text ?? '';
  if (!isSide(side) || !meansHand(words, at)) return null;
  const noun = limb.test(words[at + 1]?.text ?? '') ? at + 1 : at;
  const cue = isTheOneWith(words, noun) ? true : isOfNecessity(words) ? null : cueNear(words, at, noun);
  if (cue === null) return null;
  const owner = ownerOf(sentence, words, { first: at, noun }) ?? onlyNamed(sentence, words);
  return owner && { side: cue ? side : side === 'left' ? 'right' : 'left', to: noun, owner };
}

/** One of the hands is hurt, so that what the other does tells nothing. */
export const isOfNecessity = (words: readonly PlainWord[]): boolean => words.some(({ text }) => hurt.test(text));

/** "His left hand", "with the left, as always"; not "turned to the left". */
function meansHand(words: readonly PlainWord[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (limb.test(next?.text ?? '')) return true;
  if (others.test(next?.text ?? '') || !(before?.owns === true || /^(?:the|his|her)$/.test(before?.text ?? ''))) return false;
  const link = words[at - 2]?.text ?? '';
  const isEnd = next === undefined || next.sort === 'mark' || /^(?:was|being|for|is|would|had|could|and|as|only|that|did)$/.test(next.text);
  const speaksOfHands = words.some(
    ({ text }) => /^(?:hand|hands|handed|arm|fist|(?:left|right)-handed)$/.test(text) || work.test(text) || text === 'everything',
  );
  return isEnd && speaksOfHands && !/^(?:to|on|from|at)$/.test(link);
}

/** True: the better one; false: the worse one. */
function cueNear(words: readonly PlainWord[], at: number, noun: number): boolean | null {
  if (work.test(words[at - 1]?.text ?? '')) return true;
  if (isWorkingHand(words, noun)) return true;
  let found: boolean | null = null;
  for (let distance = 1; distance <= far && found === null; distance += 1)
    for (const index of [at - distance, noun + distance]) {
      const { text = '' } = words[index] ?? {};
      const isWeak = weak.has(text);
      if (!isWeak && !strong.has(text)) continue;
      const [from, to] = index < at ? [index + 1, at] : [noun + 1, index];
      const between = words.slice(from, to);
      if (between.some((word) => breaks.has(word.text) || isSide(word.text.replace(/-handed$/, '')))) continue;
      // "Never having learnt to use the other", "good for nothing".
      const ofOther = words.slice(index + 1, index + 8).some((word) => word.text === 'other');
      const denied =
        !isWeak && between.concat(words.slice(Math.max(0, index - 3), index)).some((word) => weak.has(word.text) || word.text === 'not');
      found = isWeak === ofOther || denied === isWeak ? !denied && (!isWeak || ofOther) : isWeak ? ofOther : !denied;
    }
  return found;
}

/** "The one he wrote with", "the only one with which Anna could paint", "the hand that held the pen". */
function isTheOneWith(words: readonly PlainWord[], noun: number): boolean {
  const behind = words.slice(noun + 1, noun + 16);
  const one = behind.findIndex(
    ({ text }, index) => /^(?:one|hand)$/.test(text) && /^(?:the|only|very|same)$/.test(behind[index - 1]?.text ?? ''),
  );
  if (one < 0) return false;
  const rest = behind.slice(one + 1, one + 9);
  return (
    rest.some(({ text }) => text === 'with' || text === 'which') &&
    rest.some(({ text, sort }) => sort === 'name' || /^(?:he|she)$/.test(text)) &&
    !rest.some(({ text }) => /^(?:not|never|lost|hurt|broken)$/.test(text))
  );
}

/** "The left was Anna's sword hand". */
const isWorkingHand = (words: readonly PlainWord[], noun: number): boolean => {
  const hand = words.findIndex(({ text }, index) => index > noun && index < noun + 7 && text === 'hand');
  return hand > 0 && work.test(words[hand - 1]?.text ?? '');
};

/** The one person whom the sentence names, whoever is its subject. */
export function onlyNamed(sentence: PlainSentence, words: readonly PlainWord[]): Owner | null {
  const names = words.filter(({ sort }) => sort === 'name');
  const [only] = names;
  if (!only || names.some(({ text }) => sentence.nameAt(text)?.text !== sentence.nameAt(only.text)?.text)) return null;
  const strange = words.some(
    ({ text, at }, index) =>
      (/^(?:he|she|him)$/.test(text) && at < only.at && !/^(?:as|since|when|that|which|until)$/.test(words[index - 1]?.text ?? '')) ||
      /^(?:we|you|i|my|your)$/.test(text) ||
      (peopleNouns.has(text) && /^(?:the|his|her|that|this)$/.test(words[index - 1]?.text ?? '') && index > words.indexOf(only)),
  );
  return strange ? null : { at: only.at, granted: true };
}
