import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords, type PlainWord } from '../depictions/plain-words.js';
import { isOnlyTold } from '../event-words.js';
import { number, numberFrom, type ClaimFamily } from '../pattern.js';
import { mannersIn, mannerWords } from './manners-of-death.js';
import { victimsIn, type Victim } from './victims.js';
import { lifeFacets, parentsTogether } from './ends-of-life.js';
import { whenOf, writtenWhen } from './when.js';

/** How, when, where and with whom somebody died: what two tellings of one death cannot have both. */
export const deathsTold: ClaimFamily = { names: 1, words: mannerWords, scan: deathsIn, patterns: [] };

const supposed =
  /\b(?:if|would|might|may|(?<!before (?:he|she) )could|should|dream(?:ed|t)?|reported|reports?|rumou?r(?:ed)?|thought|believed|supposed|feared|fancied|as though|nearly|almost|threatened|wished|hoped|pretended|not dead|never died|lied|false)\b/;
const fatal =
  /\b(?:died|dies|dead|death|killed|perished|expired|fatal|(?:his|her|an) end|breathed (?:his|her) last|never spoke more|never spoke again|did not wake|never woke|slipped away|broken? (?:his|her) neck|lost (?:his|her) (?:own )?(?:father|mother|brother|sister)|lost\b)/;
const needsDeath = /^(?:in bed|fall|run over|choked|poisoned|frozen|crushed|beast|surfeit|drink|childbed|old age|illness)$/;

function deathsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text) || text.trimEnd().endsWith('?') || supposed.test(text)) return [];
  const together = parentsTogether(sentence);
  if (together.length > 0) return together;
  const manners = mannersIn(text).filter(({ how }) => !needsDeath.test(how) || fatal.test(text));
  const death =
    /\b(?:died|(?:his|her|'s) death|death of|had been dead|lost (?:his|her)|(?:his|her) end|breathed (?:his|her) last|perished|lived to|(?:his|her|'s) funeral|ended (?:his|her) days|outlived|in (?:his|her) grave|grave|dead|die|buried|bones|lay at the bottom|felt [^.;]{2,30} (?:pulse|heart) stop|losing (?:his|her)|went down|gone down|dropped down dead|lay(?= ?[.,;]|$))(?![a-z])/.exec(
      text,
    );
  if (manners.length === 0 && !death) return [];
  const victims = victimsIn(sentence);
  const [first] = manners;
  const told = first ?? { at: death?.index ?? 0, behind: death !== null && /^(?:death of|lost)/.test(death[0]) };
  const victim = victimOf(sentence, victims, told.at, told.behind);
  if (!victim) return [];
  const facets = [
    ...manners.map(({ how }) => `how=${how}`.replaceAll(' ', '-')),
    ...circumstances(text, sentence),
    ...lifeFacets(sentence, victim, isRelatedTo(victim)),
  ];
  if (facets.length === 0) return [];
  const words = plainWords(sentence);
  const [from, to] = [
    Math.min(words[victim.first]?.at ?? 0, told.at),
    Math.max(words[victim.last]?.end ?? 0, first?.end ?? (death?.index ?? 0) + 4),
  ];
  return victim.called.map(({ what, ownerAt }) => ({
    attribute: `death of ${what}`.trim(),
    value: facets.join(' '),
    from,
    to,
    ownerAt,
    granted: false,
    judged: true,
  }));
}

/** Whoever stands nearest before what is told of him, or right behind it where it is told so; of relations rather than of him whose they are. */
function victimOf(sentence: PlainSentence, victims: readonly Victim[], at: number, behind: boolean): Victim | null {
  const words = plainWords(sentence);
  const place = words.findIndex(({ end }) => end > at);
  const related = victims.filter(isRelatedTo);
  // "It was from a surfeit of cherries that Anna's cousin died."
  const all = related.length > 0 ? related : victims;
  const nearest = all.findLast(({ last }) => last < place);
  // "Silas Webb, who had taught Tom to ride, was drowned".
  const before = all.find(({ last }) => last < place && isAsideBehind(words, last, place)) ?? nearest;
  const after = all.find(({ first }) => first >= place);
  // "His dead father's eyes".
  const around = all.find(({ first, last }) => first <= place && last >= place);
  return (behind ? (after ?? before) : (before ?? around ?? after)) ?? around ?? null;
}

const isRelatedTo = (victim: Victim): boolean => victim.called.some(({ what }) => what !== '');

function isAsideBehind(words: readonly PlainWord[], last: number, place: number): boolean {
  const opens = words[last + 1]?.text === ',' && /^(?:who|whom|whose|which|the|a|an)$/.test(words[last + 2]?.text ?? '');
  return opens && words.slice(last + 3, place).some(({ text }) => text === ',');
}

const age = new RegExp(
  `\\bwhen (?:he|she|[\\ue000-\\ue0ff]) was (?:only |but |just )?${number}\\b|(?:[\\ue000-\\ue0ff]|\\b(?:he|she)) (?:was|had been) (?:only |but |just |barely )?${number.replace('<num>', '<was>')} (?:years old )?when (?:(?:his|her) |[\\ue000-\\ue0ff]'s )|\\blosing (?:his|her) [a-z]+ at ${number.replace('<num>', '<losing>')}\\b|[\\ue000-\\ue0ff], (?:already|now|then|only|just|at) ${number.replace('<num>', '<then>')}(?=,)|[\\ue000-\\ue0ff] was (?:only |but |just )?${number.replace('<num>', '<old>')} (?:years old )?when (?:he|she) lost\\b`,
  'u',
);
const alone =
  /\b(?:learnt|learned|heard|knew) (?:of )?it (?:only )?(?:by|from) (?:a )?(?:letter|post|telegram|newspaper)|\bcame (?:home )?too late\b|\b(?:was|had been|were) (?:away |still )?(?:abroad|at sea|in [\ue000-\ue0ff]|overseas|at school|in another country) when (?:his|her|[\ue000-\ue0ff]'s) [a-z]+ (?:had )?(?:died|was dying|lay dying|breathed)|\b(?:no ?one|nobody|no soul|not a soul|none)\b[^.;:!?]{0,30}\b(?:with|beside|by|near)\b|\bdied (?:quite |all )?alone\b|\b(?:far away|not there|abroad|at sea|in another country|a hundred miles off) when\b/;
const inArms =
  /\b(?:at|by|beside) (?:the|his|her|[\ue000-\ue0ff]'s)(?: [a-z]+'s)? (?:death-?bed|bedside)\b|\bheld (?:his|her|[\ue000-\ue0ff]'s)(?: [a-z]+'s)? hand\b|\bholding (?:his|her)(?: [a-z]+'s)? hand\b|\bfelt [^.;]{2,30} (?:pulse|heart) stop|\bclosed (?:his|her|[\ue000-\ue0ff]'s) (?:dead |own |poor )*(?:[a-z]+'s )?eyes\b|\bin [\ue000-\ue0ff](?:'s)? arms\b|\bin (?:his|her) arms\b|\bhead (?:up)?on (?:his|her|[\ue000-\ue0ff]'s) (?:shoulder|breast|knee|lap|arm)\b|\bholding (?:his|her|[\ue000-\ue0ff]'s) hand\b|\bwith (?:his|her) hand in (?:his|hers|[\ue000-\ue0ff]'s)\b|\b(?:sat|knelt|stood|been) (?:by|beside|with) [^.;:]{0,60}\bdied\b/;

/** When, where and with whom. */
function circumstances(text: string, sentence: PlainSentence): string[] {
  const when = whenOf(sentence);
  const { num, old, was, losing, then } = age.exec(text)?.groups ?? {};
  const years = /\bgiv(?:ing|en) (?:him|her|[\ue000-\ue0ff]) birth\b/.test(text) ? 0 : numberFrom(num ?? old ?? was ?? losing ?? then);
  const place =
    /\b(?:died|death|end|killed|perished|last|dead|slain|murdered|drowned|him off|her off)\b[^.;:!?"\ue000-\ue0ff]{0,30} (?:at|in|near|off) (?<where>[\ue000-\ue0ff])(?!'s)/u.exec(
      text,
    )?.groups?.['where'];
  const anywhere = /\b(?:in|at|near|heart of) (?<where>[\ue000-\ue0ff])(?!'s)/u.exec(text)?.groups?.['where'];
  const home =
    /\b(?:at home|in (?:his|her) own (?:house|dining-room|bed|room|chair)|in (?:this|that) (?:very )?(?:house|room|chamber)|in the (?:house|room) where (?:he|she) was born)\b/.test(
      text,
    );
  const abroad = /\babroad\b|\bin foreign parts\b|\bin a foreign\b/.test(text);
  const lived = /\blived to see the year (?<year>\d{4})\b/.exec(text)?.groups?.['year'];
  return [
    ...(when && lived === undefined ? [`when=${writtenWhen(when).replaceAll(' ', ',')}`] : []),
    ...(lived === undefined ? [] : [`lived=${lived}`]),
    ...(years === null ? [] : [`age=${years}`]),
    ...((place ?? anywhere) === undefined ? [] : [`at=${(sentence.nameAt(place ?? anywhere)?.text ?? '').replaceAll(' ', '_')}`]),
    ...(home ? ['at=home'] : abroad ? ['at=abroad'] : []),
    ...(alone.test(text) ? ['with=nobody'] : inArms.test(text) ? ['with=somebody'] : []),
  ];
}
