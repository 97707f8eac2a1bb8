import { peopleNouns } from '../../language/people-nouns.js';
import { everyMatch } from '../every-match.js';
import { nameClass as name, type PlainSentence } from '../plain-sentence.js';

/**
 * What a clause says of somebody: that he is something ("a tall man", "left-handed"), or has something ("brown eyes", "a scar on
 * his left cheek"). The same is said in many forms, with a verb, in apposition, before the name, in a relative clause, in
 * brackets: here they become one, so that a family of claims reads what is said and not how.
 */
export interface Predication {
  sort: 'is' | 'has';
  /** From where it is said to the end of the clause at most; in the plain sentence it begins at `at`. */
  said: string;
  at: number;
  /** Where the words begin by which it is said: "As a doctor, ...". */
  from: number;
  /** The owner is only named by the way ("Anna's ..."), so that what he has is taken for granted, whatever else is denied or supposed. */
  granted: boolean;
  /** Where the owner's name or pronoun stands in the plain sentence. */
  ownerAt: number;
}

interface Frame {
  sort: Predication['sort'];
  regex: RegExp;
  /** Without these characters it finds nothing. */
  sign?: string;
  /** Only if nobody else is spoken of between the owner and what is said. */
  alone?: boolean;
  granted?: boolean;
  /** What is said is a list of words that describe, and each of them is said by itself: "tall, dark-haired and pale". */
  listed?: boolean;
}

const frame = (sort: Frame['sort'], source: string, more: Pick<Frame, 'sign' | 'alone' | 'granted' | 'listed'> = {}): Frame => ({
  sort,
  regex: new RegExp(source, 'dgu'),
  ...more,
});

const someone = `(?<who>${name}|\\b(?:he|she|i)\\b)`;
const who = `${someone}(?:,? who|,? (?:too|also|himself|herself|myself),?)?`;
/** "Anna, to be sure, ...": in passing, between commas. */
const aside = '(?:, [^,.;:!?"()—\\ue000-\\ue0ff]{3,30},)?';
const adverb = '(?: (?:always|still|only|now|then|certainly|undoubtedly|really|indeed|never))?';
const said = '(?<said>[^.;:!?"()—]{2,110})';
const ofOne = '(?<said>[^.;:!?"()—]{2,90}?)';

const frames: readonly Frame[] = [
  // "He was a left-handed man, Tom, and ..."; "He was a giant, was Tom"
  frame('is', `^"?(?:he|she) (?:was|is) ${ofOne}, (?:was |is )?(?<who>${name})(?= ?[.,;])`),
  // "He had brown eyes, had Tom, and ..."
  frame('has', `^"?(?:he|she) had ${ofOne}, had (?<who>${name})`, { sign: ', had ' }),
  // "Anna was ...", "Anna, who had long been ...", "Tom, being ..."
  frame(
    'is',
    `${who}${aside}${adverb},? (?:was|is|am|being|became|had become|(?:had |has )?remained|stood|measured|(?:had|has|have)(?: [a-zß-ɏ]{3,8})? been) (?=${said})`,
  ),
  // "Anna, a tall girl, ..."; no list: "Anna, the doctor, and Tom"
  frame(
    'is',
    `(?<who>${name}), (?:now |then |once |also |still |though |as )?(?=${said})(?![^,]{2,80}, (?:and|or) ${name})(?!(?:and|or|but|who|whose|he|she|i|it|they|${name})\\b)`,
  ),
  // "Tall and gaunt, Anna came ..."; "As a doctor, Anna knew ..."
  frame(
    'is',
    `(?:^"?|[;:—] )(?:as |being |though |although |now |still |only |once |while |like most )*${ofOne}, (?<who>${name}) (?=(?!and\\b|or\\b)[a-z])`,
    { listed: true },
  ),
  // "Short as Anna was, ..."
  frame('is', `(?<!\\b(?:as|so) )\\b(?<said>[a-z-]{3,15}) as (?<who>${name}) (?:was|is|had always been)\\b`, { sign: ' as ' }),
  // "She smiled at the child, being a nurse"
  frame('is', `${someone} [^.;:!?"()—]{2,80}, being (?=${said})`, { sign: ', being ', alone: true }),
  // "Anna (thirty-four and unmarried) ..."
  frame('is', `(?<who>${name}) \\((?=(?<said>[^()]{3,80})\\))`, { sign: ' (' }),
  // "Anna had ...", "Tom, who still wore ..."
  frame(
    'has',
    `${who}${aside}${adverb}(?: had| has)?(?: always| never| long)? (?:had|has|have|having|bore|wore|carried|showed|kept|possessed|boasted|inherited) (?=${said})`,
  ),
  // "Anna's ...", "his ..."
  frame('has', `(?<who>${name})'s (?=${said})`, { sign: "'s ", granted: true }),
  frame('has', `\\b(?<who>his|her)\\b (?=${said})`, { granted: true }),
  // "Anna came of a poor family and was born in ..."
  frame('is', `(?<who>${name}) [^.;:!?"()—]{3,60}?,? and (?:was|had been|is) (?=${said})`, { sign: ' and ', alone: true }),
  // "Having no sister, Anna was glad"
  frame('has', `^"?having ${ofOne}, (?<who>${name}) (?=(?!and\\b|or\\b)[a-z])`),
  // "Anna was a tall girl with ..."; "She came in, with ..."
  frame(
    'has',
    `${someone}(?<between>[^.;:!?"()—\\ue000-\\ue0ff]{0,70}?),? with (?=(?:an?|the|his|her|those|two) |(?:[a-zß-ɏ]+ ){1,3}(?:eyes|hair|curls|locks|braids)|eyes of )(?=${said})`,
    { sign: ' with ', alone: true },
  ),
  // "Anna, whose ..."
  frame('has', `(?<who>${name}),? whose (?=${said})`, { sign: ' whose ' }),
  // "With her ..., Anna was ..."
  frame('has', `(?:^"?|[;:—] )with (?:his |her )?${ofOne}, (?<who>${name}) (?=(?!and\\b|or\\b)[a-z])`, { sign: 'with ' }),
];

/** Everything of the sort that the sentence says of somebody in one of these forms, in no order. */
export function predicationsOf({ text }: PlainSentence, wanted: Predication['sort']): Predication[] {
  const found: Predication[] = [];
  for (const { sort, regex, sign, alone = false, granted = false, listed = false } of frames) {
    if (sort !== wanted || (sign !== undefined && !text.includes(sign))) continue;
    for (const { index, indices, groups } of everyMatch(regex, text)) {
      const [owner, stated] = [indices?.groups?.['who'], indices?.groups?.['said']];
      if (owner === undefined || stated === undefined || groups?.['said'] === undefined) continue;
      if (alone && speaksOfOthers(text.slice(owner[1], stated[0]))) continue;
      // Who has his mother's eyes has them himself.
      const kins = granted ? 0 : (ofKin.exec(groups['said'])?.[0].length ?? 0);
      const predication = { sort, said: groups['said'].slice(kins), at: stated[0] + kins, from: index, granted, ownerAt: owner[0] };
      found.push(predication);
      if (listed) found.push(...partsOf(predication));
    }
  }
  return found;
}

const ofKin = /^(?:his|her|the) (?:father|mother|grandfather|grandmother|family)'s (?=[a-zß-ɏ]+ (?:eyes|hair)\b)/u;

/** How many words of a list are read one by one. */
const mostParts = 4;

function partsOf(whole: Predication): Predication[] {
  const parts = [...whole.said.matchAll(/(?:, (?:and )?| and )(?=[a-z])/g)].slice(0, mostParts);
  return parts.map(({ index, 0: joint }) => ({
    ...whole,
    said: whole.said.slice(index + joint.length),
    at: whole.at + index + joint.length,
  }));
}

/** Another person between the owner and what is said could own it as well. */
function speaksOfOthers(between: string): boolean {
  return (
    /[\ue000-\ue0ff]|\b(?:he|she|him|them|they|you|i|me|it|who)\b/u.test(between) ||
    (/\b(?:was|is) an? (?:[a-zß-ɏ-]{1,15},? ){0,4}[a-zß-ɏ]+,?(?: with)? $/u.test(between)
      ? false
      : (between.match(/[a-zß-ɏ]+/gu) ?? []).some((word) => peopleNouns.has(word)))
  );
}
