import { listedWords } from '../../trigger-words.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { personOfFact } from '../persons.js';
import { personsOf, placesBetween, settingsBetween, sizeOf } from './where.js';

const years = listedWords('childhood boyhood girlhood infancy youth schooldays school-days upbringing youth');
const growing = listedWords('raised reared bred nurtured fostered schooled nursed');

/** Words without one of which nobody is told to have grown up anywhere. */
export const childhoodWords: readonly string[] = [
  ...years,
  ...growing,
  ...listedWords(
    'grown grew growing child boy girl lad cradle birth school twentieth eighteenth sixteenth fifteenth twenty eighteen sixteen fifteen thirty years learned learnt',
  ),
];

/** One of these stands wherever it is told; what opens the reader is more frequent. */
const mayTell =
  /\b(?:first|early|earliest) (?:[a-z]+ )?years\b|\blearn(?:ed|t) to (?:walk|talk|speak|crawl|swim)\b|hood\b|\b(?:infancy|youth|school-?days|upbringing|raised|reared|bred|nurtured|fostered|schooled|nursed|school|brought up)\b|\b(?:grown|grew|growing) up\b|\bas an? (?:[a-z]+ )?(?:child|boy|girl|lad)\b|\b(?:until|till|before|up to) (?:his|her|he|she|[\ue000-\ue0ff])\b/u;

const textAt = (words: readonly PlainWord[], index: number): string => words[index]?.text ?? '';
const isUnreal =
  /\b(?:if|would|might|should|wished|dreamt|dreamed|pretended|supposed|believed|imagined|as though|said|told|hardly|half|part of|some of|nearly)\b/;
const whole =
  /\b(?:all|whole|wholly|entirely|entire|every (?:day|year|hour) of|from (?:birth|the cradle|infancy|(?:his|her) (?:birth|cradle|infancy))|nothing but|only|nowhere else|no other|never|throughout|through)\b/;

/** Where a stretch of words begins that tells of growing up; `only`: nowhere else. */
interface Growing {
  index: number;
  school: boolean;
  only: boolean;
}

/** Where somebody grew up, spent all his childhood, went to school. */
export function childhoodsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!mayTell.test(text) || isUnreal.test(text) || text.trimEnd().endsWith('?')) return [];
  const words = plainWords(sentence);
  const growth = growingUp(words, text);
  if (!growth) return [];
  const owner = personOfFact(sentence, words, growth.index, growth.index + 1, (each) => personsOf(sentence, each));
  if (owner === null) return [];
  const [from, to] = stretchOf(words, growth.index);
  const places = placesBetween(sentence, words, from, to).filter(({ index }) => words[index]!.at !== owner);
  const place = nearest(places, growth.index);
  const subject = growth.school ? 'schooldays' : 'childhood';
  const claim = (attribute: string, value: string): Depiction => ({
    attribute,
    value,
    from: Math.min(words[from]?.at ?? owner, owner),
    to: Math.max(words[to - 1]?.end ?? owner + 1, owner + 1),
    ownerAt: owner,
    granted: false,
    judged: true,
  });
  const settings = growth.school ? [] : settingsBetween(words, from, to);
  const size = place && !growth.school ? sizeOf(place.value) : undefined;
  return [
    ...(place ? [claim(subject, place.value)] : []),
    ...(size === undefined ? [] : [claim('childhood size', size)]),
    ...settings
      .filter(({ aspect }) => aspect !== 'size' || size === undefined)
      .map(({ aspect, value }) => claim(`childhood ${aspect}`, value)),
  ];
}

const nearest = <Place extends { index: number }>(places: readonly Place[], index: number): Place | undefined =>
  places.find((each) => each.index > index) ?? places.at(-1);

/** The clause: to the next hard mark on both sides. */
function stretchOf(words: readonly PlainWord[], index: number): [from: number, to: number] {
  let [from, to] = [index, index];
  while (from > 0 && !/^[.;:!?"]$/.test(textAt(words, from - 1))) from -= 1;
  while (
    to < words.length &&
    !/^[.;:!?"]$/.test(textAt(words, to)) &&
    !(textAt(words, to) === 'and' && to > index + 4 && isVerb(textAt(words, to + 1)))
  )
    to += 1;
  return [from, to];
}

const isVerb = (word: string): boolean => /ed$/.test(word) || /^(?:knew|had|was|went|lost|took|came|rode|ran)$/.test(word);

function growingUp(words: readonly PlainWord[], text: string): Growing | null {
  for (const [index, { text: word }] of words.entries()) {
    const next = textAt(words, index + 1);
    if (/^(?:grown|grew|growing)$/.test(word) && next === 'up') {
      if (/^(?:before|when|since|until|till|with|and|,|\.)$/.test(textAt(words, index + 2))) continue;
      return { index: index + 1, school: false, only: true };
    }
    if (word === 'bred' && textAt(words, index - 1) === '-') return { index, school: false, only: true };
    if (word === 'bred' && next === 'in' && textAt(words, index + 3) === 'bone') continue;
    if ((growing.includes(word) && isPassive(words, index)) || (word === 'brought' && next === 'up')) {
      if (/^(?:an?|the|his|her|to|for|by|from|with|as|a)$/.test(next) && next !== 'from') continue;
      if (/^(?:well|ill|thorough|pure|high|low|home|nobly)$/.test(textAt(words, index - 1))) continue;
      return { index, school: word === 'schooled', only: true };
    }
    if (
      years.includes(word) &&
      ((lived(words, index) && (whole.test(text) || spent.test(text))) || (nothingElse(words) && whole.test(text)) || isHome(words, index))
    )
      return { index, school: /^school/.test(word), only: true };
    if (
      word === 'years' &&
      /^(?:early|earliest|first)$/.test(
        words.slice(Math.max(0, index - 2), index).find(({ text: each }) => /^(?:first|early|earliest)$/.test(each))?.text ?? '',
      ) &&
      spent.test(text) &&
      /\b(?:early|earliest) years\b|years of (?:his|her) life\b/.test(text)
    )
      return { index, school: false, only: true };
    if (
      /^learn(?:ed|t)$/.test(word) &&
      next === 'to' &&
      /^(?:walk|talk|speak|crawl)$/.test(textAt(words, index + 2)) &&
      /^(?:in|on|among|at|upon|amid)$/.test(textAt(words, index + 3))
    )
      return { index: index + 2, school: false, only: true };
    if (/^(?:child|boy|girl|lad|infant)$/.test(word) && textAt(words, index - 2) === 'as' && nothingElse(words))
      return { index, school: false, only: true };
    if (
      word === 'school' &&
      /^(?:to|at)$/.test(textAt(words, index - 1)) &&
      /\bnowhere else\b|\bonly\b|\ball (?:his|her)\b|\bfrom [a-z]+ to [a-z]+\b/.test(text)
    )
      return { index, school: true, only: true };
    if (neverLeft(words, index, text)) return { index, school: false, only: true };
  }
  return null;
}

const spent = /\b(?:spent|passed|spending|passing|lived)\b/;

/** "The home of his childhood", "her childhood home". */
const isHome = (words: readonly PlainWord[], index: number): boolean =>
  /^(?:home|house)$/.test(textAt(words, index + 1)) ||
  (/^(?:home|scene|place)$/.test(textAt(words, index - 3)) && textAt(words, index - 2) === 'of');

/** "Was raised", "having been bred", "Bred on a moor, Tom ...". */
const isPassive = (words: readonly PlainWord[], index: number): boolean =>
  index <= 1 ||
  /^(?:was|been|were|being|,|and|born|nobly|up|first)$/.test(textAt(words, index - 1)) ||
  /ly$/.test(textAt(words, index - 1));

/** "Spent all his childhood", "his childhood had been passed". */
const lived = (words: readonly PlainWord[], index: number): boolean =>
  words
    .slice(Math.max(0, index - 8), index + 7)
    .some(({ text }) => /^(?:spent|passed|lived|spending|passing|done|through|throughout|dwelt|knew|known)$/.test(text));

/** "Had known nothing but the streets of London". */
const nothingElse = (words: readonly PlainWord[]): boolean =>
  words.some(
    ({ text }, index) =>
      /^(?:nothing|nowhere|no|never)$/.test(text) &&
      words.slice(index + 1, index + 8).some(({ text: but }) => /^(?:but|except|save|outside|beyond|else)$/.test(but)),
  );

/** "Until his twentieth year Tom never left Jersey", "had not set foot outside England before he was thirty". */
function neverLeft(words: readonly PlainWord[], index: number, text: string): boolean {
  const word = textAt(words, index);
  const denied = words.slice(Math.max(0, index - 4), index).some(({ text: before }) => /^(?:never|not)$/.test(before));
  const leaving =
    (/^(?:left|leave|quitted|quit)$/.test(word) && denied) ||
    (word === 'foot' && /^(?:set)$/.test(textAt(words, index - 1)) && /^(?:outside|beyond)$/.test(textAt(words, index + 1)) && denied) ||
    (/^(?:been|gone|stirred|strayed|travelled)$/.test(word) && /^(?:outside|beyond|out)$/.test(textAt(words, index + 1)) && denied);
  return (
    leaving &&
    /\b(?:until|till|before|up to) (?:(?:he|she|[\ue000-\ue0ff]) (?:was|had|turned|reached) |(?:his|her) )(?:[a-z]+ )?(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|twelfth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|a grown|grown)\b/u.test(
      text,
    )
  );
}
