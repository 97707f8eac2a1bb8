import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainWord } from '../depictions/plain-words.js';

/** Somebody himself, or one who belongs to him: where his name or pronoun stands in the plain sentence. */
export interface TradeOwner {
  at: number;
  kin: string | null;
}

export const kinship =
  /^(?:father|mother|husband|wife|uncle|aunt|grandfather|grandmother|brother|sister|son|daughter|cousin|nephew|stepfather|godfather|guardian)$/;
const hard = /^[.;:!?"()—]$/;
const prepositions = /^(?:of|to|with|by|for|from|than|at|in|on|upon|between|like|about|over|near|against|into)$/;

/** Whose calling it is that is told from one word to another: the subject before it, or whom it is said of behind it. */
export function whoseTrade(words: readonly PlainWord[], from: number, at: number): TradeOwner | null {
  const child = childOf(words, from);
  if (child) return child;
  const before = words[at - 1];
  if (before?.owns && at === from) return { at: before.at, kin: null };
  for (let index = from - 1; index >= 0 && index > from - 24; index -= 1) {
    const word = words[index]!;
    if (hard.test(word.text)) break;
    if (kinship.test(word.text) && words[index + 1]?.sort !== 'name') return kinsman(words, index);
    if (word.sort === 'name' || /^(?:he|she)$/.test(word.text)) {
      if (prepositions.test(words[index - 1]?.text ?? '')) continue;
      const possessed = /^(?:whom|that)$/.test(words[index - 1]?.text ?? '') && kinship.test(words[index - 2]?.text ?? '');
      if (possessed) return { at: word.at, kin: words[index - 2]!.text };
      return word.owns ? null : { at: word.at, kin: null };
    }
    if (/^(?:they|we|you|i|it|this)$/.test(word.text)) return null;
    if (peopleNouns.has(word.text) && !/^(?:other|another|one|child|man|woman|boy|girl|lad|as)$/.test(word.text)) return null;
  }
  return behind(words, at);
}

/** "Anna's only uncle", "his father", "the mother of Anna". */
function kinsman(words: readonly PlainWord[], index: number): TradeOwner | null {
  const relation = words[index]!.text;
  for (let left = index - 1; left > index - 4 && left >= 0; left -= 1) {
    const word = words[left]!;
    if (word.owns || /^(?:his|her)$/.test(word.text)) return { at: word.at, kin: relation };
  }
  const [of, name] = [words[index + 1], words[index + 2]];
  return of?.text === 'of' && name?.sort === 'name' && !name.owns ? { at: name.at, kin: relation } : null;
}

/** "Anna was the child of a shipbroker": then the father was it. */
function childOf(words: readonly PlainWord[], from: number): TradeOwner | null {
  const of = words[from - 1]?.text === 'of' ? from - 1 : words[from]?.text === 'of' ? from : -1;
  const child = /^(?:child|son|daughter)$/.test(words[of - 1]?.text ?? '') && /^(?:the|a|only)$/.test(words[of - 2]?.text ?? '');
  if (!child) return null;
  const subject = words
    .slice(Math.max(0, of - 12), of - 1)
    .find(({ sort, owns, text }) => (sort === 'name' && !owns) || /^(?:he|she)$/.test(text));
  return subject ? { at: subject.at, kin: 'father' } : null;
}

/** "As an architect, Anna ..."; "no better blacksmith than Anna"; "thirty years behind the plough had bent Anna's back". */
function behind(words: readonly PlainWord[], at: number): TradeOwner | null {
  for (let index = at + 1; index < words.length && index < at + 16; index += 1) {
    const word = words[index]!;
    if (hard.test(word.text)) return null;
    if (kinship.test(word.text) && words[index - 1]?.owns) return { at: words[index - 1]!.at, kin: word.text };
    if (word.sort !== 'name') continue;
    const before = words[index - 1]?.text ?? '';
    if (before === 'than' || word.owns)
      return kinship.test(words[index + 1]?.text ?? '') ? { at: word.at, kin: words[index + 1]!.text } : { at: word.at, kin: null };
    if (prepositions.test(before)) continue;
    return /^(?:,|given|than|bent|had|which|whom|that|did|was)$/.test(before) ? { at: word.at, kin: null } : null;
  }
  return null;
}
