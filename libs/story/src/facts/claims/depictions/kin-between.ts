import { tieOf } from '../../../language/kinship.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import { isPlace } from '../births/where.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';

const plurals: { [word: string]: string | undefined } = {
  cousins: 'cousin',
  brothers: 'brother',
  sisters: 'sister',
  twins: 'sibling',
  siblings: 'sibling',
};

/** Words without one of which nobody is said to be anybody's kin, or none of his. */
export const kinBetweenWords: readonly string[] = [
  ...Object.keys(plurals),
  ...listedWords(
    'mother father daughter son sister brother wife husband aunt uncle niece nephew cousin grandmother grandfather granddaughter grandson twin related unrelated relation relations relative relatives kin kinsman kinswoman kinsmen akin blood kinship stepmother stepfather stepson stepdaughter godfather godmother',
  ),
];

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const unreal =
  /\b(?:if|would|might|should|could|wished|dreamt|dreamed|pretended|supposed (?:that|to)|believed|imagined|as though|as if|told|thought|almost|like (?:a|an|the|his|her)|called|took (?:him|her|them) for|passed for|mistook|asked|whether|swore|claimed|lied|perhaps)\b/;
const describing =
  /^(?:own|only|elder|eldest|younger|youngest|older|first|second|full|twin|maternal|paternal|true|real|blood|favourite|dear|old|young|poor|little|one|nearest|born|distant|great)$/;

/** What one of two people whom the sentence names is to the other, in whatever way it is told; or that they are no kin. */
export function kinBetween(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (text.trimEnd().endsWith('?') || /\b(?:i|my|you|your|we)\b/.test(text)) return [];
  const words = plainWords(sentence);
  const nameOf = (word: PlainWord): string => sentence.nameAt(word.text)?.text ?? '';
  const names = words.filter((word, index) => word.sort === 'name' && !isPlace(sentence, words, index));
  const distinct = [...new Map(names.map((word) => [nameOf(word), word])).values()];
  const [one, other] = distinct;
  if (!one || !other || distinct.length !== 2) return [];
  const told = unrelatedIn(words, text) ? 'none' : undefined;
  const claim = (person: PlainWord, of: PlainWord, value: string, at: number, end: number): Depiction => ({
    attribute: value === 'none' ? `unrelated to ${of.text}` : `kin to ${of.text}`,
    value: value === 'none' ? 'true' : value,
    from: Math.min(person.at, of.at, at),
    to: Math.max(end, person.at + 1, of.at + 1),
    ownerAt: person.at,
    granted: false,
    judged: true,
  });
  if (told !== undefined) return [claim(one, other, told, one.at, other.end)];
  if (
    /\b(?:not|never|no|nor|neither|no longer)\b/.test(text.slice(0, text.length / 2)) &&
    /\b(?:not|never|no) (?:an?|the|his|her|\S's)\b/.test(text)
  )
    return [];
  return words.flatMap(({ text: word, at, end, owns }, index): Depiction[] => {
    if (owns || unreal.test(text.slice(0, end))) return [];
    const plural = Object.hasOwn(plurals, word) ? plurals[word] : undefined;
    if (plural !== undefined) return areBoth(words, index, one, other) ? [claim(one, other, plural, at, end)] : [];
    const kin = word === 'twin' ? 'sibling' : word;
    if (word !== 'twin' && tieOf(word) === undefined) return [];
    const found = singleTie(words, index, names, nameOf);
    return found ? [claim(found.person, found.of, kin, at, end)] : [];
  });
}

/** "Anna and Tom were cousins", "Anna and Tom, twins born in one hour, ...". */
function areBoth(words: readonly PlainWord[], index: number, one: PlainWord, other: PlainWord): boolean {
  const [first, second] = [words.indexOf(one), words.indexOf(other)];
  if (second !== first + 2 || textAt(words, first + 1) !== 'and' || one.owns || other.owns) return false;
  const between = words.slice(second + 1, index).map(({ text }) => text);
  return (
    index > second &&
    between.length < 5 &&
    between.every((text) => /^(?:,|were|are|had|been|being|both|first|second|full|own|twin|half|the|two|as|only|true)$/.test(text)) &&
    !between.includes('half') &&
    !between.includes('as')
  );
}

interface Pair {
  person: PlainWord;
  of: PlainWord;
}

/** "Anna was Tom's sister", "as Tom's sister Anna ...", "Anna, uncle to Tom,", "her cousin Tom". */
function singleTie(
  words: readonly PlainWord[],
  noun: number,
  names: readonly PlainWord[],
  nameOf: (word: PlainWord) => string,
): Pair | null {
  if (/^(?:-|')$/.test(textAt(words, noun + 1)) || textAt(words, noun + 1) === 'in') return null;
  let first = noun;
  while (first > noun - 4 && describing.test(textAt(words, first - 1))) first -= 1;
  if (words.slice(first, noun).some(({ text }) => /^(?:distant|great)$/.test(text))) return null;
  const lead = words[first - 1];
  const next = words[noun + 1];
  const others = (of: PlainWord): PlainWord[] => names.filter((word) => nameOf(word) !== nameOf(of) && !word.owns);
  // "Her cousin Tom": of the only other person, who stands before.
  if (lead && /^(?:his|her)$/.test(lead.text) && next?.sort === 'name' && !next.owns) {
    const [owner, another] = others(next).filter(({ at }) => at < lead.at);
    return owner && !another && nameOf(owner) !== nameOf(next) ? { person: next, of: owner } : null;
  }
  const toOrOf =
    /^(?:of|to)$/.test(textAt(words, noun + 1)) && words[noun + 2]?.sort === 'name' && !words[noun + 2]!.owns ? words[noun + 2] : undefined;
  const of = lead?.owns === true ? lead : toOrOf;
  if (!of) return null;
  if (lead?.owns === true && next?.sort === 'name') return next.owns ? null : { person: next, of };
  const begin = lead?.owns === true ? words.indexOf(lead) : /^(?:an?|the)$/.test(lead?.text ?? '') ? first - 1 : first;
  const end = toOrOf === of ? noun + 2 : noun;
  const before = words[begin - 1];
  const subject = words.slice(0, begin).findLast((word) => word.sort === 'name' && nameOf(word) !== nameOf(of));
  if (!subject || subject.owns) {
    // "As Tom's sister, Anna ...".
    const behind = words.slice(end + 1, end + 3).find(({ sort }) => sort === 'name');
    const opens = begin <= 1 && /^(?:as|being|)$/.test(textAt(words, begin - 1)) && textAt(words, end + 1) === ',';
    return opens && behind && !behind.owns ? { person: behind, of } : null;
  }
  const place = words.indexOf(subject);
  const verbs = words.slice(place + 1, begin).map(({ text }) => text);
  const isSaid =
    verbs.length > 0 &&
    verbs.length < 7 &&
    verbs.every((text) =>
      /^(?:,|who|was|is|had|been|being|then|also|indeed|himself|herself|only|always|the|a|an|no|other|than|as|truth|in|fact)$/.test(text),
    ) &&
    verbs.some((text) => /^(?:was|is|been|being)$/.test(text)) &&
    !verbs.includes('as');
  const isApposed = before?.text === ',' && place === begin - 2 && /^[,.;]|^(?:and|)$/.test(textAt(words, end + 1));
  return isSaid || isApposed ? { person: subject, of } : null;
}

/** "No drop of blood was common to them", "were not related", "no kin whatever to", "and no relation". */
function unrelatedIn(words: readonly PlainWord[], text: string): boolean {
  if (!/\b(?:no|not|never|nor|unrelated|nothing)\b/.test(text)) return false;
  const regex =
    /\bunrelated\b|\b(?:not|never|in no way|no way|nor|no ways?) (?:(?:in any way|at all|even|remotely|any ways?|been|distantly|really) )?(?:related|akin|of kin|kin|relations?|cousins)\b|\bno (?:drop of |tie of |bond of |kind of |sort of )?(?:blood|kin|kindred|kinship|relations?|relatives?|kinsm[ae]n|kinswoman|connexion|connection|relationship|cousins?)\b(?! (?:of (?!\S)|living|left|in the world))/u;
  const match = regex.exec(text);
  if (!match) return false;
  // "No relation of hers came".
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  return (
    !/^ (?:of (?:his|hers|theirs)|came|could|would|had|but (?!strangers)|than|was (?:there|left|living))/.test(behind) ||
    /\bbetween\b|\bto them\b|\bin common\b/.test(text) ||
    /\bwas common\b/.test(text)
  );
}
