import { callingNamed, callingWords } from '../../../language/callings.js';
import { deedWords, tradeWords, workWords } from '../../../language/trades.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { personsOf } from '../births/where.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { personOfFact } from '../persons.js';
import { calledAt, isSupposedTo } from './called.js';
import { doneAt, garbAt, workedAt } from './practised.js';

/** Words without one of which no trade is told. */
export const wordsOfWork: readonly string[] = [
  ...workWords,
  'orders',
  'needle',
  'preached',
  'fished',
  'soldiered',
  'farmed',
  'nursed',
  'taught',
  'baked',
  'commanded',
  'ploughed',
  'wig',
  'apron',
  'uniform',
];

const lastingWords =
  /(?:\b(?:his|her)|'s) (?:whole |only |sole |one |real )*(?:living|livelihood|trade|calling|profession|occupation|business|bread)\b|\b(?:(?:these|for|last|past|after) (?:[a-z-]+ )?(?:[a-z-]+ )?years|since|all (?:his|her) (?:life|days)|for a living|by trade|by profession|by calling|the only (?:trade|calling|business|work|profession)|ever (?:known|followed|had|done|practised)|always (?:been|had)|and nothing else|anything else|as (?:his|her) (?:father|mother|grandfather) (?:had|did)|as (?:he|she) did every|every (?:day|evening|morning|sunday)|in the town|in the (?:village|parish)|never anything else)\b/;
/** What people say of themselves and to one another is read elsewhere. */
const spoken = /\b(?:i|i'm|my|we|you|your|our)\b/;
const former =
  /\b(?:once|formerly|(?:until|till) (?:the|he|she|his|her|then)|in (?:his|her) youth|as a (?:boy|girl|lad)|had been bred|ex-)\b/;

const telling: ReadonlySet<string> = new Set([
  ...callingWords,
  ...tradeWords,
  ...wordsOfWork,
  ...deedWords,
  'keeper',
  'shop',
  'yard',
  'business',
  'stall',
  'trade',
  'net',
  'nets',
  'sewing',
  'army',
  'navy',
  'brewed',
  'wove',
  'tailored',
  'thatched',
  'cobbled',
]);
const makers = /(?:maker|wright|monger|seller|founder|grinder|dresser|carver|cutter|blower|burner|dealer|'s)$/;

/** Most words tell no trade. */
const mayTell = (text: string): boolean =>
  telling.has(text.includes('-') ? text.slice(text.lastIndexOf('-') + 1) : text) ||
  telling.has(text) ||
  callingNamed(text) !== undefined ||
  makers.test(text);

/** By what somebody lives, told by what he is called, or by his place of work, his work and those for whom he does it. */
export function toldTradesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  const { text } = sentence;
  if (text.trimEnd().endsWith('?') || former.test(text) || spoken.test(text)) return [];
  const isLasting = lastingWords.test(text);
  return words.flatMap((word, index): Depiction[] => {
    if (word.sort !== 'word' || !mayTell(word.text)) return [];
    const trade =
      calledAt(words, index, isLasting) ?? garbAt(words, index) ?? workedAt(words, index, isLasting) ?? doneAt(words, index, text);
    if (!trade || (trade.granted !== true && isSupposedTo(words, trade.first))) return [];
    const ownerAt = trade.ownerAt ?? personOfFact(sentence, words, trade.first, trade.last + 1, (each) => personsOf(sentence, each));
    if (ownerAt === null) return [];
    const place = {
      from: Math.min(ownerAt, words[trade.first]?.at ?? ownerAt),
      to: Math.max(words[trade.last]?.end ?? 0, ownerAt + 1),
      ownerAt,
      granted: false,
      judged: true,
    };
    const lasting = trade.lasting || isLasting;
    return [
      { attribute: 'occupation', value: trade.calling, ...place },
      ...(lasting ? [{ attribute: 'ever wages', value: 'long', ...place }] : []),
    ];
  });
}
