import { isFunctionWord } from '../../language/not-names.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { atWords, plainWords, type PlainWord } from './depictions/plain-words.js';
import { isOnlyTold, tellingWords } from './event-words.js';
import type { ClaimFamily } from './pattern.js';

/** What has a name of its own, and words for it. */
const sorts: readonly (readonly [sort: string, words: string])[] = [
  [
    'ship',
    'ship boat schooner brig sloop yacht barque frigate cutter lugger steamer vessel smack ketch barge whaler packet clipper privateer trawler',
  ],
  ['house', 'house home farm manor cottage mansion estate seat lodge villa farmhouse property château chateau castle homestead'],
  ['inn', 'inn tavern alehouse hotel public-house'],
  ['town', 'village town hamlet parish city birthplace port'],
  ['street', 'street lane alley court square terrace crescent'],
  ['water', 'river brook stream lake pond beck burn'],
  ['land', 'island isle hill mountain moor valley cape wood forest bridge mill'],
  ['school', 'school college academy regiment club newspaper'],
];
/** People who are told by what they are to somebody: each word by itself. */
const people =
  'uncle aunt nurse sister brother cousin wife husband mother father grandmother grandfather godmother godfather nephew niece son daughter boy girl landlady landlord housekeeper maid butler governess tutor teacher schoolmaster lawyer solicitor banker partner clerk gardener coachman cook stepmother stepfather fiancée widow'.split(
    ' ',
  );
const sortOf = new Map([
  ...sorts.flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
  ...people.map((word) => [word, word] as const),
]);

/** A name beside a comma, a noun or a verb of calling. */
const named = new RegExp(
  `[\\ue000-\\ue0ff], (?:(?:who|which) (?:was|is) )?(?:the|his|her|[\\ue000-\\ue0ff]'s) |, (?:the (?:[a-z]+ )?)?[\\ue000-\\ue0ff][,.;:!?]|\\b(?:named|called|christened|known as|was|were|been) (?:the )?(?:[a-z]+ )?[\\ue000-\\ue0ff]|\\b(?:was|been) (?:his|her) |\\b(?:${[...sortOf.keys()].join('|')}) (?:of )?[\\ue000-\\ue0ff]`,
);

/** How somebody's ship, house, village, aunt or nurse is called. The value: the name, whether there is but one, whose it is said to be, and words that tell which it is. */
export const namesGiven: ClaimFamily = { names: 1, words: [...sortOf.keys()], filter: named, scan: namesIn, patterns: [] };

const supposed = /\b(?:if|would|might|could have|should|another|second|new|former|formerly|next|once called|instead of|used to be)\b/;
const only =
  /\b(?:only|one|single|sole|eldest|youngest|native|ancestral|family|birthplace|no other|never (?:had|owned) another|was born|of (?:his|her) (?:fathers|forefathers|ancestors|birth)|home town|ever (?:owned|had|kept|built|possessed|sailed|lived in))\b/;

function namesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || supposed.test(text)) return [];
  const words = plainWords(sentence);
  return atWords(words, sortOf, ({ text: noun }, index): Depiction[] => {
    let first = index;
    while (first > index - 5 && first > 0 && describes(words[first - 1]!)) first -= 1;
    if (words[first - 1]?.text === 'and' && words[first - 2]?.text === 'one') first -= 2;
    const name = nameAhead(words, first) ?? nameBehind(words, index);
    if (!name) return [];
    const given = `${wordOfName(words, name)}${sentence.nameAt(name.text)?.text ?? ''}`.replace(/^The /, '').replaceAll(' ', '_');
    const told = tellingWords(words, 0, words.length).filter((word) => !noun.startsWith(word));
    const owners = ownersOf(words, first, index, name);
    return owners.map(({ at, end, owns }) => ({
      attribute: `called ${sortOf.get(noun) ?? ''}`,
      value: `${given}|${only.test(text) || /^(?:mother|father)$/.test(noun) ? 'only' : ''}|${owns ? 'own' : ''}|${told.join(' ')}`,
      // Each where he is named, as two that overlap are one.
      ...(owners.length > 1
        ? { from: at, to: end }
        : { from: Math.min(name.at, words[first]?.at ?? name.at), to: Math.max(name.end, words[index]?.end ?? 0) }),
      ownerAt: at,
      granted: false,
      judged: true,
    }));
  });
}

const describes = ({ text, sort, owns }: PlainWord): boolean =>
  sort === 'word' &&
  !owns &&
  !text.endsWith("'s") &&
  (/^(?:old|own|only|one|little|great|family)$/.test(text) || (!isFunctionWord(text) && !/ly$/.test(text)));

const isName = (word: PlainWord | undefined): boolean => word?.sort === 'name' && !word.owns;
const ends = (word: PlainWord | undefined): boolean => word === undefined || /^[,.;:!?—–-]$/.test(word.text) || word.text === 'and';

/** "His schooner, the Halcyon,", "the sloop Wren", "the village of Thornby", "a house called Hollins", "the ship that had brought her was the Bellona". */
function nameBehind(words: readonly PlainWord[], noun: number): PlainWord | undefined {
  const next = words[noun + 1];
  // "The only brig Anna ever owned".
  if (isName(next)) return /^(?:ever|had|owned|has|possessed|kept|lived|loved|knew)$/.test(words[noun + 2]?.text ?? '') ? undefined : next;
  if (next?.text === 'of' && isName(words[noun + 2]) && ends(words[noun + 3])) return words[noun + 2];
  if (next?.text === ',') {
    const named = behindThe(words, noun + 2);
    if (named) return named;
  }
  for (let index = noun + 1; index < Math.min(words.length, noun + 14); index += 1) {
    const { text } = words[index]!;
    if (/^[.;:!?]$/.test(text)) return undefined;
    if (!/^(?:named|called|christened|name|as|was|were)$/.test(text)) continue;
    if (text === 'as' && words[index - 1]?.text !== 'known') continue;
    const named = behindThe(words, index + 1);
    if (named) return named;
  }
  return undefined;
}

/** "The Halcyon", "the Sea Lark", of which only the last word need be known for a name. */
function behindThe(words: readonly PlainWord[], from: number): PlainWord | undefined {
  const at = words[from]?.text === 'the' ? from + 1 : from;
  const name = isName(words[at]) || at === from ? words[at] : words[at + 1];
  return isName(name) && name && ends(words[words.indexOf(name) + 1]) ? name : undefined;
}

/** "Two " of the Two Herrings: a common word at the head of a name is read as none of it. */
function wordOfName(words: readonly PlainWord[], name: PlainWord): string {
  const at = words.indexOf(name);
  const [before, article] = [words[at - 1], words[at - 2]];
  const isOfName =
    before?.sort === 'word' && article?.text === 'the' && !/^(?:old|good|great|little|gallant|poor|brave)$/.test(before.text);
  return isOfName ? `${before.text} ` : '';
}

/** "Ravensmoor, the house of his fathers", "the Kittiwake, Anna's only boat". */
function nameAhead(words: readonly PlainWord[], first: number): PlainWord | undefined {
  const before = words[first - 1];
  // "The White Boar, which was the only inn".
  const which = words[first - 3];
  if (before?.text === 'the' && which?.text === 'which' && words[first - 4]?.text === ',' && isName(words[first - 5]))
    return words[first - 5];
  const article = before !== undefined && (before.owns || /^(?:the|his|her|a)$/.test(before.text)) ? first - 1 : first;
  const name = words[article - 2];
  if (words[article - 1]?.text === ',') return isName(name) ? name : undefined;
  // "Tabitha had been Anna's nurse".
  if (!/^(?:was|is|been)$/.test(words[article - 1]?.text ?? '')) return undefined;
  const subject = /^(?:had|has)$/.test(name?.text ?? '') ? words[article - 3] : name;
  return isName(subject) ? subject : undefined;
}

interface Owner {
  at: number;
  end: number;
  owns: boolean;
}

/** Whose it is said to be; else whoever else is named, as it may be his. */
function ownersOf(words: readonly PlainWord[], first: number, noun: number, name: PlainWord): Owner[] {
  const before = words[first - 1];
  const others = [
    ...new Map(words.filter(({ sort, text }) => sort === 'name' && text !== name.text).map((word) => [word.text, word])).values(),
  ];
  const other = others.length === 1 ? others[0] : undefined;
  const isHis = (word: PlainWord | undefined): boolean => /^(?:his|her)$/.test(word?.text ?? '');
  if (before?.owns === true && before !== name) return [{ ...before, owns: true }];
  const of = words[noun + 1]?.text === 'of' ? words[noun + 2] : undefined;
  if (isHis(before) || isHis(of)) {
    const his = isHis(before) ? before : of;
    return [{ at: 0, end: 0, ...(other ?? his), owns: true }];
  }
  if (of?.sort === 'name' && of !== name) return [{ ...of, owns: true }];
  return others.slice(0, 3).map((each) => {
    const behind = words.slice(words.indexOf(each) + 1, words.indexOf(each) + 4);
    return { ...each, owns: behind.some(({ text }) => /^(?:owned|possessed|built|commanded)$/.test(text)) };
  });
}
