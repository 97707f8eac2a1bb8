import { callingNamed } from '../../../language/callings.js';
import { isFunctionWord } from '../../../language/not-names.js';
import { peopleNouns } from '../../../language/people-nouns.js';
import { callingOfField, callingOfOwn, deedsWith, shopOf } from '../../../language/trades.js';
import type { PlainWord } from '../depictions/plain-words.js';
import type { ToldTrade } from './called.js';

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const hard = /^[.;:!?"()—]$/;

/** "Where a priest taught his flock": somebody without a name stands before "his". */
function isAnothers(words: readonly PlainWord[], pronoun: number): boolean {
  const name = words.findLastIndex(({ sort }, index) => index < pronoun && sort === 'name');
  return words
    .slice(name + 1, pronoun)
    .some(
      ({ text }) =>
        (peopleNouns.has(text) && !/^(?:horse|dog|cat|child|children|figure|people)$/.test(text)) || callingNamed(text) !== undefined,
    );
}

/** "Tom Hale's only trade was tailoring", "weaving had bent Tom Hale's back". */
function ownerBefore(words: readonly PlainWord[], index: number): { ownerAt?: number } {
  const owners = words.filter(({ owns }) => owns);
  const [owner] = owners;
  return owner && owners.length === 1 && words.filter(({ sort }) => sort === 'name').length === 1 && index > 0 ? { ownerAt: owner.at } : {};
}

const garb =
  /^(?:wig|apron|cap|gown|smock|bag|uniform|cassock|surplice|awl|hammer|saw|needle|shears|crook|cloak|licence|tools|badge|hat|boots|coat|overalls|leggings|robes?|collar|bands|ledger|knife|cleaver|kit|basket)$/;

const ofBody = /^(?:hands?|fingers|eyes?|ear|thumbs?|arms|shoulders|training|instincts?|gait|stride|roll|habits?)$/;
/** Whose hands they may be that somebody sees: his nurse's, his doctor's. */
const employed =
  /^(?:nurse|doctor|physician|surgeon|lawyer|attorney|solicitor|tailor|dressmaker|milliner|cook|housekeeper|coachman|groom|butler|footman|valet|governess|tutor|gardener|gamekeeper|clerk|teacher|captain|landlord|landlady|barber|hairdresser|chauffeur|housemaid|steward)$/;

/** "His judge's wig", "the butcher's apron that Tom Hale wore". */
export function garbAt(words: readonly PlainWord[], index: number): ToldTrade | null {
  const text = textAt(words, index);
  if (!text.endsWith("'s") || !(garb.test(textAt(words, index + 1)) || ofBody.test(textAt(words, index + 1)))) return null;
  const calling = callingNamed(text.slice(0, -2));
  if (calling !== undefined && ofBody.test(textAt(words, index + 1)) && employed.test(calling)) return null;
  const owner = words[index - 1];
  const isOwn = owner !== undefined && (owner.owns || (/^(?:his|her)$/.test(owner.text) && !isAnothers(words, index - 1)));
  const wears =
    /^(?:the|a)$/.test(owner?.text ?? '') && words.some(({ text: verb }) => /^(?:wore|wearing|donned|tied|untied|hung)$/.test(verb));
  return calling !== undefined && (isOwn || wears)
    ? { calling, first: index, last: index + 1, lasting: false, ...(owner?.owns === true ? { ownerAt: owner.at } : {}) }
    : null;
}

/** What somebody does who has done it all his life: "preached in one church for forty years", "lived by the needle". */
const doing: { [verb: string]: string | undefined } = {
  preached: 'preacher',
  ploughed: 'farmer',
  farmed: 'farmer',
  fished: 'fisherman',
  soldiered: 'soldier',
  tailored: 'tailor',
  thatched: 'thatcher',
  cobbled: 'cobbler',
  brewed: 'brewer',
  wove: 'weaver',
  baked: 'baker',
  taught: 'teacher',
  nursed: 'nurse',
};
const byWhat: { [tool: string]: string | undefined } = {
  needle: 'seamstress',
  plough: 'farmer',
  net: 'fisherman',
  nets: 'fisherman',
  loom: 'weaver',
  anvil: 'blacksmith',
  fishing: 'fisherman',
  teaching: 'teacher',
  sewing: 'seamstress',
  sea: 'sailor',
  stage: 'actor',
};
const years =
  /\bfor (?:[a-z-]+ )?(?:[a-z]+-?)+ years\b|\b(?:all|most of) (?:his|her) (?:life|days)\b|\bthese [a-z-]+ years\b|\bsince (?:he|she) was\b|\bever since\b|\bsince (?:boyhood|girlhood|childhood|his|her)\b/;

export function doneAt(words: readonly PlainWord[], index: number, sentence: string): ToldTrade | null {
  const text = textAt(words, index);
  const [before, second] = [textAt(words, index - 1), textAt(words, index - 2)];
  const trade = (calling: string, first = index): ToldTrade => ({ calling, first, last: index, lasting: true });
  if (text === 'orders' && before === 'holy' && /^(?:taken|took|in)$/.test(second)) return trade('clergyman', index - 2);
  const doer = Object.hasOwn(doing, text) ? doing[text] : undefined;
  if (doer !== undefined && years.test(sentence) && !/^(?:him|her|himself|herself|them)$/.test(textAt(words, index + 1)))
    return trade(doer);
  const tool = Object.hasOwn(byWhat, text) ? byWhat[text] : undefined;
  if (tool !== undefined) {
    const left = words.slice(Math.max(0, index - 7), index).map((word) => word.text);
    const lives = left.some((word) => /^(?:living|livelihood|bread)$/.test(word)) || (left.includes('lived') && left.includes('by'));
    const spent = left.some((word) => /^(?:days|life|years)$/.test(word)) && left.some((word) => /^(?:spent|passed)$/.test(word));
    if ((lives && /^(?:by|at|on|from|with|the|her|his)$/.test(before)) || (spent && before === 'the')) return trade(tool);
  }
  if (
    /^(?:army|navy)$/.test(text) &&
    before === 'the' &&
    /^(?:in|with)$/.test(second) &&
    years.test(sentence) &&
    words.some((word) => /^(?:served|serving|been|fought)$/.test(word.text))
  )
    return trade(text === 'army' ? 'soldier' : 'sailor', index - 2);
  if (text === 'commanded' && words[index + 2]?.sort === 'name' && textAt(words, index + 1) === 'the' && years.test(sentence))
    return trade('captain');
  return null;
}

/** By his shop, his tools, his deeds or his clients. */
export function workedAt(words: readonly PlainWord[], index: number, isLasting: boolean): ToldTrade | null {
  const text = textAt(words, index);
  let first = index;
  while (
    first > index - 4 &&
    words[first - 1]?.sort === 'word' &&
    !isFunctionWord(textAt(words, first - 1)) &&
    !textAt(words, first - 1).endsWith("'s")
  )
    first -= 1;
  const owner = words[first - 1];
  const isOwn = owner !== undefined && (owner.owns || (/^(?:his|her)$/.test(owner.text) && !isAnothers(words, first - 1)));
  const owned = (calling: string): ToldTrade => ({
    calling,
    first,
    last: index,
    lasting: true,
    ...(owner?.owns === true ? { ownerAt: owner.at } : {}),
  });
  const own = callingOfOwn(text);
  if (own !== undefined && isOwn && textAt(words, index + 1) !== 'of' && textAt(words, first - 2) !== 'of') return owned(own);
  // "The ferry was Tom Hale's living", "sheep were his whole livelihood".
  if (own !== undefined && /^(?:was|were|had)$/.test(textAt(words, index + 1)) && isLasting) {
    const living = words.findIndex(
      ({ text: each }, at) => at > index && at < index + 8 && /^(?:living|livelihood|bread|trade|calling|business)$/.test(each),
    );
    const whose = words.slice(index + 1, living).find(({ owns, text: each }) => owns || /^(?:his|her)$/.test(each));
    if (living > 0 && whose)
      return { calling: own, first: index, last: living, lasting: true, ...(whose.owns ? { ownerAt: whose.at } : {}) };
  }
  // "Her draper's shop", "the butcher's shop which he kept", "Anna's millinery shop".
  if (/^(?:shop|yard|business|premises|stall|workshop|trade)$/.test(text)) {
    const keeper = textAt(words, index - 1);
    const calling = shopOf(keeper.replace(/'s$/, '')) ?? (keeper.endsWith("'s") ? callingNamed(keeper.slice(0, -2)) : undefined);
    const keeps = words
      .slice(Math.max(0, index - 7), index + 7)
      .some(({ text: verb }) => /^(?:kept|keeps|keeping|ran|owned|opened|closed|shut)$/.test(verb));
    const before = words[index - 2];
    if (calling !== undefined && (before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '') || (keeps && isLasting)))
      return { calling, first: index - 1, last: index, lasting: true, ...(before?.owns === true ? { ownerAt: before.at } : {}) };
  }
  const shop = shopOf(text);
  if (shop !== undefined && text.endsWith('-shop') && (isOwn || isLasting)) return owned(shop);
  // "His only trade was tailoring", "after thirty years of weaving".
  const field = callingOfField(text);
  const head = textAt(words, index - 1) === 'the' ? textAt(words, index - 2) : textAt(words, index - 1);
  if (
    field !== undefined &&
    /^(?:was|of|is|in|by|from)$/.test(head) &&
    isLasting &&
    words
      .slice(Math.max(0, index - 8), index)
      .some(({ text: trade }) => /^(?:years|trade|calling|living|profession|life|business|livelihood)$/.test(trade))
  )
    return { calling: field, first: index - 1, last: index, lasting: true, ...ownerBefore(words, index) };
  if (
    text === 'law' &&
    isLasting &&
    /\b(?:calling|profession|trade)\b/.test(words.map((word) => word.text).join(' ')) &&
    textAt(words, index + 1) === 'was'
  )
    return { calling: 'lawyer', first: index, last: index, lasting: true };
  for (const { verbs, calling, habitual } of deedsWith(text)) {
    if (!isLasting && !habitual) continue;
    const verb = words.findLastIndex(({ text: deed }, at) => at < index && at > index - 7 && verbs.has(deed));
    if (verb >= 0 && !words.slice(verb, index).some(({ text: mark }) => hard.test(mark) || mark === ','))
      return { calling, first: verb, last: index, lasting: true };
  }
  return null;
}
