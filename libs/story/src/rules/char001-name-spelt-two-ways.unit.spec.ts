import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const about = (name: string): string =>
  `Everybody liked ${name}. "Sit down," said ${name}. Then ${name} smiled, and they all loved ${name} for it.\n\n`;

describe('CHAR001, name spelt two ways', () => {
  it.each([
    ['Catherine', 'Katherine'],
    ['Catherine', 'Catharine'],
    ['Phillips', 'Philips'],
    ['Sarah', 'Sara'],
    ['Stephanie', 'Stefanie'],
    ['MacDonald', 'McDonald'],
  ])('finds %s and %s', (usual, other) => {
    const text = `${about(usual)}${about(usual)}When she had gone, they spoke of ${other} until night.`;
    expect(markedIn(text, 'CHAR001')).toEqual([other]);
  });

  it('points to the other spelling', () => {
    const text = `${about('Catherine')}They all spoke of Katherine.`;
    const [finding] = findingsIn(text, 'CHAR001');
    expect(finding?.related.map((related) => text.slice(related.offset, related.offset + related.length))).toEqual(['Catherine']);
  });

  it('finds a slip of the pen beside a surname that tells who is meant', () => {
    const text = `${about('Elizabeth Bennet').repeat(3)}Nobody saw Elizbeth Bennet again.`;
    expect(markedIn(text, 'CHAR001')).toEqual(['Elizbeth Bennet']);
  });

  it('finds a slip of the pen that stands alone once the name is familiar', () => {
    const text = `${about('Pumblechook').repeat(14)}Nobody saw Pubmlechook again.`;
    expect(markedIn(text, 'CHAR001')).toEqual(['Pubmlechook']);
  });

  it.each(['Havisam', 'Havissham', 'Hasvisham', 'Havizham'])('finds a word that can be no other name, one letter away: %s', (slip) => {
    expect(markedIn(`${about('Havisham').repeat(3)}Nobody saw ${slip} again.`, 'CHAR001')).toEqual([slip]);
  });

  it('finds a slip in a short name, and beside the title', () => {
    expect(markedIn(`${about('Mrs. Elton').repeat(3)}Nobody saw Mrs. Elon again.`, 'CHAR001')).toEqual(['Mrs. Elon']);
    expect(markedIn(`${about('Hannah').repeat(3)}Then they spoke to Hannh again.`, 'CHAR001')).toEqual(['Hannh']);
  });

  it.each([
    ['Captain Penhallow', 'Captain Penhalow'],
    ['Mrs. Allardyce', 'Mrs. Allardice'],
    ['Sir Giles Featherstone', 'Sir Giles Fetherstone'],
  ])('finds %s and %s, whom the story names once each', (one, other) => {
    expect(markedIn(`They dined with ${one} that night.\n\nIn spring they saw ${other} again.`, 'CHAR001')).toEqual([other]);
  });

  it.each([
    ['two people side by side', `${about('Catherine')}We saw Catherine and Katherine.`],
    ['two people with different surnames', `${about('Catherine Morland')}${about('Katherine Bennet')}`],
    ['a man and a woman', `${about('Frances')}We saw Francis, and his wife with him.`],
    ['names that differ in sound', `${about('Jane')}We saw Jan. We met Marie and after her Mary.`],
    ['a nickname', `${about('Elizabeth')}They called to Lizzy from the garden.`],
    ['a family', `${about('Bennet')}We met the Bennets in town.`],
    ['the family, and what is made of a name', `${about('Eshton').repeat(3)}They met all Eshtons, and spoke in Eshtony.`],
    ['a word at the head of a sentence', `${about('White').repeat(3)}Nobody came. Write it down. They left.`],
    ['another given name', `${about('Louisa').repeat(3)}They met Louis in town.`],
    ['another full name', `${about('Cowle').repeat(3)}They met William Colwe in town.`],
    ['a word behind an article', `${about('Colin').repeat(3)}They found the Coin in town.`],
    ['the end of a pet name', `${about('Teddy').repeat(3)}They liked Teddie.`],
    ['a name as somebody says it', `${about('Josephine').repeat(3)}"Now then, Josyphine," said he.`],
    ['two strangers with short names', 'They dined with Mr. Clark that night.\n\nIn spring they saw Mr. Clarke again.'],
    ['strangers whose names differ at the end', 'They met a Mr. Harding that night.\n\nIn spring they heard of Mr. Hardinge again.'],
    ['strangers without a title in common', 'They dined with Mr. Allardyce that night.\n\nIn spring they saw Mrs. Allardice again.'],
    ['two different surnames', `${about('Mr. Wilson')}We saw Mr. Wilton.`],
    ['a word for a parent', 'I told Mamma of it. "Mama," said Ann, "is ill." I asked Mamma again, and Mamma said no.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'CHAR001')).toEqual([]);
  });
});
