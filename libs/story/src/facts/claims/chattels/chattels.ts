import { isFunctionWord } from '../../../language/not-names.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { atWords, plainWords, type PlainWord } from '../depictions/plain-words.js';
import { isOnlyTold } from '../event-words.js';
import type { ClaimFamily } from '../pattern.js';
import { forLife, isGone, looksOf, none, noneBehind, regained, sameness, singular, traitsOf } from './features.js';
import { beastWords, chattelOf, thingWords, type Chattel } from './kinds.js';

/** What becomes of somebody's thing, and how it looks. */
export const ownThings: ClaimFamily = { names: 1, words: thingWords, scan: chattelsIn, patterns: [] };

/** The same of somebody's beast, and what it is called. */
export const beasts: ClaimFamily = { names: 1, words: beastWords, scan: chattelsIn, patterns: [] };

const supposed =
  /\b(?:if|would|might|could have|should|dream(?:ed|t)?|as though|like (?:a|an|the)|wished|wanted|fancied|seemed|imagined|remembered|missed|pretended|almost|nearly|thought (?:he|she|it)|said that)\b/;

function chattelsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text.replace(/^"[^"]*"/, '')) || text.trimEnd().endsWith('?') || supposed.test(text)) return [];
  const words = plainWords(sentence);
  const found = atWords(words, { has: (word) => chattelOf(singularOf(word)) !== undefined }, (word, noun): Depiction[] => {
    const chattel = chattelOf(singularOf(word.text));
    return !chattel || word.sort !== 'word' || chattelOf(words[noun + 1]?.text ?? '') ? [] : chattelAt(sentence, words, noun, chattel);
  });
  return found;
}

const singularOf = (word: string): string => (chattelOf(word) ? word : word.replace(/s$/, ''));

function chattelAt(sentence: PlainSentence, words: readonly PlainWord[], noun: number, chattel: Chattel): Depiction[] {
  const { text } = sentence;
  const word = words[noun]!;
  let first = noun;
  while (first > noun - 5 && first > 0 && mayDescribe(words[first - 1]!)) first -= 1;
  const called = chattel.alive ? nameOf(words, noun) : undefined;
  const owner = ownerAt(sentence, words, first, noun, called);
  const clause = clauseAround(words, noun);
  const looks = singular(
    looksOf(
      chattel,
      clause.map((each) => each.text),
    ),
  );
  const [before, behind] = [text.slice(Math.max(0, word.at - 80), word.at), text.slice(word.end, word.end + 120)];
  const kin = words[first - 1]?.text.endsWith("'s") === true ? first - 1 : first;
  const phrase = words.slice(kin, noun + 1).map((each) => each.text);
  const [gone, back] = [isGone(before, behind), regained.test(text)];
  const isNone = none.test(before.slice(-40)) || noneBehind.test(behind);
  const has = owner?.loose === false || /\b(?:had|kept|owned|possessed|bred) (?:[a-z]+ ){1,3}$/.test(before);
  const facets = [
    ...looks,
    ...(chattel.alive ? traitsOf(word.text, text) : []),
    ...(called ? [`name=${sentence.nameAt(called.text)?.text.split(' ').at(-1) ?? ''}`] : []),
    isNone
      ? forLife.test(text)
        ? 'fate=never'
        : 'fate=none'
      : back
        ? 'fate=back'
        : gone
          ? 'fate=gone'
          : /\bhad\b/.test(before)
            ? 'fate=was'
            : 'fate=there',
    ...(sameness.test(text) ? ['same'] : []),
    ...(phrase.length > 1 ? [`phrase=${phrase.join('_')}`] : []),
    ...(owner?.loose === true ? ['loose'] : []),
    ...(has ? ['had'] : []),
    ...(gone && /^ ?(?:had )?(?:died|was (?:dead|drowned|killed))|^[^.;:!?]{0,60}\b(?:buried|shot)\b/.test(behind) ? ['end=dead'] : []),
    `word=${word.text}`,
  ];
  const value = facets.join(' ');
  const place = { from: words[first]?.at ?? word.at, to: word.end, granted: false, judged: true };
  return [
    ...(owner ? [{ attribute: `has ${chattel.kind}`, value, ownerAt: owner.at, ...place }] : []),
    ...(called ? [{ attribute: `has ${chattel.kind}`, value: `${value} itself`, ownerAt: called.at, ...place }] : []),
  ];
}

const mayDescribe = ({ text, sort }: PlainWord): boolean =>
  sort === 'word' &&
  !text.endsWith("'s") &&
  (/^(?:old|little|own|great|poor|good|young|big|dear|same)$/.test(text) || (!isFunctionWord(text) && !/ly$/.test(text)));

/** "A dog named Rover", "the mastiff, old Trusty,", "Bess, the little mare", "the pony Captain", "Bess, on which", "called Flora". */
function nameOf(words: readonly PlainWord[], noun: number): PlainWord | undefined {
  const next = words[noun + 1];
  if (next?.sort === 'name' && !next.owns) return next;
  if (next?.text === ',') {
    const skip = /^(?:old|little|poor)$/.test(words[noun + 2]?.text ?? '') ? 3 : 2;
    const name = words[noun + skip];
    if (name?.sort === 'name' && !name.owns && /^[,.]$/.test(words[noun + skip + 1]?.text ?? '.')) return name;
  }
  const behind = words.slice(noun + 1, noun + 12);
  const by = behind.findIndex(({ text }) => /^(?:named|called|name)$/.test(text));
  const at = by < 0 ? undefined : behind.slice(by + 1, by + 4).find(({ sort }) => sort === 'name');
  if (at) return at;
  // "Bess, the little mare".
  const article =
    words.slice(Math.max(0, noun - 5), noun).findLastIndex(({ text, owns }) => owns || /^(?:the|his|her|a|an)$/.test(text)) +
    Math.max(0, noun - 5);
  const ahead = words[article - 2];
  if (words[article - 1]?.text === ',' && ahead?.sort === 'name' && !ahead.owns) return ahead;
  // "Rolf the dog".
  const beside = words[article - 1];
  return words[article]?.text === 'the' && beside?.sort === 'name' && !beside.owns ? beside : undefined;
}

function ownerAt(
  sentence: PlainSentence,
  words: readonly PlainWord[],
  first: number,
  noun: number,
  called: PlainWord | undefined,
): { at: number; loose: boolean } | null {
  const before = words[first - 1];
  if (before?.owns === true) return { at: before.at, loose: false };
  if (/^(?:his|her)$/.test(before?.text ?? '')) return { at: before!.at, loose: false };
  const kin = words[first - 2];
  // "The only letter Anna ever had".
  const next = words[noun + 1];
  if (next?.sort === 'name' && next !== called && /^(?:ever|had|owned|possessed|kept)$/.test(words[noun + 2]?.text ?? ''))
    return { at: next.at, loose: false };
  if (before?.text.endsWith("'s") === true && kin && (kin.owns || /^(?:his|her)$/.test(kin.text))) return { at: kin.at, loose: false };
  const own = /\bnot (?:his|her) own\b/.test(sentence.text) ? words.find(({ sort }) => sort === 'name') : undefined;
  if (own) return { at: own.at, loose: false };
  const of = words.findIndex(
    ({ text }, index) => index > noun && index < noun + 9 && /^(?:of|to)$/.test(text) && words[index + 1]?.sort === 'name',
  );
  if (of > 0 && (words[of]?.text === 'of' ? of === noun + 1 : /^(?:belonged|belonging|gave|given|left)$/.test(words[of - 1]?.text ?? '')))
    return { at: words[of + 1]!.at, loose: false };
  const names = words.filter(({ sort, text }) => sort === 'name' && text !== called?.text);
  const different = new Set(names.map(({ text }) => sentence.nameAt(text)?.text));
  return different.size === 1 && names[0] ? { at: names[0].at, loose: true } : null;
}

/** What stands in the same clause, no farther than a glance. */
function clauseAround(words: readonly PlainWord[], noun: number): readonly PlainWord[] {
  const ends = ({ text }: PlainWord): boolean => /^[.;:!?"]$/.test(text);
  let [from, to] = [noun, noun];
  while (from > noun - 9 && from > 0 && !ends(words[from - 1]!)) from -= 1;
  while (to < noun + 16 && to < words.length - 1 && !ends(words[to + 1]!)) to += 1;
  return words.slice(from, to + 1);
}
