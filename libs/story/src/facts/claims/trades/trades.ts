import { callingWords, callingNamed } from '../../../language/callings.js';
import { callingOfClients, callingOfField, callingOfPlace, tradeWords } from '../../../language/trades.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { kinship, whoseTrade } from './whose-trade.js';

/** What stands in too many sentences: there another word opens the reader. */
const frequent = /^(?:mine|tea|grave|bread|land|church|school|sea|living|business)$/;

export const wordsOfTrades: readonly string[] = [
  ...callingWords,
  ...tradeWords.filter((word) => !frequent.test(word)),
  'frigate',
  'regiment',
  'ship',
  'plate',
  'shop',
  'yard',
];

const triggers = new Set([...wordsOfTrades, ...tradeWords, 'living', 'business']);

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';

/** A calling, and from where on the left it is looked for whose it is. */
interface Trade {
  calling: string;
  from: number;
  /** Only if it is said of one who belongs to somebody: his father. */
  ofKin?: boolean;
}

const reports =
  /^(?:if|would|might|could|should|not|never|no|nor|said|told|thought|believed|supposed|pretended|wished|fancied|like|dreamed|dreamt|play|part|character|disguise|disguised|theatricals|charades|seemed|looked|almost|hoped|meant|intended|wanted|become|be|dressed|disguised|got|called)$/;

/** What he was then he need not be now. */
const formerly = /^(?:youth|young|lad|boy|once|formerly|boyhood|girlhood|girl|earlier)$/;

/** By what somebody lives, or his father, his mother: by the name of the calling, by its field, or by how it is practised. */
export function tradesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  if (words.at(-1)?.text === '?') return [];
  const past = words.some(({ text }) => formerly.test(text));
  return words.flatMap(({ text }, index): Depiction[] => {
    if (past || !(triggers.has(text.includes('-') ? text.replace(/^.*-/, '') : text) || callingNamed(text) !== undefined)) return [];
    const trade = calledBy(words, index) ?? practised(words, index);
    if (!trade) return [];
    const whose = whoseTrade(words, trade.from, index);
    // Of himself the other readers know it.
    if (!whose || (trade.ofKin === true && whose.kin === null) || isUnreal(words, trade.from, index)) return [];
    const attribute = whose.kin === null ? 'occupation' : `${whose.kin}'s occupation`;
    const [from, to] = [Math.min(whose.at, words[trade.from]?.at ?? whose.at), Math.max(words[index]?.end ?? 0, whose.at + 1)];
    return [{ attribute, value: trade.calling, from, to, ownerAt: whose.at, granted: false, judged: true }];
  });
}

/** Denied, supposed, told or played; "no other calling but the law" denies all the others. */
function isUnreal(words: readonly PlainWord[], from: number, at: number): boolean {
  let index = at - 1;
  const exclusive = words.slice(Math.max(0, at - 12), at).some(({ text }) => /^(?:but|other|better|only|except|save)$/.test(text));
  for (; index >= 0 && index > from - 14; index -= 1) {
    const text = textAt(words, index);
    if (/^[.;:!?"]$/.test(text) || (text === ',' && /^(?:being|having)$/.test(textAt(words, index + 1)))) return false;
    if (reports.test(text) && !(exclusive && /^(?:no|not|never|nor)$/.test(text))) return true;
  }
  return false;
}

const describing =
  /^(?:an?|the|poor|old|young|retired|country|village|late|honest|simple|rich|small|respectable|well-known|good|better|busy|plain|mere|parish|town|local|ship's|prosperous|struggling|learned|skilful|famous|eminent|humble|decent|working|master|journeyman|travelling|itinerant|naval|army|family|liverpool|london|bristol|country|county)$/;

/** "Was a surgeon", "as an architect", "no better blacksmith than Tom", "apprenticed to a saddler", "the child of a shipbroker", "cook at the Hall since". */
function calledBy(words: readonly PlainWord[], index: number): Trade | null {
  const calling = callingNamed(textAt(words, index));
  // "As a gardener might walk among his plants".
  const likened = /^(?:might|would|does|may|could|should|can|will|who)$/.test(textAt(words, index + 1));
  if (calling === undefined || likened || words[index]?.sort !== 'word') return null;
  let first = index;
  while (first > index - 5 && (describing.test(textAt(words, first - 1)) || words[first - 1]?.sort === 'name')) first -= 1;
  const article = /^(?:an?|the)$/.test(textAt(words, first)) || (textAt(words, first) === 'its' && textAt(words, first - 1) === 'as');
  const link = textAt(words, first - 1);
  if (textAt(words, index + 1) === 'than' && textAt(words, first) === 'better') return { calling, from: first };
  if (!article) {
    // "Had been cook at the Hall", "was captain of a merchantman".
    return first === index && /^(?:was|been|being|and)$/.test(link) && /^(?:at|of|to|on|in|there|under)$/.test(textAt(words, index + 1))
      ? { calling, from: first }
      : null;
  }
  if (textAt(words, first) === 'the' && !/^(?:of|to|in|at|,)$/.test(textAt(words, index + 1))) return null;
  if (/^(?:to|under|with|by)$/.test(link) && apprenticed(words, first - 1)) return { calling, from: first - 1 };
  if (/^(?:was|always)$/.test(link) || (link === ',' && kinship.test(textAt(words, first - 2))))
    return { calling, from: first - 1, ofKin: true };
  const named = textAt(words, index + 1) === 'of' || (textAt(words, index + 1) === ',' && textAt(words, index + 2) === 'as');
  if (first === 0 && named) return { calling, from: 0, ofKin: true };
  if (link === 'of' && /^(?:child|son|daughter)$/.test(textAt(words, first - 2))) return { calling, from: first - 1, ofKin: true };
  if (/^(?:days|life|years)$/.test(link) && wasSince(words, first - 1)) return { calling, from: first - 1 };
  if (/^(?:been|being|as|became|remained|died|bred)$/.test(link) && textAt(words, first - 2) !== 'same')
    return { calling, from: first - 1 };
  return null;
}

/** "Was all his days a soldier", "had been for the last ten years the sexton". */
const wasSince = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 7), at).some(({ text }) => /^(?:was|been)$/.test(text));

const apprenticed = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:apprentice|apprenticed|apprenticeship|articled|bound)$/.test(text));

/** "Bred to the law", "no calling but dressmaking", "thirty years behind the plough", "his patients", "commanded a frigate". */
function practised(words: readonly PlainWord[], index: number): Trade | null {
  const text = textAt(words, index);
  const [before, second] = [textAt(words, index - 1), textAt(words, index - 2)];
  const left = words.slice(Math.max(0, index - 12), index);
  const has = (regex: RegExp): boolean => left.some((word) => regex.test(word.text));
  const field = callingOfField(text);
  if (field !== undefined) {
    const head = before === 'the' ? second : before;
    if (/^(?:to|for)$/.test(head) && has(/^(?:bred|brought|trained|educated|reared|raised|destined)$/))
      return { calling: field, from: startOf(words, index) };
    if (/^(?:but|was|is|than)$/.test(head) && has(/^(?:calling|trade|profession|occupation|employment|business|living)$/))
      return { calling: field, from: startOf(words, index) };
  }
  const place = callingOfPlace(text);
  if (
    place !== undefined &&
    before === 'the' &&
    /^(?:behind|at|before|in|on|down)$/.test(second) &&
    has(/^years$/) &&
    has(/^(?:ten|twenty|thirty|forty|fifty|fifteen|life)$/)
  )
    return { calling: place, from: startOf(words, index) };
  if (text === 'stage' && before === 'the' && second === 'on' && /^(?:ever|since|from|all)$/.test(textAt(words, index + 1)))
    return { calling: 'actor', from: index - 2 };
  const keeper = before.endsWith("'s") ? callingNamed(before.slice(0, -2)) : undefined;
  if (/^(?:shop|yard|business)$/.test(text) && keeper !== undefined && has(/^(?:kept|ran|owned|keeping)$/))
    return { calling: keeper, from: index - 1 };
  const clients = callingOfClients(text);
  if (clients !== undefined && (words[index - 1]?.owns || (/^(?:his|her)$/.test(before) && text !== 'clients')))
    return { calling: clients, from: index };
  if (/^(?:frigate|ship|brig|schooner|sloop)$/.test(text) && /^(?:a|the)$/.test(before) && /^commanded$/.test(second))
    return { calling: 'captain', from: index - 2 };
  if (text === 'living' && before === 'the' && second === 'held') return { calling: 'clergyman', from: index - 2 };
  if (
    text === 'plate' &&
    before === 'brass' &&
    textAt(words, index + 1) !== 'of' &&
    has(/^(?:put|his|her)$/) &&
    words.some((word) => word.text === 'patients')
  )
    return { calling: 'doctor', from: index - 2 };
  return null;
}

/** Where the clause's words for it begin: its verb, or the number of years. */
function startOf(words: readonly PlainWord[], index: number): number {
  const verb = /^(?:bred|brought|trained|educated|reared|raised|destined|followed|known|had|knew|practised|pursued|years)$/;
  for (let at = index - 1; at > index - 14 && at >= 0; at -= 1) {
    const text = textAt(words, at);
    if (/^[.;:!?"]$/.test(text)) break;
    if (verb.test(text)) return at;
  }
  return index;
}
