import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import { personsOf } from '../births/where.js';
import { personOfFact } from '../persons.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';

/** Words without one of which nothing is told of somebody's place among brothers and sisters. */
export const siblingWords: readonly string[] = listedWords(
  'child brother brothers sister sisters sibling siblings eldest oldest youngest firstborn first-born last-born born twin twins relative relatives relation relations uncles aunts cousins kinsman nephews nieces son sons daughter daughters',
);

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const unreal =
  /\b(?:if|would|might|should|could have|wished|dreamt|dreamed|pretended|supposed|believed|imagined|as though|said|told|thought|almost|like (?:a|an|the|his|her))\b/;
const hard = /^[.;:!?"()]$/;

/** "Was an only child", "the eldest of nine", "never having had a brother": how many there were at home, and which of them somebody was. */
export function siblingsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (unreal.test(text) || text.trimEnd().endsWith('?')) return [];
  const words = plainWords(sentence);
  const persons = (each: readonly PlainWord[]): readonly PlainWord[] => personsOf(sentence, each);
  return words.flatMap(({ text: word, end }, index): Depiction[] => {
    const said =
      onlyChildAt(words, index) ??
      orderAt(words, index) ??
      deniedAt(words, index) ??
      onlyAt(words, index) ??
      twinAt(words, index) ??
      relativesAt(words, index);
    if (!said) return [];
    const ownerAt = said.ownerAt ?? personOfFact(sentence, words, said.first, index + 1, persons);
    if (ownerAt === null || word === '') return [];
    const place = {
      from: Math.min(ownerAt, words[said.first]?.at ?? ownerAt),
      to: Math.max(end, ownerAt + 1),
      ownerAt,
      granted: false,
      judged: true,
    };
    return said.claims.map(([attribute, value]) => ({ attribute, value, ...place }));
  });
}

interface Said {
  first: number;
  claims: readonly (readonly [attribute: string, value: string])[];
  ownerAt?: number;
}

const alone = [
  ['brothers', 'none'],
  ['sisters', 'none'],
  ['number of children in the family', '1'],
] as const;

/** "An only child, Anna ..."; "her parents' first and only child"; "the only child of her mother". */
function onlyChildAt(words: readonly PlainWord[], index: number): Said | null {
  if (textAt(words, index) !== 'child' || !/^(?:only|sole|one)$/.test(textAt(words, index - 1))) return null;
  let first = index - 1;
  while (first > index - 5 && /^(?:first|and|only|sole|one|beloved|spoilt|spoiled|lonely)$/.test(textAt(words, first - 1))) first -= 1;
  const before = textAt(words, first - 1);
  const ofParents = /^(?:parents'|father's|mother's)$/.test(before) || (before === "'" && textAt(words, first - 2) === 'parents');
  const ofThem =
    before === 'the' && textAt(words, index + 1) === 'of' && /^(?:his|her|elderly|old|two|a|parents|poor)$/.test(textAt(words, index + 2));
  if (before !== 'an' && before !== 'a' && !ofParents && !ofThem) return null;
  if (before === 'an' && /^(?:of|had|left|died|to)$/.test(textAt(words, index + 1)) && textAt(words, index + 2) !== 'parents') return null;
  if (/^(?:had|has|have|bore|borne|lost|with|for|like|as)$/.test(textAt(words, first - 2)) && textAt(words, first - 2) !== 'as')
    return null;
  if (!ofParents) return { first: first - 1, claims: alone };
  const owner = words[first - 2];
  return owner?.owns === true ? { first: first - 1, claims: alone, ownerAt: owner.at } : { first: Math.max(0, first - 3), claims: alone };
}

const orders: { [word: string]: string | undefined } = {
  eldest: 'eldest',
  oldest: 'eldest',
  youngest: 'youngest',
  firstborn: 'eldest',
  'first-born': 'eldest',
  'last-born': 'youngest',
};

/** "As the eldest son, Anna's ..."; "the youngest of his family". */
function orderAt(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  const order = Object.hasOwn(orders, word) ? orders[word] : undefined;
  if (order === undefined || textAt(words, index - 1) !== 'the') return null;
  const [next, link] = [textAt(words, index + 1), textAt(words, index - 2)];
  const kin = /^(?:son|daughter|child|brother|sister|boy|girl|of|and|in|by|,|\.)$/.test(next) || next === '';
  const after =
    next === 'of' || next === 'in'
      ? words
          .slice(index + 2, index + 7)
          .some(({ text }) =>
            /^(?:family|children|brothers|sisters|brood|them|all|siblings|household|sons|daughters|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lot)$/.test(
              text,
            ),
          )
      : true;
  const linked = /^(?:as|was|been|being|is|though|,|)$/.test(link) || index === 1;
  if (!kin || !after || !linked) return null;
  // "Anna, the eldest, and Mary".
  if ((link === ',' || link === '') && !/^(?:of|in|son|daughter|child)$/.test(next)) return null;
  if (/^(?:son|daughter)$/.test(next) && textAt(words, index + 2) === 'of' && words[index + 3]?.sort === 'name') return null;
  return { first: index - 1, claims: [['birth order', order]] };
}

const kinOf: { [word: string]: string | undefined } = { brother: 'brothers', brothers: 'brothers', sister: 'sisters', sisters: 'sisters' };
const between =
  /^(?:had|have|having|has|been|blessed|with|known|a|an|any|either|or|nor|and|other|own|brother|brothers|sister|sisters|single|living|of|his|her|one|possessed|owned|boasted|so|much|as|ever|to|call)$/;

/** "Never having had brother or sister", "with no sister to catch her", "without brother or sister". */
function deniedAt(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  const both = /^siblings?$/.test(word);
  const kin = Object.hasOwn(kinOf, word) ? kinOf[word] : undefined;
  if ((kin === undefined && !both) || /^(?:but|who|that|whom|like|could|except|save|in|officer|can|ever)$/.test(textAt(words, index + 1)))
    return null;
  for (let at = index - 1; at >= 0 && at > index - 9; at -= 1) {
    const text = textAt(words, at);
    if (/^(?:no|never|without|neither|not)$/.test(text)) {
      const [before, second] = [textAt(words, at - 1), textAt(words, at + 1)];
      const has =
        text === 'without' ||
        /^(?:had|with|has|having|possessed|were|was)$/.test(before) ||
        (/^(?:never|not|neither)$/.test(text) && /^(?:had|having|been|known|a|brother|sister)$/.test(second));
      const rival = words.slice(at, index).some(({ text: own }) => /^(?:his|her)$/.test(own)) && text !== 'no';
      return has && !rival ? { first: at, claims: both ? alone : [[kin ?? '', 'none']] } : null;
    }
    if (!between.test(text)) return null;
  }
  return null;
}

/** "Anna's twin brother". */
function twinAt(words: readonly PlainWord[], index: number): Said | null {
  const kin = Object.hasOwn(kinOf, textAt(words, index)) ? kinOf[textAt(words, index)] : undefined;
  const owner = words[index - 2];
  return kin !== undefined && textAt(words, index - 1) === 'twin' && owner?.owns === true
    ? { first: index - 1, claims: [[kin, 'some']], ownerAt: owner.at }
    : null;
}

/** "Had sisters only". */
function onlyAt(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  if (!/^(?:brothers|sisters)$/.test(word) || textAt(words, index - 1) !== 'had' || textAt(words, index + 1) !== 'only') return null;
  return {
    first: index - 1,
    claims: [
      [word === 'brothers' ? 'sisters' : 'brothers', 'none'],
      [word, 'some'],
    ],
  };
}

/** "Her only living relative", and "four uncles". */
function relativesAt(words: readonly PlainWord[], index: number): Said | null {
  const word = textAt(words, index);
  if (/^(?:relative|relation|kinsman|kin)$/.test(word)) {
    let first = index;
    while (first > index - 4 && /^(?:only|sole|one|living|surviving|remaining|blood|last|and)$/.test(textAt(words, first - 1))) first -= 1;
    const isOnly = words.slice(first, index).some(({ text }) => /^(?:only|sole|one|last)$/.test(text)) && first < index;
    const owner = words[first - 1];
    if (
      !isOnly ||
      !owner ||
      !(owner.owns || /^(?:his|her)$/.test(owner.text) || (owner.text === 'the' && textAt(words, index + 2) === 'had'))
    )
      return null;
    return { first, claims: [['relatives', 'one']], ...(owner.owns ? { ownerAt: owner.at } : {}) };
  }
  if (!/^(?:uncles|aunts|cousins|nephews|nieces|relatives|relations)$/.test(word)) return null;
  const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|many|several|numerous|countless)$/.test(
    textAt(words, index - 1),
  );
  const have = words.slice(Math.max(0, index - 6), index).findLast(({ text }) => /^(?:had|has|with|of)$/.test(text))?.text;
  return counted && (have === 'had' || have === 'has') && !words.slice(0, index).some(({ text }) => hard.test(text))
    ? { first: index - 1, claims: [['relatives', 'several']] }
    : null;
}
