import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import { personsOf } from '../births/where.js';
import { personOfFact } from '../persons.js';
import { asCalled, isSupposedTo } from '../trades/called.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';

/** Words without one of which nobody is told to have been married, or not. */
export const marriageWords: readonly string[] = listedWords(
  'bachelor bachelors spinster spinsters maid single unwed unwedded unmarried celibate bachelorhood spinsterhood widow widower widowed widowhood altar wedding wedding-day weddings wedding-night honeymoon wedlock matrimony marriage marriages married nuptials wife husband wed wedded bride bridegroom groom spouse twice thrice',
);

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const unreal =
  /\b(?:if|would|might|should|could have|wished|dreamt|dreamed|pretended|supposed|believed|imagined|as though|told|thought|proposed|engaged to|planned|rumou?red|lie|lied|liar|almost|on the eve of|eve of|to be married|bride-?to-?be|intended|until|till)\b/;
const denying = /^(?:never|no|none|nobody|not|nor|neither|without)$/;

interface Said {
  first: number;
  value: string;
  attribute?: string;
  ownerAt?: number;
}

/** Who was never married, is or has been, has lost wife or husband, and how often he married. */
export function marriagesIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (unreal.test(text) || text.trimEnd().endsWith('?') || /\b(?:i|my|your|we|our)\b/.test(text)) return [];
  const words = plainWords(sentence);
  const persons = (each: readonly PlainWord[]): readonly PlainWord[] => personsOf(sentence, each);
  return words.flatMap(({ end }, index): Depiction[] => {
    const said =
      called(words, index) ?? single(words, index) ?? timesMarried(words, index, text) ?? weddingOf(words, index) ?? spouse(words, index);
    if (!said) return [];
    const ownerAt = said.ownerAt ?? ownerNear(words, said.first, persons) ?? personOfFact(sentence, words, said.first, index + 1, persons);
    if (ownerAt === null) return [];
    return [
      {
        attribute: said.attribute ?? 'marriage',
        value: said.value,
        from: Math.min(ownerAt, words[said.first]?.at ?? ownerAt),
        to: Math.max(end, ownerAt + 1),
        ownerAt,
        granted: false,
        judged: true,
      },
    ];
  });
}

/** Whose it is by "his" or "her", where the sentence names nobody else before. */
function ownerNear(
  words: readonly PlainWord[],
  first: number,
  persons: (words: readonly PlainWord[]) => readonly PlainWord[],
): number | null {
  const [only, another] = persons(words);
  const own = words.slice(Math.max(0, first - 1), first + 2).some(({ text }) => /^(?:his|her|him)$/.test(text));
  return own && only && !another ? only.at : null;
}

/** "A spinster of fifty", "bachelor to the bone", "an old maid and content to be one"; "a widow since the storm". */
function called(words: readonly PlainWord[], noun: number): Said | null {
  const word = textAt(words, noun);
  const isMaid = word === 'maid' && textAt(words, noun - 1) === 'old';
  const isSingle = /^(?:man|woman|gentleman|lady)$/.test(word) && /^(?:single|unmarried|unwed)$/.test(textAt(words, noun - 1));
  if (!isMaid && !isSingle && !/^(?:bachelor|spinster|widow|widower)$/.test(word)) return null;
  if (
    /^(?:uncle|aunt|friend|brother|sister|cousin|lady|days|life|house|flat|rooms|weeds|woman|party|of|'|girl|quarters|existence)$/.test(
      textAt(words, noun + 1),
    ) &&
    !(textAt(words, noun + 1) === 'of' && !/^widow/.test(word))
  )
    return null;
  const role = asCalled(words, isMaid || isSingle ? noun : noun, word, false);
  if (!role || (role.granted !== true && isSupposedTo(words, role.first))) return null;
  return {
    first: role.first,
    value: /^widow/.test(word) ? 'widowed' : 'unmarried',
    ...(role.ownerAt === undefined ? {} : { ownerAt: role.ownerAt }),
  };
}

/** "Unwed all her days", "widowed at thirty", "nobody had ever got him to the altar", "lived and died single". */
function single(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  const [before, next] = [textAt(words, index - 1), textAt(words, index + 1)];
  if (/^(?:unwed|unwedded|unmarried|widowed|celibate)$/.test(word)) {
    const opens = index === 0 || (index === 1 && /^(?:still|long|left|though|early)$/.test(before));
    const says = /^(?:was|been|being|remained|remain|still|stayed|died|lived|,|and|left|long|early)$/.test(before);
    const closes = /^(?:all|at|in|and|since|still|these|to|from|by|young|early|for|now|,|\.|so|with|when|as|twice|before|)$/.test(next);
    if (!(opens || says) || !closes || (word === 'widowed' && next === 'twice')) return null;
    return { first: index, value: word === 'widowed' ? 'widowed' : 'unmarried' };
  }
  if (/^(?:bachelorhood|spinsterhood)$/.test(word) && /^(?:his|her|of|in|lifelong|confirmed)$/.test(before))
    return { first: index, value: 'unmarried' };
  if (/^(?:widowhood)$/.test(word)) return { first: index, value: 'widowed' };
  if (word === 'altar') {
    const denied = words.slice(Math.max(0, index - 10), index).some(({ text }) => denying.test(text));
    const led = words
      .slice(Math.max(0, index - 8), index)
      .some(({ text }) =>
        /^(?:led|got|brought|dragged|stood|lured|coaxed|tempted|gone|went|approached|followed|walked|reached)$/.test(text),
      );
    return denied && led ? { first: index, value: 'unmarried' } : null;
  }
  if (/^(?:married|wed|wedded)$/.test(word)) {
    if (/^(?:get|to|be|getting|were|are|they|both|couple)$/.test(before) && before !== 'to') return null;
    if (/^(?:again|anew|his|her|him|them|couple|people|life|sister|daughter|son|daughters|into|off|beneath|well|love|that)$/.test(next))
      return null;
    const verb =
      /^(?:was|been|were)$/.test(before) &&
      !(next === 'to' && /^(?:his|her|the|its)$/.test(textAt(words, index + 2))) &&
      /^(?:in|at|on|to|from|by|for|these|since|upon|with|there|here)$/.test(next);
    const denied = words.slice(Math.max(0, index - 8), index).some(({ text }) => denying.test(text));
    const nobody = /^(?:anybody|anyone|at|,|\.|or|nor|)$/.test(next) && /^(?:never|not)$/.test(before);
    if (nobody) return { first: index - 1, value: 'unmarried' };
    return verb && !denied ? { first: index - 1, value: 'once married' } : null;
  }
  return null;
}

/** "Twice Tom had married", "three weddings in Anna's life", "the only woman he ever married". */
function timesMarried(words: readonly PlainWord[], index: number, text: string): Said | null {
  const word = textAt(words, index);
  const times = (value: string): Said => ({ first: index, value, attribute: 'number of marriages' });
  if (
    /^(?:twice|thrice)$/.test(word) &&
    words.slice(index + 1, index + 6).some(({ text: verb }) => /^(?:married|wed|wedded|widowed|altar)$/.test(verb))
  )
    return times(word === 'twice' ? '2' : '3');
  if (/^(?:married|widowed|altar|wed)$/.test(word) && /^(?:twice|thrice)$/.test(textAt(words, index + 1)))
    return times(textAt(words, index + 1) === 'twice' ? '2' : '3');
  if (/^(?:married|wed)$/.test(word) && textAt(words, index + 2) === 'times' && /^(?:three|four)$/.test(textAt(words, index + 1)))
    return times(textAt(words, index + 1) === 'three' ? '3' : '4');
  if (/^(?:weddings|marriages|wives|husbands)$/.test(word)) {
    const count = /^(?:two|three|four)$/.test(textAt(words, index - 1)) ? textAt(words, index - 1) : undefined;
    const had = /\b(?:own|buried|outlived|had (?:had )?(?:two|three|four)|survived|in (?:his|her|\S's) life)\b/u.test(text);
    return count !== undefined && had ? times(count === 'two' ? '2' : count === 'three' ? '3' : '4') : null;
  }
  if (
    /^(?:married|wed|altar|marriage|wedding)$/.test(word) &&
    /\b(?:only|but|just) once\b|\bonce (?:only|and (?:for all|never again))\b|\bmarried there for life\b/.test(text)
  )
    return times('1');
  if (/^(?:wife|husband|woman|man|marriage|wedding|bride)$/.test(word)) {
    let first = index;
    while (/^(?:one|only|and|first|sole|true|ever)$/.test(textAt(words, first - 1))) first -= 1;
    const only = words.slice(first, index).some(({ text: each }) => /^(?:only|sole)$/.test(each)) || textAt(words, index - 1) === 'one';
    const isSpouse = /^(?:wife|husband|marriage|wedding|bride)$/.test(word);
    const relative =
      words.slice(index + 1, index + 9).some(({ text: each }) => /^(?:married|wed|had|life|loved)$/.test(each)) &&
      words.slice(index + 1, index + 9).some(({ text: each }) => each === 'ever' || each === 'life');
    const marriedBy = words.slice(index + 1, index + 9).some(({ text: each }) => /^(?:married|wed)$/.test(each));
    if (!only || !(isSpouse || (relative && marriedBy))) return null;
    const owner = words[first - 1];
    const own = owner?.owns === true || /^(?:his|her)$/.test(owner?.text ?? '');
    if (!own && !relative) return null;
    return { ...times('1'), first, ...(owner?.owns === true ? { ownerAt: owner.at } : {}) };
  }
  return null;
}

/** "Her wedding-day", "ten years of marriage had taught Anna patience". */
function weddingOf(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  if (!/^(?:wedding|wedding-day|wedding-night|wedding-ring|honeymoon|nuptials|marriage|wedlock|matrimony)$/.test(word)) return null;
  const [before, second] = [words[index - 1], textAt(words, index - 2)];
  const own = before !== undefined && (before.owns || /^(?:his|her)$/.test(before.text)) && !/^(?:at|for|of|to)$/.test(second + '');
  const years =
    words.slice(Math.max(0, index - 6), index).some(({ text }) => /^(?:years|months)$/.test(text)) &&
    /^(?:of|in|happy|wedded)$/.test(before?.text ?? '');
  if (/^(?:guest|guests|cake|present|presents|party|march|feast|invitation|proposal|offer|vows|prospects)$/.test(textAt(words, index + 1)))
    return null;
  if (years) return { first: index, value: 'once married' };
  return own && word !== 'marriage' && /^(?:since|on|from|after|before|of|at|in)$/.test(second)
    ? { first: index - 1, value: 'once married', ...(before.owns ? { ownerAt: before.at } : {}) }
    : null;
}

const losing = /^(?:buried|lost|mourned|outlived|survived|lowered|laid|burying|losing|mourning|closed)$/;
const dying =
  /\b(?:wife|husband)(?:,? who)?(?: had| was| had been| has)?(?: [a-z]+ly| long| been| already| now| since)? (?:died|dead|buried|drowned|perished|killed|expired|carried off|passed away|lay (?:in|under|beneath)|lain|gone down|fallen|was no more)\b/;

/** "Her late husband", "his wife lay in the churchyard": then she is dead. */
function spouse(words: readonly PlainWord[], index: number): Said | null {
  if (!/^(?:wife|husband|spouse|bride)$/.test(textAt(words, index))) return null;
  let first = index;
  while (
    first > index - 4 &&
    words[first - 1]?.sort === 'word' &&
    /^(?:late|dead|deceased|dear|poor|young|only|first|second|third|own|beloved|lamented|and|one|old|drowned|departed|pretty|new|former)$/.test(
      textAt(words, first - 1),
    )
  )
    first -= 1;
  const adjectives = words.slice(first, index).map(({ text }) => text);
  const owner = words[first - 1];
  const own = owner !== undefined && (owner.owns || /^(?:his|her)$/.test(owner.text));
  // "With the wife who had sailed out with him".
  if (
    owner?.text === 'the' &&
    adjectives.length === 0 &&
    textAt(words, first - 2) === 'with' &&
    /^(?:who|whom|he|she|that)$/.test(textAt(words, index + 1))
  )
    return { first: first - 1, value: 'married' };
  if (!own || adjectives.some((text) => /^(?:first|second|third|new|former)$/.test(text) && !adjectives.includes('only'))) return null;
  const behind = words
    .slice(index, index + 9)
    .map(({ text }) => text)
    .join(' ');
  const dead =
    adjectives.some((text) => /^(?:late|dead|deceased|lamented|drowned|departed)$/.test(text)) ||
    losing.test(textAt(words, first - 2)) ||
    dying.test(behind) ||
    (/^(?:of|over|on|upon|at)$/.test(textAt(words, first - 2)) &&
      /^(?:grave|tomb|death|funeral|burial|loss|coffin|stone)$/.test(textAt(words, first - 3)));
  if (!dead || words.slice(0, first).some(({ text }) => /^(?:not|never|nearly)$/.test(text))) return null;
  if (
    textAt(words, first - 2) === 'lost' &&
    /^(?:in|at)$/.test(textAt(words, index + 1)) &&
    /^(?:the|cards|a)$/.test(textAt(words, index + 2)) &&
    /^(?:crowd|fog|dark)$/.test(textAt(words, index + 3))
  )
    return null;
  return { first: first - 1, value: 'widowed', ...(owner.owns ? { ownerAt: owner.at } : {}) };
}
