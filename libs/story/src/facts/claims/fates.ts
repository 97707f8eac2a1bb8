import { isFunctionWord } from '../../language/not-names.js';
import { peopleNouns } from '../../language/people-nouns.js';
import type { PlainSentence } from '../plain-sentence.js';
import { listedWords } from '../trigger-words.js';
import type { Depiction } from './depictions/depictions.js';
import { breaks } from './depictions/whose.js';
import { atWords, plainWords, type PlainWord } from './depictions/plain-words.js';
import type { ClaimFamily } from './pattern.js';

/** Things of which there is one, once it is told apart from its kind: "the letter from Madeira", "the oak at the gate". */
const things = listedWords(
  `letter diary journal manuscript bible picture portrait miniature painting photograph map chart ring locket necklace brooch bracelet
  watch clock fiddle violin flute piano harp guitar drum banjo pistol rifle musket sword dagger sabre key lamp lantern candle vase bowl jug teapot goblet
  mirror doll casket chest trunk desk carriage gig cart boat ship brig schooner yacht cutter oak elm yew beech cedar walnut ash-tree apple-tree tree
  bridge mill barn chapel steeple spire tower cottage inn lighthouse pier statue bell hat cloak shawl umbrella parcel purse gown crown
  banner flag necklace pearls snuff-box cane`,
);
const isThing: ReadonlySet<string> = new Set(things);

/** Words that tell no thing from others of its kind. */
const vague = new Set(
  'own old other little same whole last first left right new good young great big large small poor dear fine long short broken second second-hand very such heavy empty pretty handsome beautiful precious'.split(
    ' ',
  ),
);

const destroyed =
  /^(?:burnt|burned|destroyed|smashed|shattered|sold|pawned|demolished|razed|felled|melted|sunk|scuttled|wrecked|foundered|drowned|shredded|incinerated)$/;
/** Gone only with a word behind it: "torn to pieces", "thrown into the fire", "carried away". */
const done =
  /^(?:tore|torn|threw|thrown|flung|cast|tossed|dropped|thrust|hurled|pitched|broke|broken|dashed|gave|given|committed|cut|pulled|blown|swept|washed|carried|went|gone|fell|fallen|came|slipped|sank)$/;
const away =
  /^(?:away|overboard|pieces|shreds|atoms|fragments|fire|flames|stove|furnace|sea|river|well|lake|pond|waves|bottom|down|axe|smoke|across|up|ashes|side|depths|fathoms)$/;
/** What is done into, to or over it, and not with it: "pulled down the bell", "fell into the sea". */
const farthest = 11;

const again =
  /^(?:found|recovered|rebuilt|restored|bought|new|mended|repaired|copy|copies|replica|replaced|another|returned|redeemed|regained|back|second|fetched|saved|rescued|raised|model|survived|duplicate|double|fished|dug|traced|re-erected)$/;
const unreal =
  /^(?:remembered|recalled|missed|mourned|regretted|ashes|ruins|ruin|remains|site|stump|wreck|once|used|if|like|would|never|not|no|dream|dreamed|dreamt|story|picture|spot|place|where|without|pieces|fragments|gap|burnt|sunken|lost)$/;
const handled =
  /^(?:drew|took|opened|read|wore|played|wound|rang|crossed|lit|filled|rowed|sailed|unlocked|locked|produced|spread|laid|put|rode|tuned|held|carried|lifted|raised|touched|stroked|polished|handed|showed|gave|fingered|consulted|unfolded|hung|placed|set|turned|climbed|entered|entered|left|passed|reached|saw|kissed|clasped|tucked|picked|packed|steered|wrapped)$/;
const prepositions = /^(?:under|beneath|across|upon|on|over|in|by|with|from|at|beside|against|through|into|past|to)$/;
const standing = /^(?:stood|stands|hung|hangs|lay|ticked|struck|rang|gleamed|rose|sailed|creaked|swung|chimed|tolled|burned|shone|leaned)$/;

/** What becomes of a thing: it is gone for ever, is there all the same, or is there again. */
export const fates: ClaimFamily = { words: things, scan: fatesIn, patterns: [] };

function fatesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return atWords(words, isThing, ({ text, sort, owns }, noun): Depiction[] => {
    if (sort !== 'word' || owns || isThing.has(words[noun + 1]?.text ?? '')) return [];
    const { first, last, marks } = identityOf(words, noun);
    const value = fateOf(words, first, last);
    if (value === null) return [];
    const [from, to] = [value === 'gone' && isNothingLeft(words, first) ? 0 : (words[first]?.at ?? 0), words[noun]?.end ?? 0];
    const keys = value === 'again' ? [...marks, ''] : marks;
    return [...new Set(keys)].map((mark) => ({
      attribute: `fate of ${text}${mark === '' ? '' : ` ${mark}`}`,
      value,
      from,
      to,
      ownerAt: -1,
      granted: false,
      denies: value === 'gone',
    }));
  });
}

interface Identity {
  first: number;
  last: number;
  /** What tells the thing from others of its kind, each by itself enough. */
  marks: string[];
}

/** "The silver locket", "the Chinese vase", "the letter from Madeira", "the key of the iron chest", "old Martin's will". */
function identityOf(words: readonly PlainWord[], noun: number): Identity {
  const marks: string[] = [];
  let first = noun;
  while (first > noun - 4 && mayTell(words[first - 1])) {
    first -= 1;
    const { text, sort } = words[first]!;
    if (sort === 'name' || !vague.has(text)) marks.push(text);
  }
  const before = words[first - 1];
  const owned = before?.owns === true || /^(?:father|mother|grandfather|grandmother|uncle|aunt)'s$/.test(before?.text ?? '');
  // Somebody may have two of them: "Anna's letter".
  if (before && owned && !/^(?:letter|parcel|picture|key)$/.test(words[noun]?.text ?? '')) marks.push(before.text);
  const onlyOne = before?.text === 'one' && /^(?:but|only)$/.test(words[first - 2]?.text ?? '');
  const definite = owned || onlyOne || /^(?:the|only|his|her|that)$/.test(before?.text ?? '') || words[first]?.sort === 'name';
  const behind = words[noun + 1]?.text ?? '';
  let last = noun;
  if (/^(?:of|from|at|to|by|near|in|with)$/.test(behind)) {
    let index = noun + 2;
    while (index < noun + 5 && /^(?:the|his|her|a|old|great|little)$/.test(words[index]?.text ?? '')) index += 1;
    while (index < noun + 6 && isNounLike(words[index])) index += 1;
    const end = words[index]?.sort === 'name' && !words[index]!.owns ? index : index - 1;
    const tells = words[end];
    if (
      tells &&
      end > noun + 1 &&
      (tells.sort === 'name' || !(isFunctionWord(tells.text) || vague.has(tells.text) || peopleNouns.has(tells.text)))
    ) {
      marks.push(tells.text);
      last = end;
    }
  }
  if (owned) first -= 1;
  while (owned && vague.has(words[first - 1]?.text ?? '')) first -= 1;
  return { first, last, marks: definite ? marks : [] };
}

const isNounLike = (word: PlainWord | undefined): boolean =>
  word?.sort === 'word' &&
  !isFunctionWord(word.text) &&
  !/ed$|ly$/.test(word.text) &&
  ![destroyed, done, handled, standing].some((verbs) => verbs.test(word.text));

const mayTell = (word: PlainWord | undefined): boolean =>
  word !== undefined &&
  !word.owns &&
  (word.sort === 'name' ||
    vague.has(word.text) ||
    (word.sort === 'word' &&
      !isFunctionWord(word.text) &&
      !peopleNouns.has(word.text) &&
      !/ly$|'s$/.test(word.text) &&
      !destroyed.test(word.text) &&
      !done.test(word.text) &&
      !handled.test(word.text) &&
      !again.test(word.text)));

function fateOf(words: readonly PlainWord[], first: number, last: number): 'gone' | 'there' | 'again' | null {
  const comesBack = words.some(
    ({ text }, index) =>
      again.test(text) &&
      !words.slice(Math.max(0, index - 3), index).some((word) => /^(?:no|never|nobody|not|neither|any)$/.test(word.text)),
  );
  if (comesBack) return 'again';
  if (isGone(words, first, last)) return 'gone';
  if (words.slice(0, last + 1).some(({ text }) => unreal.test(text))) return null;
  return isThere(words, first, last) ? 'there' : null;
}

function isGone(words: readonly PlainWord[], first: number, last: number): boolean {
  if (words.slice(0, last + 4).some(({ text }) => /^(?:never|not|nearly|almost|if|would|or)$/.test(text)))
    return isNothingLeft(words, first);
  // "Flung the locket far out over the side", "burnt the letter".
  const verb = words.findLastIndex(({ text }, index) => index < first && index > first - 6 && (destroyed.test(text) || done.test(text)));
  const plain = words
    .slice(verb + 1, first)
    .every(({ text, sort }) => sort !== 'name' && /^(?:the|his|her|that|away|down|up|old|out|into|overboard|pieces|to)$/.test(text));
  if (verb >= 0 && plain && (destroyed.test(words[verb]!.text) || goesAway(words, verb, last))) return true;
  // "The letter was burnt to ashes", "the oak fell to the axe".
  for (let index = last + 1; index < last + 20; index += 1) {
    const { text = '.' } = words[index] ?? {};
    if (breaks.has(text)) break;
    const passive = words.slice(Math.max(last + 1, index - 4), index).some((word) => /^(?:was|were|been|is|being)$/.test(word.text));
    if (destroyed.test(text) && (passive || /^(?:down|to|in)$/.test(words[index + 1]?.text ?? ''))) return true;
    if (
      done.test(text) &&
      (passive ||
        index < last + 4 ||
        words[index + 1]?.text === 'it' ||
        /^(?:he|she)$/.test(words[index - 1]?.text ?? '') ||
        words[index - 1]?.sort === 'name') &&
      goesAway(words, index, index)
    )
      return !words.slice(last + 1, index).some((word) => isThing.has(word.text));
  }
  return isNothingLeft(words, first);
}

/** "Into the fire", "to pieces", "away": what makes an end of the thing. */
function goesAway(words: readonly PlainWord[], verb: number, from: number): boolean {
  const behind = words.slice(verb + 1, verb + 3).concat(words.slice(from + 1, from + farthest));
  const end = behind.findIndex(({ text }) => away.test(text) || breaks.has(text));
  const { text = '.' } = behind[end] ?? {};
  if (breaks.has(text)) return false;
  const doing = words[verb]!.text;
  if (/^(?:gave|given|committed)$/.test(doing)) return /^(?:flames|fire|sea|waves|river)$/.test(text);
  if (/^(?:slipped|dropped|fell|fallen|broke|broken|dashed)$/.test(doing))
    return /^(?:pieces|atoms|fragments|sea|well|river|lake|bottom|axe|overboard|fire)$/.test(text);
  if (/^(?:cut|pulled|blown|came)$/.test(doing)) return text === 'down';
  if (/^(?:went|gone)$/.test(doing)) return /^(?:bottom|flames|smoke|fire|stove|axe|fathoms|overboard)$/.test(text);
  if (/^(?:swept|washed|carried)$/.test(doing)) return text === 'away';
  return /^(?:tore|torn)$/.test(doing)
    ? /^(?:pieces|shreds|up|across|atoms|fragments)$/.test(text)
    : text !== 'down' && text !== 'up' && text !== 'across';
}

/** "Nothing was left of the letter", "not a stone of the church was left". */
function isNothingLeft(words: readonly PlainWord[], first: number): boolean {
  const of = words[first - 1]?.text === 'of' ? first - 1 : words[first - 2]?.text === 'of' ? first - 2 : -1;
  return (
    of > 0 &&
    words.some(({ text }) => /^(?:left|remained|remains)$/.test(text)) &&
    words.slice(0, of).some(({ text }) => text === 'nothing' || text === 'not')
  );
}

function isThere(words: readonly PlainWord[], first: number, last: number): boolean {
  const [next, second] = [words[last + 1]?.text ?? '', words[last + 2]?.text ?? ''];
  const stands =
    standing.test(next) ||
    (next === 'still' && standing.test(second)) ||
    (/^(?:was|is)$/.test(next) && /^(?:in|on|upon|still)$/.test(second));
  if (stands && words[first - 2]?.text !== 'of') return true;
  const before = words.slice(Math.max(0, first - 8), first);
  const verb = before.findLastIndex(({ text }) => handled.test(text));
  const had = before.slice(0, Math.max(0, verb)).some(({ text }) => text === 'had') || words[Math.max(0, first - 9)]?.text === 'had';
  // "Drew from his pocket-book the letter".
  const between = before
    .slice(verb + 1)
    .map(({ text }) => text)
    .join(' ');
  const direct =
    /^(?:(?:out|up|down|on|off|forth|again) )?(?:(?:from|out of) (?:the|his|her|its) [a-z'-]+(?: [a-z'-]+)? )?(?:the|his|her|that)(?: same)?$|^$/.test(
      between,
    );
  if (verb >= 0 && direct && !had) return true;
  const place = words[first - 2];
  return (
    place !== undefined &&
    prepositions.test(place.text) &&
    /^(?:the|his|her)$/.test(words[first - 1]?.text ?? '') &&
    words
      .slice(Math.max(0, first - 7), first - 2)
      .some(({ text }) =>
        /^(?:sat|stood|walked|lay|rode|drove|rested|hand|leaned|leant|slept|halted|waited|crossed|looked|climbed|met|went)$/.test(text),
      ) &&
    !words.slice(0, first).some(({ text }) => text === 'had')
  );
}
