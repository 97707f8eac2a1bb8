import { everyMatch } from '../../every-match.js';
import { nameClass as name, type PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import { personsOf } from '../births/where.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { personOfFact } from '../persons.js';
import { numberFrom, ordinal } from '../pattern.js';

/** Words without one of which no age is told. */
export const ageWords: readonly string[] = listedWords(
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth twentieth twenties thirties forties fifties sixties seventies eighties nineties octogenarian septuagenarian sexagenarian nonagenarian centenarian threescore fourscore birth',
);

const unit = 'one|two|three|four|five|six|seven|eight|nine';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const grown = `(?<num>(?:${unit})[ -]and[ -](?:${tens})|(?:${tens})(?:[ -](?:${unit}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|[1-9]\\d)`;
const his = `(?:\\bhis|\\bher|${name}'s)`;
const closes =
  '(?= ?(?:[.,;:!?—–)]|$)| ?[\\ue000-\\ue0ff]| (?:and|but|when|that|this|now|on|in|at|last|next|since|for|years|the|if|with|had)\\b)';
const person = '(?:person|man|woman|lady|gentleman|body|fellow|girl|boy|widow|widower|creature|bachelor|spinster|lad|lass|youth)';

type Read = (groups: Readonly<Record<string, string | undefined>>) => string | null;

const years =
  (add: number, bound = ''): Read =>
  ({ num, ord }) => {
    const read = numberFrom(num ?? ord);
    return read === null || read + add < 1 || read > 110 ? null : `${bound}${read + add}`;
  };
const lessBy: Read = ({ num, short = '', month }) => {
  const [read, by] = [numberFrom(num), /^an?$/.test(short) ? 1 : numberFrom(short)];
  return read === null || by === null || by > 9 ? null : String(read - (month === undefined ? by : 1));
};
const decade =
  (add: number): Read =>
  ({ ties = '' }) => {
    const from = numberFrom(ties.replace('ies', 'y'));
    return from === null ? null : `${from + add} to ${from + 9}`;
  };
const called: { [word: string]: string } = {
  sexagenarian: '60 to 69',
  septuagenarian: '70 to 79',
  octogenarian: '80 to 89',
  nonagenarian: '90 to 99',
  centenarian: 'over 100',
};

/** Each way to tell an age, whoever is meant. */
const ways: readonly (readonly [source: string, read: Read])[] = [
  [
    `\\b(?<short>an?|one|two|three|four|five|six) (?:years?|summers?|winters?|(?<month>months?|weeks?)) (?:short of|off|from|under|shy of|below|on the right side of) ${grown}${closes}`,
    lessBy,
  ],
  [
    `${his} (?:real |true |exact )?age\\b[^.;:!?"\\ue000-\\ue0ff]{0,50}?\\b(?:as|was|is|at|be|down|said|in as|of) ${grown}${closes}`,
    years(0),
  ],
  [
    `${his} age\\b,? (?:and )?(?:which was |being |was |${grown.replace('?<num>', '?:')})?[^.;:!?"\\ue000-\\ue0ff]{0,24}\\b(?:wrote|written|set|put|entered|noted) (?:down )?${grown}${closes}`,
    years(0),
  ],
  [
    `(?:^"?|\\b(?:was|is|being|now|then|only|just|fully|quite|turned|already|barely|scarcely|rising) )${grown} years (?:old|of age)\\b(?! (?:when|before))`,
    years(0),
  ],
  [`\\bfor (?:an? (?:[a-z]+ )?${person}|one) of ${grown}${closes}`, years(0)],
  [`\\b(?:at|as|like) an? (?:[a-z]+ )?${person} of ${grown}${closes}`, years(0)],
  [`\\b(?:each|every one|every|one) (?:of|for each of|for) (?:all )?${his} ${grown} (?:years|summers|winters)\\b`, years(0)],
  [`\\b${grown} candles\\b`, years(0)],
  [`\\b${grown}, (?:which|that) (?:was|is) ${his} (?:real |true )?age\\b`, years(0)],
  [
    `\\bbeen ${grown} for (?:an?|two|three|four|five|six|some|just|only|exactly|several)(?: an?)? (?:days?|weeks?|months?|hours?)\\b`,
    years(0),
  ],
  [`\\b(?:turned|reached|touched|attained|celebrated turning|turning) ${grown}${closes}`, years(0)],
  [
    `\\b(?:put|set|guessed|judged|estimated) (?:him|her|${name}) (?:down )?at ${grown}\\b(?=[^.;]{0,40}\\b(?:right|rightly|correct|correctly|true)\\b)`,
    years(0),
  ],
  [
    `\\b(?:next birthday|(?:in|next|this|the coming|the following|before|by|come) [a-z]+|at michaelmas|at christmas|tomorrow|on [a-z]+) (?:he|she|${name}) would be ${grown}${closes}`,
    years(-1),
  ],
  [`\\bwould be ${grown} (?:next|on|in|come|before|at|tomorrow|this|that|by) `, years(-1)],
  [
    `\\b${grown} (?:winters|summers|springs|years|harvests) had (?:not |never |scarcely |hardly |barely )?(?:yet )?[a-z]+(?: [a-z]+){0,4}? (?:${name}|him|her|his|${name}'s)(?:'s)?\\b`,
    years(0, 'over '),
  ],
  [`${his} ${grown} (?:years|summers|winters)(?= ?[.,;]| (?:sat|weighed|lay|did|were|notwithstanding|had|told)\\b)`, years(0)],
  [`\\b(?:on|of) the (?:wrong|shady|far|further|other) side of ${grown}${closes}`, years(0, 'over ')],
  [`\\b(?:on|of) the (?:right|sunny|better|hither) side of ${grown}${closes}`, years(0, 'under ')],
  [`\\b(?:in|into|of) (?:his|her) (?:early |mid-?)?(?<ties>${tens.replaceAll('y', 'ies')})\\b`, decade(0)],
  [`\\bin (?:his|her) (?:late )(?<ties>${tens.replaceAll('y', 'ies')})\\b`, decade(5)],
  [`\\b(?:in|entered|entering|was in) (?:his|her) ${ordinal} (?:year|summer|winter)\\b`, years(-1)],
  [
    `\\b(?:past|over|turned|well over|well past|upwards of|beyond) ${grown}(?= ?[.,;]| (?:and|now|but|still|years|when)\\b)`,
    years(0, 'over '),
  ],
  [
    `\\b(?:only|just|but|barely|already|now|still|exactly|yet) ${grown}(?= ?[,.;](?! (?:miles|pounds))| and (?:looked|already|still|unmarried|not|felt))`,
    years(0),
  ],
  [`\\baged ${grown}${closes}`, years(0)],
  [`\\bat (?:the (?:great |ripe |tender |early )?age of )?${grown}, ${name} (?:was|had never|still|could|looked|ran|walked)\\b`, years(0)],
  [`${his} ${ordinal} birthday\\b`, years(0)],
  [`\\b${grown} if (?:he|she) was a day\\b`, years(0, 'over ')],
];
const compiled = ways.map(([source, read]) => ({ regex: new RegExp(source, 'gu'), read }));
const nouns = new RegExp(`\\b(?<noun>${Object.keys(called).join('|')})\\b`, 'u');

const unreal =
  /\b(?:if|might|could have been|looked (?:like )?(?:a |an )?|seemed|passed for|taken for|believed|supposed|thought|guessed|said|told|pretended|as though|as if|dream(?:ed|t)?|when (?:he|she|\S) was|once|remembered|before (?:he|she) was|until|till|not yet|not quite|nearly|almost|about|some|perhaps|o'clock|miles|pounds|per cent|shillings|nobody)\b/u;
const year = /\b(?:in|of|since|by|during|year) (?:the year )?(?<year>1[5-9]\d\d|20\d\d)\b/;
const born = new RegExp(
  `\\b(?:year|date) of ${his} (?:birth|nativity)\\b[^.;:!?"]{0,30}?\\b(?<year>1[5-9]\\d\\d|20\\d\\d)\\b|\\b(?<in>1[5-9]\\d\\d|20\\d\\d),? (?:was )?(?:the year )?(?:in which |when |that )(?:he|she|${name}) (?:was|had been) born\\b`,
  'u',
);

/** How old somebody is, by the words for an age and the only person of whom the sentence tells it. */
export function agesToldIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (text.trimEnd().endsWith('?')) return [];
  const words = plainWords(sentence);
  const claim = (attribute: string, value: string, at: number, end: number): Depiction[] => {
    const first = words.findIndex((word) => word.end > at);
    const last = words.findIndex((word) => word.at >= end);
    const own = words.slice(Math.max(0, first), last < 0 ? undefined : last).find(({ owns }) => owns);
    const ownerAt =
      own?.at ?? personOfFact(sentence, words, Math.max(0, first), last < 0 ? words.length : last, (each) => personsOf(sentence, each));
    return ownerAt === null || ownerAt < 0
      ? []
      : [{ attribute, value, from: Math.min(at, ownerAt), to: Math.max(end, ownerAt + 1), ownerAt, granted: false, judged: true }];
  };
  const birth = born.exec(text);
  if (birth) return claim('birth year', birth.groups?.['year'] ?? birth.groups?.['in'] ?? '', birth.index, birth.index + birth[0].length);
  for (const { regex, read } of compiled)
    for (const match of everyMatch(regex, text)) {
      const value = read(match.groups ?? {});
      const [at, end] = [match.index, match.index + match[0].length];
      const told = value === null || unreal.test(text.slice(0, end)) ? [] : claim('age', value, at, end);
      if (told.length === 0) continue;
      const written = year.exec(text)?.groups?.['year'];
      return [
        ...told,
        ...(written !== undefined && /^\d+$/.test(value ?? '')
          ? claim('birth year', String(Number(written) - Number(value)), at, end)
          : []),
      ];
    }
  const noun = nouns.exec(text);
  return noun && !unreal.test(text) ? claim('age', called[noun.groups?.['noun'] ?? ''] ?? '', noun.index, noun.index + noun[0].length) : [];
}
