import type { PlainSentence } from '../../plain-sentence.js';
import { phraseOf } from './colours.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { called } from './predicates.js';
import { ownerOf, type Owner } from './whose.js';

const pluralOf: { [kin: string]: string | undefined } = {
  brother: 'brothers',
  brothers: 'brothers',
  sister: 'sisters',
  sisters: 'sisters',
  son: 'sons',
  sons: 'sons',
  daughter: 'daughters',
  daughters: 'daughters',
};

export const kinshipWords: readonly string[] = [
  ...Object.keys(pluralOf),
  'child',
  'siblings',
  'bachelor',
  'spinster',
  'widower',
  'widow',
  'wife',
  'husband',
  'wed',
  'wedded',
  'altar',
  'married',
  'marry',
];

/** Brothers of an order, of a trade, by marriage or by half: no brothers. */
const notKin = /^(?:officer|officers|superior|general|love|ship|ships|hood|priest|monk|soldiers|artists)$/;
const notOwn = /^(?:half|step|foster|lay|elder's|twin's)$/;
const none = /^(?:no|neither|nor|without|never|not)$/;

/** Whether somebody has brothers, sisters, sons and daughters, or none: what is told, and what is taken for granted. */
export function kinIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap((word, noun): Depiction[] => {
    const kin = Object.hasOwn(pluralOf, word.text) ? pluralOf[word.text] : undefined;
    if (word.text === 'child') return onlyChild(words, noun);
    if (word.text === 'siblings') return withoutSiblings(words, noun);
    if (kin === undefined || notKin.test(words[noun + 1]?.text ?? '')) return [];
    const phrase = phraseOf(words, noun);
    if (words.slice(phrase.first, noun).some(({ text }) => notOwn.test(text))) return [];
    const denied = words.slice(Math.max(0, phrase.first - 5), noun).findLast(({ text }) => none.test(text));
    const found = denied ? lacking(words, phrase.first, noun) : having(sentence, words, phrase);
    if (!found) return [];
    if (denied) return [{ attribute: kin, value: 'none', from: found.at, to: word.end, ownerAt: found.at, granted: false, denies: true }];
    return [
      { attribute: kin, value: 'some', from: words[phrase.first]?.at ?? word.at, to: word.end, ownerAt: found.at, granted: found.granted },
    ];
  });
}

/** Brothers by calling or by faith. */
const adopted = /^(?:law|arms|misfortune|christ|faith|spirit|god|affliction|crime|trade|office|blood|a|an|black|grey|white)$/;

/** "Was an only child": without brothers and without sisters. */
function onlyChild(words: readonly PlainWord[], noun: number): Depiction[] {
  const owner = words[noun - 1]?.text === 'only' && words[noun - 2]?.text === 'an' ? called(words, noun) : null;
  if (!owner) return [];
  const both = alone(owner, words[noun]!);
  return [...both, ...both.slice(0, 1).map((each) => ({ ...each, attribute: 'number of children in the family', value: '1' }))];
}

/** "Had no siblings". */
function withoutSiblings(words: readonly PlainWord[], noun: number): Depiction[] {
  const owner = words[noun - 1]?.text === 'no' ? lacking(words, noun, noun) : null;
  return owner ? alone(owner, words[noun]!).map((each) => ({ ...each, denies: true })) : [];
}

function alone(owner: Owner, { end }: PlainWord): Depiction[] {
  const place = { from: owner.at, to: end, ownerAt: owner.at, granted: false };
  return [
    { attribute: 'brothers', value: 'none', ...place },
    { attribute: 'sisters', value: 'none', ...place },
  ];
}

/** "Had no sister", "without a brother", "had never had a sister", "neither brother nor sister". */
function lacking(words: readonly PlainWord[], first: number, noun: number): Owner | null {
  if (/^(?:but|who|that|whom|like|could|except|save)$/.test(words[noun + 1]?.text ?? '')) return null;
  for (let index = first - 1; index > first - 12 && index >= 0; index -= 1) {
    const { text, sort, owns, at } = words[index]!;
    if (sort === 'name') return owns || !hasVerb(words, index, noun) ? null : { at, granted: false };
    if (text === 'he' || text === 'she') return hasVerb(words, index, noun) ? { at, granted: false } : null;
    if (/^[.;:!?"]$/.test(text)) return null;
  }
  return null;
}

/** Nothing but "had" and what denies stands between: "had no sister", "was without a sister", "had three sisters and no brother". */
function hasVerb(words: readonly PlainWord[], subject: number, noun: number): boolean {
  const between = words.slice(subject + 1, noun);
  return (
    between.some(({ text }) => /^(?:had|has|without|possessed)$/.test(text)) &&
    between.every(
      ({ text }) =>
        Object.hasOwn(pluralOf, text) ||
        /^(?:had|has|have|without|possessed|no|neither|nor|never|not|any|an?|or|and|own|who|was|been|single|real|,|all|older|younger|than|himself|herself|one|two|three|four|five|six|seven|eight|nine|living|in|the|world|of|his|her)$/.test(
          text,
        ),
    )
  );
}

/** "His brother", "Anna's eldest sister", "had two brothers", "and a sister named Harriet". */
function having(sentence: PlainSentence, words: readonly PlainWord[], phrase: { first: number; noun: number }): Owner | null {
  const many = /^(?:two|three|four|five|six|seven|eight)$/.test(words[phrase.first - 1]?.text ?? '') ? 1 : 0;
  const before = words[phrase.first - 1 - many] ?? words[phrase.first - 1];
  if (!before) return null;
  if (before.owns || before.text === 'his' || before.text === 'her') {
    // "Called her his sister".
    if (words.slice(Math.max(0, phrase.first - 4), phrase.first - 1).some(({ text }) => /^(?:called|call|calling|like|as)$/.test(text)))
      return null;
    const [next, after] = [words[phrase.noun + 1], words[phrase.noun + 2]];
    // "His brothers in misfortune", "her sister of mercy".
    if (next?.text === 'of' || (next?.text === 'in' && (adopted.test(after?.text ?? '') || sentence.text.includes('-in-')))) return null;
    return ownerOf(sentence, words, phrase);
  }
  const counted = words
    .slice(Math.max(0, phrase.first - 2), phrase.noun)
    .some(({ text }) => /^(?:an?|one|two|three|four|five|six|seven|eight)$/.test(text));
  let verb = phrase.first - 1;
  while (
    verb > phrase.first - 4 &&
    /^(?:an?|one|two|three|four|five|six|seven|eight|but|only|also|the|twin)$/.test(words[verb]?.text ?? '')
  )
    verb -= 1;
  const subject = words[verb - 1];
  const [had, inverted] = [words[phrase.noun + 1], words[phrase.noun + 2]];
  // "Three sisters had Tom."
  if (counted && phrase.first <= 1 && had?.text === 'had' && inverted?.sort === 'name' && !inverted.owns)
    return { at: inverted.at, granted: false };
  if (!counted || !subject || !/^(?:had|has)$/.test(words[verb]?.text ?? '')) return null;
  return (subject.sort === 'name' && !subject.owns) || /^(?:he|she)$/.test(subject.text) ? { at: subject.at, granted: false } : null;
}

/** Whether somebody has been married: as a bachelor or widow, by a wife or husband, by what the text denies. */
export function marriageIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text, at, end }, index): Depiction[] => {
    const said = { attribute: 'marriage', to: end, granted: false };
    if (/^(?:bachelor|spinster|widow|widower)$/.test(text)) {
      const byTheWay = /^(?:uncle|aunt|friend|brother|sister|cousin|lady)$/.test(words[index + 1]?.text ?? '');
      const owner = byTheWay ? null : called(words, index);
      return owner ? [{ ...said, value: text.startsWith('widow') ? 'widowed' : 'unmarried', from: at, ownerAt: owner.at }] : [];
    }
    if (/^(?:wife|husband)$/.test(text)) {
      const owner = spouseOf(sentence, words, index);
      return owner
        ? [
            {
              ...said,
              value: isPresent(sentence, words, index) ? 'married' : 'once married',
              from: at,
              ownerAt: owner.at,
              granted: owner.granted,
            },
          ]
        : [];
    }
    if (!/^(?:married|wed|wedded|marriage)$/.test(text)) return [];
    const subject = neverMarried(words, index);
    return subject ? [{ ...said, value: 'unmarried', from: subject.at, ownerAt: subject.at, denies: true }] : [];
  });
}

/** "His wife smiled"; not "his late wife", "his wife had loved the garden", "in the days of his first wife". */
function isPresent({ text }: PlainSentence, words: readonly PlainWord[], noun: number): boolean {
  const before = words.slice(Math.max(0, noun - 3), noun);
  if (before.some(({ text: word }) => /^(?:late|dead|deceased|first|second|third|former|lamented|drowned|new)$/.test(word))) return false;
  if (
    /\b(?:died|dead|buried|lost|grave|widow|widower|remembered|remembering|ghost|funeral|churchyard|outlived|survived|again|portrait|drowned|killed|perished|mourned|lie|liar|lied)\b/.test(
      text,
    )
  )
    return false;
  const [own, and] = [words[noun - 1]?.text ?? '', words[noun - 2]?.text ?? ''];
  // "Anna and her husband had lately ..."; "his wife, who had gone out, came back".
  if (/^(?:his|her)$/.test(own) && and === 'and' && words[noun - 3]?.sort === 'name') return true;
  if (words[noun + 1]?.text === ',' && words[noun + 2]?.text === 'who') return true;
  const had = words.findIndex(({ text: word }, index) => index > noun && index < noun + 5 && word === 'had');
  // "Had gone out", "had just come in": that is of the scene.
  return had < 0 || /^(?:just|already|lately|gone|come|not|never|been|set|warmed|put|laid|left)$/.test(words[had + 1]?.text ?? '');
}

/** "His first wife", "Anna's late husband", "had buried a wife": he has been married, whether she lives or not. */
function spouseOf(sentence: PlainSentence, words: readonly PlainWord[], noun: number): Owner | null {
  const phrase = phraseOf(words, noun);
  const described = words.slice(phrase.first, noun).map(({ text }) => text);
  if (
    described.some((text) => /^(?:future|intended|possible|promised|would-be|good)$/.test(text)) ||
    /^(?:elect|that|to)$/.test(words[noun + 1]?.text ?? '')
  )
    return null;
  const before = words[phrase.first - 1];
  const own = before?.owns === true || /^(?:his|her)$/.test(before?.text ?? '');
  // "Was his wife", "became Anna's wife" tells of her; "for his wife" of a wish.
  if (own)
    return /^(?:as|for|become|became|be|make|made|call|called)$/.test(words[phrase.first - 2]?.text ?? '')
      ? null
      : ownerOf(sentence, words, phrase);
  const verb = described.find((text) => /^(?:buried|lost|survived|outlived)$/.test(text));
  const subject = words
    .slice(Math.max(0, phrase.first - 6), noun)
    .findLast(({ sort, text }) => sort === 'name' || text === 'he' || text === 'she');
  return (verb !== undefined || /^(?:buried|lost|survived|outlived)$/.test(words[phrase.first - 2]?.text ?? '')) && subject && !subject.owns
    ? { at: subject.at, granted: false }
    : null;
}

/** "Had never been married", "was never married", "had never thought of marriage": nobody else stands between. */
function neverMarried(words: readonly PlainWord[], verb: number): Owner | null {
  let never = false;
  for (let index = verb - 1; index >= 0 && index > verb - 9; index -= 1) {
    const { text, sort, owns, at } = words[index]!;
    if (text === 'never' || text === 'yet') never = true;
    if (sort === 'name' || text === 'he' || text === 'she') return never && !owns ? { at, granted: false } : null;
    if (!/^(?:never|yet|been|had|has|was|is|to|having|,|who|nor|ever|thought|of|dreamt|for|his|her|own|part)$/.test(text)) return null;
  }
  return null;
}
