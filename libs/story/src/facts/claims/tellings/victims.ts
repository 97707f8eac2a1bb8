import { isFunctionWord } from '../../../language/not-names.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';

/** Somebody of whom a sentence may tell that he died; offsets of words. */
export interface Victim {
  first: number;
  last: number;
  /** What he is called by, each with whose he is: "uncle", "uncle Ralph" of Anna's; a name of his own. */
  called: readonly { what: string; ownerAt: number }[];
}

const kin =
  /^(?:great-)?(?:father|mother|brother|sister|uncle|aunt|cousin|grandfather|grandmother|grandmamma|grandpapa|husband|wife|son|daughter|guardian|godfather|godmother|nurse|tutor|partner|parents|nephew|niece|stepfather|stepmother|twin|predecessor|benefactor|patron|master|mistress|governess)$/;
/** Whoever is no kin of anybody, but called "the late squire", "the former curate". */
const former = /^(?:late|former|last|old|poor|first|previous|dead)$/;
const callings =
  /^(?:squire|curate|rector|vicar|captain|doctor|judge|parson|sexton|gamekeeper|steward|bailiff|landlord|admiral|colonel|major|general|baronet|earl|lord|lady|king|queen|schoolmaster|miller|ferryman|lawyer|attorney|painter|gardener|butler|coachman|housekeeper|abbot|prior|bishop|dean|mayor|tenant|owner|lodger|count|countess|duke|duchess|marquis|farmer|smith|blacksmith|shepherd|clerk|cook|huntsman)$/;

/** Words that may stand before a relation and after whose it is: "Anna's only and favourite brother". */
const mayDescribe = ({ text, sort }: PlainWord): boolean =>
  sort === 'word' && (former.test(text) || text === 'own' || text === 'only' || !isFunctionWord(text));

/** Everybody of whom it may be told, in order. */
export function victimsIn(sentence: PlainSentence): Victim[] {
  const words = plainWords(sentence);
  const found: Victim[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const victim = kinAt(words, index, sentence) ?? formerAt(words, index) ?? namedAt(words, index);
    if (!victim) continue;
    const joined = joinedTo(words, found.at(-1), victim);
    if (joined) found.splice(-1, 1, joined);
    else found.push(victim);
    index = victim.last;
  }
  return found;
}

function kinAt(words: readonly PlainWord[], at: number, sentence: PlainSentence): Victim | null {
  const word = words[at];
  if (!word || word.sort !== 'word' || !kin.test(word.text.replace(/'s$/, ''))) return null;
  let first = at;
  while (first > at - 4 && first > 0 && mayDescribe(words[first - 1]!)) first -= 1;
  const before = words[first - 1];
  const behind = words[at + 1]?.text === 'of' && words[at + 2]?.sort === 'name' ? words[at + 2] : undefined;
  const owner = before && (before.owns || /^(?:his|her)$/.test(before.text)) ? before : behind;
  if (!owner) return null;
  const relation = word.text.replace(/'s$/, '').replace('grandmamma', 'grandmother').replace('grandpapa', 'grandfather');
  // "Anna's uncle Ralph", "her sister, poor Ellen,".
  const place = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const name = [place, place + 1].find(
    (each) => words[each]?.sort === 'name' && (each === place || /^(?:old|poor|dear|little)$/.test(words[place]?.text ?? '')),
  );
  const given = owner === behind || name === undefined ? undefined : words[name];
  const ordinal = words.slice(first, at).find(({ text }) => /^(?:first|second|third|elder|eldest|younger|youngest)$/.test(text));
  const what = ordinal ? `${ordinal.text} ${relation}` : relation;
  const written = given && sentence.nameAt(given.text)?.text;
  const called = [
    { what: written === undefined ? what : `${relation} ${written.split(' ')[0] ?? ''}`, ownerAt: owner.at },
    ...(given && written?.includes(' ') ? [{ what: '', ownerAt: given.at }] : []),
  ];
  return { first: owner === before ? first - 1 : first, last: given ? (name ?? at) : behind ? at + 2 : at, called };
}

/** "The late squire": of nobody's; whoever else the sentence names stands for the story that it is of. */
function formerAt(words: readonly PlainWord[], at: number): Victim | null {
  const word = words[at];
  if (!word || word.sort !== 'word' || !callings.test(word.text)) return null;
  const [adjective, article] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  const of = words[at + 1]?.text === 'of' || words[at + 1]?.text === 'who';
  if (!(article === 'the' && former.test(adjective)) && !(adjective === 'the' && of)) return null;
  const names = words.filter(({ sort }) => sort === 'name').slice(0, 2);
  return { first: at - 1, last: at, called: names.map((name) => ({ what: `the ${word.text}`, ownerAt: name.at })) };
}

function namedAt(words: readonly PlainWord[], at: number): Victim | null {
  const word = words[at];
  return word?.sort === 'name' && !word.owns ? { first: at, last: at, called: [{ what: '', ownerAt: word.at }] } : null;
}

/** "Anna's godfather, old Gideon Marsh", "Mr. Dobbs, Anna's former partner": one who is called by both. */
function joinedTo(words: readonly PlainWord[], before: Victim | undefined, victim: Victim): Victim | null {
  if (!before) return null;
  const between = words.slice(before.last + 1, victim.first);
  const named = [before, victim].filter(({ called: [each] }) => each?.what === '').length;
  const isAside =
    between.length <= 3 && between[0]?.text === ',' && between.slice(1).every(({ text }) => /^(?:old|poor|young|the|a)$/.test(text));
  // "Old Gideon Marsh, Anna's godfather": whose he is stands between.
  const own = victim.first > 0 && words[victim.first]?.owns === true;
  return named === 1 && isAside && (own || before.called[0]?.what !== '')
    ? { first: before.first, last: victim.last, called: [...before.called, ...victim.called] }
    : null;
}
