import { numberInWords } from '../../manuscript/numbers.js';
import { name, number, ordinal, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

/** Nobody is older, in a story that counts years. */
const oldest = 110;

const age = ({ num, ord }: Groups): { attribute: string; value: string } | null => {
  const written = num ?? ord?.replace(/(?<=\d)(?:st|nd|rd|th)$/, '') ?? '';
  const years = /^\d/.test(written) ? Number(written) : numberInWords(written.replace(' ', '-'));
  return years === null || years > oldest || years === 0 ? null : { attribute: 'age', value: String(years) };
};

// "About forty" and "past thirty" are no ages that anything could contradict.
const just = '(?: (?:now|just|only|barely|scarcely|exactly|already|still|then|not yet))?';
const ends = '(?= ?(?:[.,;:!?"\'—–-]|$)| (?:and|when|but|that|this|now|on|in|at|last|next|years|year)\\b)';
const old = '(?: years?(?: old| of age)?|(?= ?[.;:!?]| that (?:year|spring|summer|autumn|fall|winter|day|month)))';
const grown =
  '(?<num>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|[1-9]\\d)';
const person = '(?:man|woman|girl|boy|youth|lad|lady|gentleman|widow|spinster|bachelor|fellow|child)';

/** How old somebody is, exactly. */
export const ages: ClaimFamily = {
  words: listedWords(
    'old aged age turned birthday ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ),
  digits: true,
  filter: /\d\d|\b(?:old|aged?|turned|birthday|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/,
  patterns: [
    pattern(`${subject}(?:,? who)? (?:was|is)${just} ${grown}(?= ?[,—–-] | and | but | when | at the time)`, age),
    pattern(`${subject}(?:,? who)? (?:was|is)${just} ${number}${old}${ends}`, age),
    pattern(`${subject},? (?:who was )?aged ${number}${ends}`, age),
    pattern(`${subject} (?:was|is)(?: now)? (?:an? )(?:[\\p{L}-]{1,15},? ){0,3}${person} (?:of|aged) ${number}${ends}`, age),
    pattern(`(?<n>${name}), ${grown}(?: now| then)?(?= ?[,.])(?!, (?:${grown.replace('?<num>', '?:')}))`, age),
    pattern(`(?<n>${name}), an? (?:[\\p{L}-]{1,15},? ){0,3}${person} (?:of|aged) ${number}${ends}`, age),
    pattern(`(?<n>${name}), at ${grown}(?=,)`, age),
    pattern(`${number}-year-old (?<n>${name})`, age),
    pattern(`(?<n>${name}), (?:an? |the )?(?:[\\p{L}-]{1,15} ){0,2}?${number}-year-old\\b`, age),
    pattern(`${subject} (?:was|is) (?:an? )?(?:[\\p{L}-]{1,15} ){0,2}?${number}-year-old\\b`, age),
    pattern(`${subject} (?:had )?(?:just |only just )?turned ${number}${ends}`, age),
    pattern(`${owner} ${ordinal} birthday\\b`, age),
    pattern(`\\bat (?:the age of )?${number}(?: years(?: old| of age)?)?, ${subject} (?!had\\b|would\\b)`, age),
    pattern(`\\b${subject},? (?:only |just |barely |now )?${number} years (?:old|of age)\\b`, age),
  ],
};
