import { callingPattern, callingWords } from '../../language/callings.js';
import { is, name, owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { toldTradesIn, wordsOfWork } from './trades/told-trades.js';
import { tradesIn, wordsOfTrades } from './trades/trades.js';

const calling = `(?<job>${callingPattern})`;
const closes = '(?= ?(?:[.,;:!?—–-]|$)| (?:by|in|at|and|who|from|of|here|there|now|whose|with)\\b)';
const works = ({ job }: Groups): { attribute: string; value: string } | null =>
  job === undefined ? null : { attribute: 'occupation', value: job };

const adjectives = '(?:(?!no\\b|not\\b|like\\b)[a-zß-ɏ-]{1,15} ){0,2}?';

/** Trades that are told by what somebody does. */
const practices = [
  ['practi[sc](?:ed|es|ing) (?:medicine|physic)\\b', 'doctor'],
  ['practi[sc](?:ed|es|ing) (?:law|at the bar)\\b', 'lawyer'],
  ["(?:taught|teaches|kept school) (?:(?:[a-zß-ɏ]+ ){0,3}(?:at|in) (?:the|a) (?:[a-zß-ɏ']+ )?school|school)\\b", 'teacher'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:[a-zß-ɏ]+ ){0,2}(?:shop|store)\\b', 'shopkeeper'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:[a-zß-ɏ]+ ){0,2}(?:bookshop|bookstall)\\b', 'bookseller'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:[a-zß-ɏ]+ ){0,2}bakery\\b', 'baker'],
  ['(?:kept|keeps|ran|runs) (?:an?|the) (?:[a-zß-ɏ]+ ){0,2}(?:inn|tavern|alehouse|public-house)\\b', 'innkeeper'],
] as const;

/** By what somebody lives. */
export const callings: ClaimFamily = {
  scan: (sentence) => [...tradesIn(sentence), ...toldTradesIn(sentence)],
  scans: [...wordsOfTrades, ...wordsOfWork],
  words: [
    ...callingWords,
    ...wordsOfTrades,
    ...wordsOfWork,
    'medicine',
    'physic',
    'law',
    'bar',
    'bookshop',
    'bookstall',
    'bakery',
    'school',
    'shop',
    'store',
    'inn',
    'tavern',
  ],
  patterns: [
    pattern(
      `${subject}(?:,? who)? (?:was|is|became|had become)(?: now| still| always)? (?:an?|the) ${adjectives}${calling}${closes}`,
      works,
    ),
    pattern(
      `(?<n>${name}), (?:an?|the) (?:(?:young|old|elderly|village|country|local|retired|poor|honest|town|parish|ship's) ){0,2}${calling}(?= ?,| (?:by|in|at|from|of))`,
      works,
    ),
    pattern(
      `${subject}(?:,? who)? (?:had been|has been) an? ${adjectives}${calling} (?:all (?:his|her) life|for [a-zß-ɏ]+ years)\\b`,
      works,
    ),
    pattern(`${subject}(?:,? who)? (?:was|had been) an? ${calling} by (?:trade|profession|calling)\\b`, works),
    pattern(`${owner} (?:trade|profession|calling|occupation|business) (?:was|is|had been) that of an? ${adjectives}${calling}\\b`, works),
    pattern(`(?:^"?|[;:] )the ${adjectives}${calling} (?:was|is) (?<n>${name})(?= ?[.,;]|$)`, works),
    pattern(`(?:^"?|[;:] )as an? ${adjectives}${calling} (?<n>${name}) (?:was|is|had|made|did)\\b`, works),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:worked|served|practised|practiced|was employed|made (?:his|her|a) living|earned (?:his|her) living|earned (?:his|her) bread)(?: [a-zß-ɏ]+){0,4}? as (?:an? )?${adjectives}${calling}\\b`,
      works,
    ),
    pattern(`${owner} (?:work|trade|profession|life|years|days) as an? ${adjectives}${calling}\\b`, works),
    pattern(`\\bas an? ${calling}, (?<n>${name}) `, works),
    ...practices.map(([source, job]) =>
      pattern(`${subject}(?:,? who)? (?:had |has )?(?:[a-zß-ɏ]+ly |long |now |always )?${source}`, () => ({
        attribute: 'occupation',
        value: job,
      })),
    ),
  ],
  readings: [
    is(`(?:an?|the) ${adjectives}${calling}${closes}`, works),
    is(
      `(?:an?|the) ${adjectives}${calling} (?:by (?:trade|profession|calling|training)|all (?:his|her|my) life|for [a-zß-ɏ]+ years|since)\\b`,
      works,
    ),
    is(
      `(?:the )?${adjectives}${calling} (?:to|of) the (?:whole |entire )?(?:parish|village|town|place|district|neighbou?rhood|regiment|king|queen|ship)\\b`,
      works,
    ),
    is(`(?:by (?:trade|profession|calling) )?an? ${calling}$`, works, { needs: callingWords }),
  ],
};
