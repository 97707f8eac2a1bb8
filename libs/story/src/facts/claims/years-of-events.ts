import { listedWords } from '../trigger-words.js';
import type { PlainSentence } from '../plain-sentence.js';
import type { Depiction } from './depictions/depictions.js';
import { plainWords } from './depictions/plain-words.js';
import { isOnlyTold, tellingWords } from './event-words.js';
import { numberFrom, type ClaimFamily } from './pattern.js';

const year = /\b(?:in|by|of|,) (?<year>1[5-9]\d\d|20\d\d)\b/;
const count =
  '(?<num>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)';
const back = new RegExp(`\\b${count} years (?:after|ago|earlier|since)\\b|\\bfor ${count.replace('num', 'long')} years\\b`, 'u');

/** In which year something was: told outright, or counted back from a year by which so many had passed. */
export const yearsOfEvents: ClaimFamily = {
  names: 1,
  digits: true,
  words: listedWords('years'),
  filter: /\b(?:1[5-9]\d\d|20\d\d)\b/,
  scan: yearsIn,
  patterns: [],
};

function yearsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  const told = year.exec(text)?.groups?.['year'];
  if (!isOnlyTold(text)) return [];
  if (
    told === undefined ||
    /\b(?:if|would|might|could|should|until|till|before|born|aged)\b/.test(text.replace(/\buntil it was\b/, '')) ||
    text.match(/\b(?:1[5-9]\d\d|20\d\d)\b/g)?.length !== 1
  )
    return [];
  const { num, long } = back.exec(text)?.groups ?? {};
  if (long !== undefined && !/\bby (?:1|2)\d\d\d\b/.test(text)) return [];
  const years = numberFrom(num ?? long);
  const words = plainWords(sentence);
  const telling = tellingWords(words, 0, words.length);
  const named = words.filter(({ sort }) => sort === 'name');
  return named.slice(0, 3).map(({ text: name, at, end }) => ({
    attribute: years === null ? 'year told' : 'year counted',
    value: `${Number(told) - (years ?? 0)} ${[...telling, ...named.flatMap((each) => (each.text === name ? [] : [each.text]))].join(' ')}`,
    from: at,
    to: end,
    ownerAt: at,
    granted: true,
  }));
}
