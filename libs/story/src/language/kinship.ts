/** What somebody can be to somebody else, with the sex that the word tells and what the other one is to him. */
interface Tie {
  sex: 'male' | 'female' | null;
  /** What the other one is: if a woman, if a man. Null: no word says it. */
  back: { female: string; male: string } | null;
}

const child = { female: 'daughter', male: 'son' };
const parent = { female: 'mother', male: 'father' };
const sibling = { female: 'sister', male: 'brother' };
const spouse = { female: 'wife', male: 'husband' };
const ofAunt = { female: 'niece', male: 'nephew' };
const ofNiece = { female: 'aunt', male: 'uncle' };
const cousin = { female: 'cousin', male: 'cousin' };
const grandchild = { female: 'granddaughter', male: 'grandson' };
const grandparent = { female: 'grandmother', male: 'grandfather' };

/** Ties by marriage and at the font go both ways as those of blood do. */
function likeBlood(words: readonly (keyof typeof byBlood)[], named: (word: string) => string): [string, Tie][] {
  return words.map((word) => {
    const { sex, back } = byBlood[word];
    return [named(word), { sex, back: { female: named(back.female), male: named(back.male) } }];
  });
}

const byBlood = {
  mother: { sex: 'female', back: child },
  father: { sex: 'male', back: child },
  daughter: { sex: 'female', back: parent },
  son: { sex: 'male', back: parent },
  sister: { sex: 'female', back: sibling },
  brother: { sex: 'male', back: sibling },
} as const;

const ties = new Map<string, Tie>([
  ...Object.entries(byBlood),
  ['wife', { sex: 'female', back: spouse }],
  ['husband', { sex: 'male', back: spouse }],
  ['aunt', { sex: 'female', back: ofAunt }],
  ['uncle', { sex: 'male', back: ofAunt }],
  ['niece', { sex: 'female', back: ofNiece }],
  ['nephew', { sex: 'male', back: ofNiece }],
  ['cousin', { sex: null, back: cousin }],
  ['grandmother', { sex: 'female', back: grandchild }],
  ['grandfather', { sex: 'male', back: grandchild }],
  ['granddaughter', { sex: 'female', back: grandparent }],
  ['grandson', { sex: 'male', back: grandparent }],
  ...likeBlood(['mother', 'father', 'daughter', 'son', 'sister', 'brother'], (word) => `${word}-in-law`),
  ...likeBlood(['mother', 'father', 'daughter', 'son', 'sister', 'brother'], (word) => `step${word}`),
  ...likeBlood(['mother', 'father', 'daughter', 'son'], (word) => `god${word}`),
  ...['servant', 'tutor', 'guardian', 'ward', 'master', 'housekeeper'].map((word): [string, Tie] => [word, { sex: null, back: null }]),
  ...['butler', 'valet', 'footman'].map((word): [string, Tie] => [word, { sex: 'male', back: null }]),
  ...['maid', 'governess', 'nurse'].map((word): [string, Tie] => [word, { sex: 'female', back: null }]),
]);

export const tieWords: readonly string[] = [...ties.keys()];

export function tieOf(word: string): Tie | undefined {
  return ties.get(word);
}
