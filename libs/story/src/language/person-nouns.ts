import { titleOf } from './titles.js';

/** Common nouns that name somebody by sex: kin, ranks, callings that the language itself marks. */
const male = `man gentleman boy lad fellow chap youth husband father papa dad daddy son brother uncle nephew grandfather grandpa grandson bachelor widower
bridegroom groom stepfather stepson godfather godson king prince duke baron count earl emperor lord knight squire monk friar priest clergyman parson vicar rector
curate bishop abbot rabbi policeman postman workman huntsman footman coachman fisherman tradesman salesman watchman clerk butler valet waiter landlord host master
schoolmaster headmaster actor heir soldier sailor robber gamekeeper beadle undertaker constable Jew Frenchman Englishman Irishman Scotchman Scotsman Dutchman
Welshman Spaniard Indian countryman townsman madman milkman barber butcher blacksmith porter magistrate coroner sheriff wizard ostler hatter`;
const female = `woman lady girl lass maiden maid wife mother mamma mama mum mummy mom daughter sister aunt auntie niece grandmother grandma granny granddaughter
spinster widow bride stepmother stepdaughter godmother goddaughter queen princess duchess baroness countess empress nun abbess housemaid housekeeper governess
matron nurse actress hostess landlady mistress schoolmistress headmistress heiress waitress chambermaid dame seamstress laundress witch milkmaid ladyship
Jewess Frenchwoman Englishwoman Irishwoman`;

const sexes = new Map<string, 'male' | 'female'>([
  ...male.split(/\s+/).map((noun): [string, 'male'] => [noun.toLowerCase(), 'male']),
  ...female.split(/\s+/).map((noun): [string, 'female'] => [noun.toLowerCase(), 'female']),
]);

/** The sex that a common noun tells: "gentleman", "matron"; undefined for "doctor" and "voice". */
export function sexOfNoun(noun: string): 'male' | 'female' | undefined {
  const known = sexes.get(noun);
  if (known !== undefined) return known;
  const titled = titleOf(noun.charAt(0).toUpperCase() + noun.slice(1))?.gender;
  return titled === 'any' ? undefined : titled;
}

/** Nouns that say nothing but sex and age, or not even that: they mean another person in every scene. */
const anybody = new Set(
  'man gentleman boy lad fellow chap youth woman lady girl lass person child voice other stranger one visitor speaker first second third latter former companion friend creature'.split(
    ' ',
  ),
);

/** Whether the noun picks out nobody beyond its scene: "the other", "the old man". */
export function meansAnybody(noun: string): boolean {
  return anybody.has(noun);
}

/** Kin whose wife, mother or uncle it is, another in every mouth. */
const kin = new Set(
  'husband wife father mother papa mamma mama dad son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter parent'.split(
    ' ',
  ),
);

export function isKin(noun: string): boolean {
  return kin.has(noun);
}

/** Whether the noun is known to mean somebody. */
export function isPerson(noun: string): boolean {
  return sexes.has(noun) || anybody.has(noun) || kin.has(noun) || titleOf(noun.charAt(0).toUpperCase() + noun.slice(1)) !== undefined;
}
