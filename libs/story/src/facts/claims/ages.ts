import { is, name, number, numberFrom, ordinal, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';
import { birthdaysIn, birthdayWords } from './ages/birthdays.js';
import { agesToldIn, ageWords } from './ages/told-ages.js';
import { milestonesIn, milestoneWords } from './ages/milestones.js';
import { seniorityIn, seniorityWords } from './ages/seniority.js';

/** Nobody is older, in a story that counts years. */
const oldest = 110;

/** "About forty", "some five-and-thirty": so many years more or less. */
const nearly = 4;

/** "25"; "under 20" and "over 50" where only that is said, the number itself included. */
const age = ({ num, ord, less, more, running, about, almost: near }: Groups): { attribute: string; value: string } | null => {
  const years = numberFrom(num ?? ord);
  if (years === null || years > oldest || years === 0) return null;
  const bound = less !== undefined ? 'under ' : more !== undefined ? 'over ' : '';
  if (near !== undefined) return { attribute: 'age', value: `${years - nearly} to ${years}` };
  if (about !== undefined) return { attribute: 'age', value: `${years - nearly} to ${years + nearly}` };
  return { attribute: 'age', value: `${bound}${running === undefined ? years : years - 1}` };
};

const just = '(?: (?:now|just|only|barely|scarcely|exactly|already|still|then|not yet))?';
const ends =
  '(?= ?(?:[.,;:!?"\'—–]|-(?![a-zß-ɏ])|$)| (?:and|when(?! (?:he|she|his|her)\\b)|but|that|this|now|on|in|at|last|next|since|years|year)\\b)';
const old = '(?: years?(?: old| of age)?|(?= ?[.;:!?]| that (?:year|spring|summer|autumn|fall|winter|day|month)))';
const grown =
  '(?<num>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine)[ -]and[ -](?:twenty|thirty|forty|fifty|sixty)|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|[1-9]\\d)';
const person = '(?:man|woman|girl|boy|youth|lad|lady|gentleman|widow|spinster|bachelor|fellow|child)';

/** "Fifties": "50 to 59". */
function decadeOf(decade: string): string {
  const from = numberFrom(decade.replace('ies', 'y')) ?? 0;
  return `${from} to ${from + 9}`;
}

const less = '(?<less>not yet|not quite|barely|scarcely|hardly|under|below)';
const almost =
  '(?<almost>nearly|almost|close on|close to|rising|going on|approaching|nearing|hard upon|verging on|on the verge of|on the brink of|on the threshold of)';
const more = '(?<more>past|over|above|more than|well past|well over|upwards of|at least)';
const about =
  '(?<about>a little (?:above|over|past)|not much (?:above|over)|something over|about|some|perhaps|somewhere about|in the neighbourhood of)';
const yearNumber = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const unlessMeasured = '(?= ?(?:[,–-]|$)| (?:and|but|when(?! (?:he|she|his|her)\\b)|at the time|that|this|now|on|in|last|years)\\b)';

/** Who is so old in a year was born so long before it, or a year earlier. */
const bornBefore = ({ year, num, ord }: Groups): { attribute: string; value: string } | null => {
  const years = numberFrom(num ?? ord);
  return years === null || year === undefined ? null : { attribute: 'birth year', value: String(Number(year) - years) };
};

const bornIn = ({ year = '' }: Groups): { attribute: string; value: string } => ({ attribute: 'birth year', value: year });
const minor = (): { attribute: string; value: string } => ({ attribute: 'age', value: 'under 21' });

/** A number in figures opens every pattern; one in words, and the smallest by what stands behind it. */
const numbered = listedWords(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety old years year age aged',
);

/** How old somebody is, exactly or at most or at least. */
export const ages: ClaimFamily = {
  words: listedWords(
    'four five six seven eight nine old aged age born year turned birthday past over under barely scarcely hardly nearly almost ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twenties thirties forties fifties sixties seventies eighties nineties majority century candles summer winters summers winter',
  ),
  digits: true,
  scan: (sentence) => [...milestonesIn(sentence), ...birthdaysIn(sentence), ...agesToldIn(sentence)],
  scans: [...milestoneWords, ...birthdayWords, ...ageWords],
  filter:
    /\d\d|\b(?:old|aged?|turned|birthday|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w{4,7}th (?:year|summer|winter)|majority|of age|century|born|birth|(?:child|boy|girl|lad|lass) of|\w{3,5}ties)\b/,
  patterns: [
    pattern(`${subject}(?:,? who)? (?:was|is)${just} ${grown}(?= ?[,—–-] | and | but | when (?!(?:he|she|his|her)\\b)| at the time)`, age, {
      needs: numbered,
    }),
    pattern(`${subject}(?:,? who)? (?:was|is)${just} ${number}${old}${ends}`, age, { needs: numbered }),
    pattern(`${subject},? (?:who was )?aged ${number}${ends}`, age),
    pattern(`${subject} (?:was|is)(?: now)? (?:an? )(?:[a-zß-ɏ-]{1,15},? ){0,3}${person} (?:of|aged) ${number}${ends}`, age),
    pattern(`(?<n>${name}), ${grown}(?: now| then)?(?= ?[,.])(?!, (?:${grown.replace('?<num>', '?:')}))`, age, { needs: numbered }),
    pattern(`(?<n>${name}), an? (?:[a-zß-ɏ-]{1,15},? ){0,3}${person} (?:of|aged) ${number}${ends}`, age),
    pattern(`(?<n>${name}), at ${grown}(?=,)`, age),
    pattern(`${number}-year-old (?<n>${name})`, age),
    pattern(`(?<n>${name}), (?:an? |the )?(?:[a-zß-ɏ-]{1,15} ){0,2}?${number}-year-old\\b`, age),
    pattern(`${subject} (?:was|is) (?:an? )?(?:[a-zß-ɏ-]{1,15} ){0,2}?${number}-year-old\\b`, age),
    pattern(`${subject}(?:,? who)? (?:had )?(?:just |only just )?turned ${number}${ends}`, age),
    pattern(`${owner} ${ordinal} birthday\\b`, age),
    pattern(
      `${subject}(?:,? who)? would (?:soon )?be (?<running>)${number}(?:(?= ?[.;])| (?:next|in|on|upon|tomorrow|at|this|before|when|come)\\b(?! (?:time|years)))`,
      age,
      {
        denies: true,
      },
    ),
    pattern(`${subject}(?:,? who)? (?:had |has )?lived ${number} years (?:in the world|on (?:this )?earth)\\b`, age),
    pattern(`(?<n>${name}),? who at ${grown} (?!o'clock|years|miles)`, age),
    pattern(`\\bat (?:the age of )?${number}(?: years(?: old| of age)?)?, ${subject} (?!had\\b|would\\b)`, age),
    pattern(`\\b${subject},? (?:only |just |barely |now )?${number} years (?:old|of age)\\b`, age),
    pattern(
      `${subject}(?:,? who)? (?:had |has )?(?:only |just )?(?:reached|attained|completed) (?:the (?:age|ripe age|great age) of )${number}${ends}`,
      age,
    ),
    pattern(`\\b(?:at|of) ${grown}, which (?:was|is) (?:now |then |at that time )?${owner} age\\b`, age),
    pattern(`${owner} age (?:was|is) (?:now |then |exactly |at that time )?${grown}${ends}`, age),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:by (?:this|that) time|at (?:this|that|the) time|by now|that (?:year|spring|summer|autumn|winter)) ${grown}${ends}`,
      age,
    ),
    pattern(`${subject}(?:,? who)? (?:had|has) (?<less>not yet) (?:seen|kept|reached|had) (?:his|her) ${ordinal} birthday\\b`, age, {
      denies: true,
    }),
    pattern(`\\bin (?:the year )?(?<year>1\\d{3}),? (?:when |at which time )?${subject} (?:was|is) ${grown}${ends}`, bornBefore),
    pattern(
      `\\bin (?:the year )?(?<year>1\\d{3}),? (?:when |at which time )?${subject} (?:was|is) ${number} years (?:old|of age)`,
      bornBefore,
    ),
    pattern(
      `\\b${yearNumber}\\b[^.;:!?"]{0,24} ${subject} (?:had )?(?:kept|celebrated|reached|saw|seen|had|passed)(?: [a-zß-ɏ]+){0,2} (?:his|her) ${ordinal} (?:birthday|year)`,
      bornBefore,
    ),
    pattern(`${subject}(?:,? who)? (?:had )?(?:come|came|been brought) into the world in (?:the year )?${yearNumber}\\b`, bornIn),
    pattern(`\\ban? (?:person|man|woman|gentleman|lady|boy|girl) of ${grown}, (?:as|like|such as|which) ${subject}`, age),
    pattern(
      `${subject}(?:,? who)? had (?<less>not yet|not) (?:yet )?(?:seen|kept|reached|had|completed|passed) (?:his|her) ${ordinal} (?:birthday|summer|winter|year)\\b`,
      age,
      { denies: true },
    ),
    pattern(
      `(?:^"?|[;:] )at ${grown} (?=${name})${subject} (?!had (?!outlived|already|buried|seen|grown|learned|still)|would\\b|was (?:sent|apprenticed))`,
      age,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?<more>)(?:passed|kept|celebrated|seen|completed) (?:his|her) ${ordinal} birthday\\b(?! (?:in|at) (?:1|the year))`,
      age,
    ),
    pattern(`\\b${number} (?:years|summers|winters) had ${subject} (?:been|lived|passed|spent) in (?:the|this) world\\b`, age),
    pattern(
      `${subject}(?:,? who)? (?:had |has )?(?:lived|been|spent|passed) (?:just |exactly |some )?${number} (?:years|summers|winters) in (?:the|this) world\\b`,
      age,
    ),
    pattern(
      `\\b(?:with|having) ${number} (?:years|summers|winters) (?:behind|upon|on|over) (?:him|her|(?:his|her) (?:head|back|shoulders))?,? ?${subject}`,
      age,
    ),
    pattern(`${subject}(?:,? who)? (?:was|is)(?: [a-zß-ɏ]+){0,2} on the (?<less>right|sunny|better|hither) side of ${grown}`, age),
    pattern(`${subject}(?:,? who)? (?:was|is)(?: [a-zß-ɏ]+){0,2} on the (?<more>wrong|shady|further|far) side of ${grown}`, age),
    pattern(
      `${subject}(?:,? who)? (?:was|is)(?: well)? (?<more>${grown.replace('?<num>', '?:')}) if (?:he|she) was a day\\b`,
      ({ more }) => age({ num: more, more }),
      { denies: true },
    ),
    pattern(`\\b${number} candles\\b[^.;:!?]{0,50} ${owner} birthday`, age),
    pattern(`${owner} birthday[^.;:!?]{0,60} ${number} candles\\b`, age),
    pattern(
      `\\b(?<more>)${number} (?:years|summers|winters) had (?:[a-zß-ɏ]+ )?(?:not |scarcely |hardly |never )?(?:bent|bowed|whitened|silvered|stiffened|dimmed|passed over|rolled over|furrowed|weighed upon|sat lightly on) ${owner}`,
      age,
      { denies: true },
    ),
    pattern(`${subject}(?:,? who)? (?:had )?lived(?:, [^,.;]{3,20},)? ${number} years and [a-zß-ɏ]+ (?:months|weeks|days)\\b`, age),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:at (?:that|this|the) time |now |then )?${about} ${grown}(?: years? (?:old|of age)| and\\b|(?= ?[,.;]))`,
      age,
    ),
    pattern(`${subject}(?:,? who)? (?:would not be|was not(?: yet)?|should be|would be) of age\\b`, minor, { denies: true }),
    pattern(
      `\\b(?:wanted|wanting|lacked|before|until|till|when|day|month|weeks?|days) [^.;:!?"]{0,40}${subject} (?:should|would) (?:be|come) of age\\b`,
      minor,
      { denies: true },
    ),
    pattern(`${subject}(?:,? who)? (?:was|is) (?:still |yet |only )?a minor\\b`, minor),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:(?:now |just |already )?(?:been|was) of (?:full )?age\\b|attained (?:his|her) majority)(?! (?:with|to))`,
      () => ({ attribute: 'age', value: 'over 21' }),
    ),
    pattern(
      `${subject}(?:,? who)? (?:still )?(?:wanted|lacked|was) (?:still |yet )?${number.replace('?<num>', '?<short>')} years? (?:of|short of|from|under|below) ${grown}(?= ?[.,;]| and\\b)`,
      ({ short, num }) => {
        const [years, from] = [numberFrom(short), numberFrom(num)];
        return years === null || from === null || from <= years ? null : age({ num: String(from - years) });
      },
    ),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:just )?(?:entered|was entering)(?: upon| on)? (?:his|her) (?<running>)${ordinal} year\\b`,
      age,
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|had been) (?:only |but |just |already )?(?:an? (?:child|boy|girl|lad|infant|youth) of )?${number}(?: years old)? in (?:[^.;,]{3,40}, which was )?(?:the year )?${yearNumber}\\b`,
      bornBefore,
    ),
    pattern(
      `\\bin (?:the year )?${yearNumber},? ${subject} (?:was|is) (?:already |then |now )?in (?:his|her) ${ordinal} year\\b`,
      ({ year, ord }) => {
        const years = numberFrom(ord);
        return years === null ? null : bornBefore({ year, num: String(years - 1) });
      },
    ),
    pattern(`${subject}(?:,? who)? (?:had )?come of age in (?:the year )?${yearNumber}\\b`, ({ year }) => bornBefore({ year, num: '21' })),
    pattern(`${subject}(?:,? who)? came of age in (?:the year )?${yearNumber}\\b`, ({ year }) => bornBefore({ year, num: '21' })),
    pattern(`\\bin (?:the year )?${yearNumber},? when ${subject} (?:came|had come) of age\\b`, ({ year }) =>
      bornBefore({ year, num: '21' }),
    ),
    pattern(
      `\\bin (?:the year )?${yearNumber} that ${subject} (?:was born|had been born|came into the world|had come into the world|first saw the light)\\b`,
      bornIn,
    ),
    pattern(`${subject}(?:,? who)? (?:was|had been) born (?:on|upon|in|at) (?:[^.;:!?"\ue000-\ue0ff]{0,40}[ ,])?${yearNumber}\\b`, bornIn),
    pattern(
      `${subject}(?:,? who)? (?:was|had been) (?:baptised|baptized|christened) in (?:[a-zß-ɏ]+ of |[\ue000-\ue0ff] of )?${yearNumber}\\b`,
      bornIn,
    ),
    pattern(`${subject}(?:,? who)? (?:had |has )?(?:lived|seen) ${number} (?:years|summers|winters)(?= ?[.,;]| and\\b)`, age),
    pattern(`(?:^"?|[;:] )at the age of ${number} ${subject} (?!had\\b|would\\b|could\\b)`, age),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:an? )(?:[a-zß-ɏ-]{1,15},? ){0,3}${person} of ${number} or (?:${number.replace('?<num>', '?:')})\\b`,
      age,
    ),
    pattern(`\\bhalf a century (?:sat|weighed|lay|rested|had)[^.;:!?\\ue000-\\ue0ff]{0,30} (?:up)?on ${subject}`, () => ({
      attribute: 'age',
      value: 'over 50',
    })),
  ],
  readings: [
    is(`(?:${less} |${more} )?${grown}(?: years? (?:old|of age)\\b|${unlessMeasured})`, age, { needs: numbered }),
    is(`(?:aged|about to be) ${number}(?= ?[,.]|$| )`, age),
    is(`(?:${less} |${more} )?${number} years? (?:old|of age)\\b`, age, { denies: true }),
    is(`${almost} ${grown}(?: years? (?:old|of age)\\b|${unlessMeasured})`, age, { needs: numbered }),
    is(`an? (?:[a-zß-ɏ-]{1,15},? ){0,3}${person} (?:of|aged) ${almost} ${number}${unlessMeasured}`, age),
    is(`(?:${about}) ${grown}${unlessMeasured}`, age, { needs: numbered }),
    is(`nearer (?:to )?${grown} than `, ({ num }) => {
      const years = numberFrom(num);
      return years === null ? null : { attribute: 'age', value: `${years - 5} to ${years + 3}` };
    }),
    is(`${less} ${grown}${unlessMeasured}`, age, { denies: true, needs: numbered }),
    is(`an? (?:[a-zß-ɏ-]{1,15},? ){0,3}${person} (?:of|aged) (?:${less} |${more} )?${number}${unlessMeasured}`, age),
    is(`(?:an? |the )?(?:[a-zß-ɏ-]{1,15} ){0,2}?${number}-year-old\\b`, age),
    is(
      'in (?:his|her) (?:early |mid-?|middle |late )?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b',
      ({ decade = '' }) => ({
        attribute: 'age',
        value: decadeOf(decade),
      }),
    ),
    is(`in (?:his|her) (?<running>)${ordinal} year\\b`, age),
    is('(?:also |himself |herself )?born in (?:the year )?(?<year>1\\d{3}|20\\d\\d)\\b', ({ year = '' }) => ({
      attribute: 'birth year',
      value: year,
    })),
  ],
};

/** Which of two is the older. */
export const seniorities: ClaimFamily = { names: 2, words: seniorityWords, scan: seniorityIn, patterns: [] };
