import { callingNamed } from '../../../language/callings.js';
import { isFunctionWord } from '../../../language/not-names.js';
import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainWord } from '../depictions/plain-words.js';

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';

/** A calling, and the words by which it is told. */
export interface ToldTrade {
  calling: string;
  first: number;
  last: number;
  /** Where it is known already whose it is. */
  ownerAt?: number;
  /** He is only called so by the way, whatever is denied around it. */
  granted?: boolean;
  /** So it has been for years, or is by what he lives. */
  lasting: boolean;
}

const hard = /^[.;:!?"()—]$/;
const unreal =
  /^(?:if|would|might|could|should|may|told|thought|believed|supposed|pretended|wished|fancied|dreamed|dreamt|disguise|disguised|theatricals|charades|seemed|looked|almost|hoped|meant|intended|wanted|dressed|play|played|acted|part|imagined|called|resembled|mistaken|taken)$/;

/** Supposed, played or told in the clause; "never anything but" is not. */
export function isSupposedTo(words: readonly PlainWord[], first: number): boolean {
  for (let index = first - 1; index >= 0 && index > first - 12; index -= 1) {
    const text = textAt(words, index);
    if (hard.test(text) || (text === ',' && /^(?:and|but|who|for)$/.test(textAt(words, index + 1)))) return false;
    if (unreal.test(text)) return true;
    if (
      /^(?:not|never|no|nor|neither|nobody)$/.test(text) &&
      !words.slice(index, first).some(({ text: but }) => /^(?:but|except|save|than|only)$/.test(but))
    )
      return true;
    if (text === 'like' && index > first - 4) return true;
  }
  return false;
}

/** "The village blacksmith", "sole attorney of the town": where it begins. */
function phraseStart(words: readonly PlainWord[], noun: number): number {
  let first = noun;
  while (first > noun - 5 && first > 0) {
    const { text, sort } = words[first - 1]!;
    if (/^(?:an?|the|its)$/.test(text)) return first - 1;
    if (/^(?:only|sole|own|first|last)$/.test(text)) {
      first -= 1;
      continue;
    }
    if (sort !== 'word' || isFunctionWord(text) || peopleNouns.has(text) || /(?:ed|ly)$/.test(text)) break;
    if (text.endsWith("'s") && !/^(?:ship's|king's|queen's|children's|horse's|lady's|ladies')$/.test(text)) break;
    first -= 1;
  }
  // "Head cook", "bishop": without an article.
  return first;
}

const qualities =
  /^(?:own|last|head|chief|village|parish|town|country|master|ship's|sole|only|first|second|senior|junior|under|county|city|royal|court|army|navy|poor|old|young|plain|mere|working|travelling|bank|school|mail|stage)$/;

/** Called so, not only spoken of: in apposition, behind "was" or "as", or before his name. */
export function calledAt(words: readonly PlainWord[], noun: number, isLasting: boolean): ToldTrade | null {
  const calling = managing(words, noun) ?? keeping(words, noun) ?? callingNamed(textAt(words, noun));
  return calling === undefined ? null : asCalled(words, noun, calling, isLasting);
}

/** The words from which somebody is said to be what a noun calls him, in apposition, behind a verb of being, or before his name. */
export function asCalled(words: readonly PlainWord[], noun: number, calling: string, isLasting: boolean): ToldTrade | null {
  if (words[noun + 1]?.text === '-' || textAt(words, noun + 1) === "'") return null;
  const first = phraseStart(words, noun);
  const bare = !/^(?:an?|the|its)$/.test(textAt(words, first));
  if (bare && first < noun && !words.slice(first, noun).every(({ text }) => qualities.test(text) || callingNamed(text) === undefined))
    return null;
  const link = textAt(words, first - 1);
  const end = phraseEnd(words, noun);
  const closing = textAt(words, end + 1);
  const trade = { calling, first, last: noun, lasting: isLasting };
  // "Like a doctor".
  if (/^(?:like|than)$/.test(link)) return null;
  const apposed = apposedTo(words, trade, end);
  if (apposed !== undefined) return apposed;
  // "Thirty years a midwife, Anna ...".
  if (
    /^(?:years|life|days)$/.test(link) &&
    first < 6 &&
    !words.slice(0, first).some(({ text, sort }) => sort === 'name' || /^(?:was|been|had)$/.test(text))
  )
    return fronted(words, { ...trade, lasting: true }, end);
  // "For a tailor, Tom Hale was ill dressed"; "Tom Hale, like every sailor, ...".
  if (link === 'for' && first === 1 && !bare) return fronted(words, trade, end);
  if (/^(?:every|most|all|other)$/.test(textAt(words, first)) || /^(?:every|most|all|other)$/.test(link)) return likeOthers(words, trade);
  const told = tradeNamed(words, trade) ?? roleOf(words, trade, bare);
  if (told) return told;
  if (first === 0 || (first === 1 && /^(?:being|once|by|still)$/.test(textAt(words, 0))) || (link === '"' && first === 1))
    return fronted(words, trade, end);
  if (link === 'trade' && textAt(words, first - 2) === 'by') return fronted(words, trade, end);
  if (first === 1 && link === 'as')
    return (
      fronted(words, trade, end) ??
      (words[end + 1]?.sort === 'name' && !words[end + 1]!.owns
        ? { ...trade, ownerAt: words[end + 1]!.at }
        : asOne(words, trade, link, end))
    );
  if (/^(?:as|being|remained|stayed|become)$/.test(link))
    return bare && first === noun && !isRole(words, noun, end) ? null : asOne(words, trade, link, end);
  if (/^(?:was|is|been|were)$/.test(link) && !bare) return subjectCalled(words, trade, end);
  if (link === 'whose' && /^(?:he|she)$/.test(textAt(words, noun + 1)) && textAt(words, noun + 2) === 'was') return trade;
  if (/^(?:was|been)$/.test(link) && bare && isRole(words, noun, end)) return trade;
  // "Never anything but a schoolteacher".
  if (
    /^(?:but|than|except|save)$/.test(link) &&
    words.slice(Math.max(0, first - 8), first - 1).some(({ text }) => /^(?:nothing|anything|no|never)$/.test(text))
  )
    return words.slice(Math.max(0, first - 9), first).some(({ text }) => /^(?:been|was|being|trade|calling)$/.test(text)) ? trade : null;
  // "..., shepherd that he was", "..., a soldier since he was fifteen".
  if (link === ',' && (/^(?:that|as)$/.test(closing) || isLasting) && /^(?:that|as|since|these|for|by|all|and|,|\.)$/.test(closing))
    return trade;
  return null;
}

/** In apposition: before his name, or behind it. Null: to somebody else, or in a list; undefined: to nobody. */
function apposedTo(words: readonly PlainWord[], trade: ToldTrade, end: number): ToldTrade | null | undefined {
  const { first, last: noun } = trade;
  const written = textAt(words, noun);
  const [link, before, closing] = [textAt(words, first - 1), words[first - 1], textAt(words, end + 1)];
  // "The carpenter Tom Hale", "the attorney, Tom Hale,".
  if (
    textAt(words, first) === 'the' &&
    !/^(?:captain|sergeant|colonel|major|lieutenant|doctor|admiral|inspector|constable|professor|cardinal|bishop)$/.test(written)
  ) {
    const named =
      words[noun + 1]?.sort === 'name' ? noun + 1 : textAt(words, noun + 1) === ',' && words[noun + 2]?.sort === 'name' ? noun + 2 : -1;
    const name = words[named];
    const apposed = named === noun + 1 || textAt(words, named + 1) === ',';
    if (
      name &&
      !name.owns &&
      apposed &&
      !/^(?:and|or)$/.test(textAt(words, named + (named === noun + 1 ? 1 : 2))) &&
      !/^(?:and|or|,)$/.test(link)
    )
      return { ...trade, ownerAt: name.at };
  }
  // "Tom Hale the blacksmith".
  if (textAt(words, first) === 'the' && before?.sort === 'name' && !before.owns && noun - first <= 2)
    return { ...trade, ownerAt: before.at, granted: true };
  // "A ship's captain like Tom Hale".
  if (closing === 'like' && words[end + 2]?.sort === 'name' && !words[end + 2]!.owns) return { ...trade, ownerAt: words[end + 2]!.at };
  if (link === ',' && words[first - 2]?.sort === 'name') {
    const name = words[first - 2]!;
    const listed =
      closing === ','
        ? /^(?:and|or)$/.test(textAt(words, end + 2)) && words[end + 3]?.sort === 'name'
        : /^(?:and|or)$/.test(closing) && callingNamed(textAt(words, end + 2)) === undefined;
    const list =
      textAt(words, first - 3) === ',' ||
      (/^(?:and|or)$/.test(textAt(words, first - 3)) && (words[first - 4]?.sort === 'name' || words[first - 5]?.sort === 'name'));
    const closes =
      closing === '' ||
      /^[,.;:—)]$/.test(closing) ||
      /^(?:these|for|by|since|like|as|to|at|in|who|ever|here|there|whose|and)$/.test(closing);
    return name.owns || listed || list || !closes ? null : { ...trade, ownerAt: name.at };
  }
  return undefined;
}

/** "Tom Hale, like every sailor, feared Fridays." */
function likeOthers(words: readonly PlainWord[], trade: ToldTrade): ToldTrade | null {
  const like = words.findLastIndex(({ text }, index) => index < trade.last && index > trade.last - 4 && text === 'like');
  const name = words[like - 2];
  if (like < 0) return null;
  if (textAt(words, like - 1) === ',' && name?.sort === 'name' && !name.owns) return { ...trade, ownerAt: name.at, granted: true };
  return like === 0 ? fronted(words, { ...trade, granted: true }, trade.last) : null;
}

const tradeNouns = /^(?:trade|calling|profession|occupation|business|living|livelihood|vocation|craft|employment|bread|work)$/;
const posts =
  /^(?:duties|work|post|position|place|years|days|career|labours|situation|trade|skill|service|living|bread|wages|employment|time|life|office|round|rounds)$/;

/** "Whose trade was that of a saddler", "had practised no trade but a saddler's", "the town's only dentist was Tom Hale". */
function tradeNamed(words: readonly PlainWord[], trade: ToldTrade): ToldTrade | null {
  const left = words.slice(Math.max(0, trade.first - 9), trade.first);
  const noun = left.findLastIndex(({ text }) => tradeNouns.test(text));
  const linked =
    noun >= 0 &&
    left
      .slice(noun + 1)
      .every(
        ({ text, sort }) =>
          sort === 'word' && /^(?:was|is|had|been|that|of|but|by|as|always|only|ever|known|he|she|followed|practised)$/.test(text),
      );
  if (linked && noun < left.length - 1) return { ...trade, lasting: true, ...possessorOf(words, trade.first - left.length + noun) };
  const [was, name, next] = [textAt(words, trade.last + 1), words[trade.last + 2], textAt(words, trade.last + 3)];
  if (
    /^(?:was|is)$/.test(was) &&
    name?.sort === 'name' &&
    !name.owns &&
    /^(?:[.,;:]||who|and|with)$/.test(next) &&
    /^(?:the|sole|only)$|'s$/.test(textAt(words, trade.first))
  )
    return { ...trade, ownerAt: name.at };
  return null;
}

/** "Tom Hale's trade": where his name stands. */
function possessorOf(words: readonly PlainWord[], noun: number): { ownerAt?: number } {
  const owner = words.slice(Math.max(0, noun - 4), noun).findLast(({ owns }) => owns);
  return owner ? { ownerAt: owner.at } : {};
}

/** "His duties as gamekeeper", "in Tom Hale the village had its only blacksmith". */
function roleOf(words: readonly PlainWord[], trade: ToldTrade, bare: boolean): ToldTrade | null {
  const { first } = trade;
  if (textAt(words, first - 1) === 'as' && bare && posts.test(textAt(words, first - 2)))
    return { ...trade, ...possessorOf(words, first - 2) };
  const name = words[1];
  if (
    textAt(words, 0) === 'in' &&
    name?.sort === 'name' &&
    !name.owns &&
    /^(?:its|a|their)$/.test(textAt(words, first)) &&
    /^(?:had|found|got|possessed)$/.test(textAt(words, first - 1))
  )
    return { ...trade, ownerAt: name.at };
  return null;
}

/** "Captain of a merchantman", "vicar of the parish", "clerk in a bank". */
const isRole = (words: readonly PlainWord[], noun: number, end: number): boolean =>
  /^(?:of|to|at|in|there|here|for|since|on|these)$/.test(textAt(words, noun + 1)) || textAt(words, end + 1) === ',';

/** "The carpenter was Tom Hale's brother": then it is said of another. */
function subjectCalled(words: readonly PlainWord[], trade: ToldTrade, end: number): ToldTrade | null {
  const closing = textAt(words, end + 1);
  if (/^(?:called|named|at|who|that|with|looking)$/.test(closing)) return closing === 'at' ? trade : null;
  // "There was a doctor", "it was the vicar who".
  if (/^(?:there|it|this|that|he|she)$/.test(textAt(words, trade.first - 2)) && !/^(?:he|she)$/.test(textAt(words, trade.first - 2)))
    return null;
  return trade;
}

const regards =
  /^(?:regarded|looked|treated|described|known|seen|introduced|mentioned|engaged|wanted|same|such|much|well|far|soon|good|bad|if|so|dressed|disguised|employ|tall|big)$/;

function asOne(words: readonly PlainWord[], trade: ToldTrade, link: string, end: number): ToldTrade | null {
  if (link !== 'as') return trade;
  const before = words.slice(Math.max(0, trade.first - 5), trade.first - 1);
  if (before.some(({ text }) => regards.test(text)) || /^(?:might|would|does|may|could|should|can|will|who)$/.test(textAt(words, end + 1)))
    return null;
  // "As the doctor came in".
  if (textAt(words, trade.first) === 'the' && !/^[,.;]$/.test(textAt(words, end + 1))) return null;
  // "The mill had employed Tom Hale as a weaver".
  const object = words[trade.first - 2];
  return object?.sort === 'name' && !object.owns ? { ...trade, ownerAt: object.at } : trade;
}

/** "The village schoolmaster these thirty years, Tom Hale wiped ...". */
function fronted(words: readonly PlainWord[], trade: ToldTrade, end: number): ToldTrade | null {
  const comma = words.findIndex(({ text }, index) => index > end && index <= end + 12 && text === ',');
  const between = comma < 0 ? [] : words.slice(end + 1, comma);
  if (comma < 0 || between.some(({ text, sort }) => sort === 'name' || (/^(?:had|was|who|came|said|and)$/.test(text) && text !== 'and')))
    return null;
  const name = words[comma + 1];
  return name?.sort === 'name' && !name.owns && textAt(words, comma + 2) !== 'and' && textAt(words, comma + 2) !== ','
    ? { ...trade, ownerAt: name.at }
    : null;
}

/** "Keeper of the lighthouse on Gull Rock": the end of what belongs to it. */
function phraseEnd(words: readonly PlainWord[], noun: number): number {
  let end = noun;
  while (/^(?:of|to|on|at)$/.test(textAt(words, end + 1)) && end < noun + 9) {
    let next = end + 2;
    while (next < end + 6 && /^(?:the|an?|his|her|its|whole|little|great|royal|old|entire)$/.test(textAt(words, next))) next += 1;
    while (
      words[next + 1]?.sort === 'word' &&
      !isFunctionWord(textAt(words, next + 1)) &&
      !/^(?:lit|rode|ran|had|was|strode|threw)$|ed$/.test(textAt(words, next + 1)) &&
      next < end + 6
    )
      next += 1;
    end = next;
  }
  return end;
}

const managers = /^(?:manager|keeper|owner|proprietor|head)$/;
const kept: { [place: string]: string | undefined } = {
  bank: 'banker',
  lighthouse: 'lighthouse-keeper',
  light: 'lighthouse-keeper',
  inn: 'innkeeper',
  tavern: 'innkeeper',
  toll: 'toll-keeper',
  turnpike: 'toll-keeper',
  hotel: 'innkeeper',
  prison: 'gaoler',
  gaol: 'gaoler',
  mill: 'miller',
  school: 'teacher',
  brewery: 'brewer',
  shop: 'shopkeeper',
};

/** "Manager of the bank", "keeper of the lighthouse". */
function managing(words: readonly PlainWord[], noun: number): string | undefined {
  if (!managers.test(textAt(words, noun))) return undefined;
  const relative = words.slice(Math.max(0, noun - 4), noun).findIndex(({ text }) => /^(?:which|whose)$/.test(text));
  // "The bank, of which he was manager", "the mill whose owner he was".
  if (relative >= 0)
    return words
      .slice(Math.max(0, noun - 8), noun)
      .map(({ text }) => (Object.hasOwn(kept, text) ? kept[text] : undefined))
      .find(Boolean);
  if (textAt(words, noun + 1) !== 'of') return undefined;
  return words
    .slice(noun + 2, noun + 6)
    .map(({ text }) => (Object.hasOwn(kept, text) ? kept[text] : undefined))
    .find(Boolean);
}

/** "Bank manager", "lighthouse keeper". */
function keeping(words: readonly PlainWord[], noun: number): string | undefined {
  const before = textAt(words, noun - 1);
  return managers.test(textAt(words, noun)) && Object.hasOwn(kept, before) ? kept[before] : undefined;
}
