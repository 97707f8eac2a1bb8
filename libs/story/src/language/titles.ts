export type TitleGender = 'female' | 'male' | 'any';

/** How a title is used. `surname`: Mr. Darcy. `given`: Sir William, Aunt Polly. `role`: also alone, as a name (the Captain). */
export interface Title {
  /** One spelling for all: "Mr", "Mr." and "Mister" are the same title. */
  canonical: string;
  gender: TitleGender;
  before: 'surname' | 'given' | 'either';
}

const list: [spellings: string, gender: TitleGender, before: Title['before']][] = [
  ['Mr. Mister', 'male', 'surname'],
  ['Mrs. Missus Missis', 'female', 'surname'],
  ['Misses', 'female', 'surname'],
  ['Ms.', 'female', 'surname'],
  ['Miss', 'female', 'either'],
  ['Messrs.', 'male', 'surname'],
  ['Dr. Doctor', 'any', 'surname'],
  ['Professor Prof', 'any', 'surname'],
  ['Reverend Rev', 'any', 'either'],
  ["Captain Capt Cap'n Cap'en", 'any', 'surname'],
  ['Colonel Col', 'any', 'surname'],
  ['General Gen', 'any', 'surname'],
  ['Lieutenant Lieut Lt', 'any', 'surname'],
  ['Sergeant Serjeant Sgt', 'any', 'surname'],
  ['Major', 'any', 'surname'],
  ['Corporal', 'any', 'surname'],
  ['Admiral', 'any', 'surname'],
  ['Commander', 'any', 'surname'],
  ['Inspector', 'any', 'surname'],
  ['Detective', 'any', 'surname'],
  ['Constable', 'any', 'surname'],
  ['Superintendent', 'any', 'surname'],
  ['Sheriff', 'any', 'surname'],
  ['Bishop', 'male', 'surname'],
  ['Archbishop', 'male', 'surname'],
  ['Judge', 'any', 'surname'],
  ['Justice', 'any', 'surname'],
  ['Senator', 'any', 'surname'],
  ['President', 'any', 'surname'],
  ['Squire', 'male', 'surname'],
  ['Sir', 'male', 'given'],
  ['Lord', 'male', 'either'],
  ['Lady', 'female', 'either'],
  ['Dame', 'female', 'either'],
  ["Master Mester Mas'r Marse", 'male', 'either'],
  ['Mistress', 'female', 'either'],
  ['Madame Mme Madam', 'female', 'surname'],
  ['Mademoiselle Mlle', 'female', 'either'],
  ['Monsieur', 'male', 'surname'],
  ['Signor', 'male', 'surname'],
  ['Signora', 'female', 'surname'],
  ['Herr', 'male', 'surname'],
  ['Frau', 'female', 'surname'],
  ['Fräulein', 'female', 'either'],
  ['Count', 'male', 'either'],
  ['Countess', 'female', 'either'],
  ['Duke', 'male', 'either'],
  ['Duchess', 'female', 'either'],
  ['Marquis Marquess', 'male', 'either'],
  ['Marchioness Marquise', 'female', 'either'],
  ['Viscount', 'male', 'either'],
  ['Viscountess', 'female', 'either'],
  ['Earl', 'male', 'either'],
  ['Baron', 'male', 'either'],
  ['Baroness', 'female', 'either'],
  ['Prince', 'male', 'given'],
  ['Princess', 'female', 'given'],
  ['King', 'male', 'given'],
  ['Queen', 'female', 'given'],
  ['Emperor', 'male', 'given'],
  ['Empress', 'female', 'given'],
  ['Aunt Auntie Aunty', 'female', 'either'],
  ['Uncle', 'male', 'either'],
  ['Father', 'male', 'either'],
  ['Mother', 'female', 'either'],
  ['Brother', 'male', 'given'],
  ['Sister', 'female', 'given'],
  ['Cousin', 'any', 'given'],
  ['Grandma Granny Grandmother Gran', 'female', 'either'],
  ['Grandpa Grandfather', 'male', 'either'],
  ['Nurse', 'any', 'either'],
  ['Headmaster', 'male', 'surname'],
  ['Headmistress', 'female', 'surname'],
];

const titles = new Map<string, Title>();
for (const [spellings, gender, before] of list) {
  const forms = spellings.split(' ');
  for (const form of forms) titles.set(form.replace('.', ''), { canonical: forms[0] ?? form, gender, before });
}

/** The title that the word is, with or without its full stop. */
export function titleOf(word: string): Title | undefined {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word;
  return titles.get(plain) ?? titles.get(plain.replace('’', "'"));
}
