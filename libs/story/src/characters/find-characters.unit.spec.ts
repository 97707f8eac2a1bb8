import { describe, expect, it } from '@jest/globals';

import type { Character } from '../model/bible.js';
import { bibleOf } from '../specs/lint-text.js';

const people = (text: string): Character[] => bibleOf(text).characters;
const named = (text: string, name: string): Character | undefined =>
  people(text).find((character) => [character.name, ...character.aliases].includes(name));

const family = `Elizabeth Bennet came in. "Sit down, Lizzy," said Mr. Bennet. Elizabeth smiled at her father.

Jane Bennet followed. "Miss Bennet is late," said Mrs. Bennet to Jane. Then Miss Elizabeth laughed, and Jane laughed with her. "My dear Lizzy," said Jane.

They all went to London. In London they met Mr. Darcy. Darcy bowed. "Good day," said Mr. Darcy, and he sat down.`;

describe('characters', () => {
  it('gathers titles, nicknames and short forms of one person', () => {
    expect(named(family, 'Lizzy')?.name).toBe('Elizabeth Bennet');
    expect(named(family, 'Miss Elizabeth')?.name).toBe('Elizabeth Bennet');
    expect(named(family, 'Darcy')?.name).toBe('Mr. Darcy');
  });

  it('does not merge a family', () => {
    const ids = ['Elizabeth Bennet', 'Jane Bennet', 'Mr. Bennet', 'Mrs. Bennet'].map((name) => named(family, name)?.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).not.toContain(undefined);
  });

  it('keeps a name that two may bear as shared', () => {
    expect(named(family, 'Elizabeth Bennet')?.sharedNames).toEqual(['Miss Bennet']);
    expect(named(family, 'Jane Bennet')?.sharedNames).toEqual(['Miss Bennet']);
  });

  it('knows sex by title, name and pronoun', () => {
    expect(named(family, 'Mrs. Bennet')?.gender).toBe('female');
    expect(named(family, 'Jane Bennet')?.gender).toBe('female');
    const text = 'Zyx smiled, and he sat down. Then Zyx shook his head. We saw Zyx; he nodded. "Yes," said Zyx.';
    expect(named(text, 'Zyx')?.gender).toBe('male');
  });

  it('takes a town for a place', () => {
    expect(named(family, 'London')).toBeUndefined();
    expect(bibleOf(family).locations.map((location) => location.name)).toEqual(['London']);
  });

  it('does not take a word for a name because a sentence begins with it', () => {
    const text = 'Presently said nothing. Presently smiled. Nobody came. Nobody said a word. However, Tom said no, and Tom smiled.';
    expect(people(text).map((character) => character.name)).toEqual(['Tom']);
  });

  it('says where a name first stands and how often it does', () => {
    expect(named(family, 'Mr. Darcy')).toMatchObject({ mentions: 3, firstMention: { line: 5, length: 9 } });
  });

  it('keeps "Mrs. Joe" apart from Joe, and "Lady Catherine" from Catherine', () => {
    const text =
      'Joe Gargery smiled. "Well," said Joe. "Well," said Mrs. Joe. Joe nodded to Mrs. Joe, and Mrs. Joe to Joe. Catherine smiled. "Oh," said Lady Catherine de Bourgh to Catherine. Then Catherine said no, and Lady Catherine nodded.';
    expect(named(text, 'Mrs. Joe')?.id).not.toBe(named(text, 'Joe')?.id);
    expect(named(text, 'Lady Catherine')?.id).not.toBe(named(text, 'Catherine')?.id);
  });

  it('takes a full name with the short one that is used ever after', () => {
    const text = 'Zyla Okafor checked her watch. "Come," said Zyla. We saw Zyla; she smiled. Then Zyla laughed.';
    expect(people(text).map(({ name, aliases }) => [name, ...aliases])).toEqual([['Zyla Okafor', 'Zyla']]);
  });

  it('attaches "the Professor" to the one professor of the story', () => {
    const text =
      'We met Professor Duke. "Come," said Professor Duke. "No," the Professor said, and the Professor smiled. The Professor nodded. Then the Professor said goodbye.';
    expect(named(text, 'Professor')?.aliases).toContain('Professor');
    expect(people(text)).toHaveLength(1);
  });

  it('tells brothers of one title apart, where the younger is called by his given name and so is his wife', () => {
    const text =
      'Mr. Gale smiled. Mr. Gale sat down, and Mr. Gale sighed.\n\n' +
      'Mr. Peter Gale nodded. Mrs. Peter Gale laughed. '.repeat(5) +
      'Mr. Gale looked at Mr. Peter Gale.';
    expect(people(text).map(({ name }) => name)).toEqual(expect.arrayContaining(['Mr. Gale', 'Mr. Peter Gale', 'Mrs. Peter Gale']));
  });

  it('keeps the given name of a woman together through her marriage', () => {
    const text = `They saw May Lind. Then May Lind nodded. ${'They saw how May smiled. '.repeat(20)}Then May Gray laughed, and Mrs. Gray sat down.`;
    expect(people(text).find(({ name }) => name === 'May Lind')?.aliases).toContain('May');
  });

  it('takes no name over the end of a sentence, and no city for somebody', () => {
    const text =
      'He spoke with the Duke. Anna Lind laughed at the Duke. Anna Lind nodded. New York knew it. “Yes,” said Anna. In New York she smiled.';
    expect(people(text).map(({ name }) => name)).toEqual(['Anna Lind']);
  });

  it('takes the month for a month', () => {
    expect(people('In May she smiled. On 3 May he nodded. It was May. May is warm. Of May they knew.')).toEqual([]);
  });

  it('knows the one by the short name that others call him, though the narrator uses his title', () => {
    const text = `Lord Henry Vane smiled. ${'Lord Henry nodded. '.repeat(9)}${'“Well, Harry,” said Anna Lind. “Why, Harry?” asked Anna. '.repeat(3)}`;
    expect(people(text).find(({ id }) => id.includes('henry'))?.aliases).toContain('Harry');
  });

  it('reads a surname with small words as one, however they are written', () => {
    const text = 'Mr. van der Berg smiled. Henry van der Berg nodded. Miss De Lacy laughed, and then Anne de Lacy sat down.';
    expect(people(text).map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Henry van der Berg', 'Mr. van der Berg'],
      ['Anne de Lacy', 'Miss De Lacy'],
    ]);
  });

  it('takes the aunt of one family for the lady of that name, but not for a girl who is named less', () => {
    expect(people('Lady Agatha smiled. Lady Agatha nodded. “Well, Aunt Agatha?” said Tom Lee.').map(({ name }) => name)).not.toContain(
      'Aunt Agatha',
    );
    expect(people('Aunt Polly smiled. Aunt Polly nodded. Polly laughed. Polly sat down.').map(({ name }) => name)).toContain('Aunt Polly');
  });

  it('knows a surname that is an ordinary word', () => {
    expect(people('Mrs. Long smiled. They liked Mrs. Long.').map(({ name }) => name)).toEqual(['Mrs. Long']);
  });

  it('finds nobody’s place where people look or smile at somebody, and no one at whom they do', () => {
    const text = 'She smiled at Hobb Vane. They looked back at Hobb Vane, and she threw a stone at Hobb Vane. Hobb Vane nodded.';
    expect(bibleOf(text).locations).toEqual([]);
    expect(named(text, 'Hobb Vane')).toBeDefined();
    expect(bibleOf('They lived at Vane. She had been at Vane. Vane was old.').locations.map(({ name }) => name)).toEqual(['Vane']);
  });

  it('knows a surname at whose house people sometimes are, and a town that somebody is called by', () => {
    const smith =
      'Joe Gale smiled. Mr. Gale sat down. Gale nodded. They liked Gale. He met Gale. They were in Gale’s forge, and in Gale’s room. Then Joe Gale left, and Mr. Gale, and Gale met Joe Gale. Gale left. Joe Gale and Mr. Gale came back.';
    expect(named(smith, 'Gale')?.name).toBe('Joe Gale');
    const town = 'Martha Gale smiled. They went to Gale. She lived in Gale. He was in Gale, and they met in Gale.';
    expect(named(town, 'Martha Gale')?.aliases).not.toContain('Gale');
  });

  it('takes no month into a name', () => {
    const text = 'By the middle of June Kitty was well. In June Kitty smiled. Kitty nodded, and Kitty laughed.';
    expect(people(text).map(({ name }) => name)).toEqual(['Kitty']);
    expect(people('It was fixed for April. Not April! She spoke of April, and he liked April.')).toEqual([]);
  });

  it('reads small words that open a surname', () => {
    const text =
      'Abraham Van Helsing smiled. Van Helsing nodded. Dr. Van Helsing sat down. They met the van Helsings. They liked the van Helsings.';
    expect(people(text).map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Abraham Van Helsing', 'Dr. Van Helsing', 'Van Helsing'],
    ]);
  });

  it('does not take a street, an exclamation or the end of a town for somebody', () => {
    const text =
      'They went to King Edward Street. King Edward Street was long. "Mercy me!" said Tom Vane. "Mercy on us," he said. "Mercy, no!" Tom nodded. "Mercy on me!" Mercy how he ran. They saw the East End. He saw the East End, and she smiled at the East End.';
    expect(people(text).map(({ name }) => name)).toEqual(['Tom Vane']);
  });

  it('does not take a house for somebody, however often it is named, where nobody of the name does anything', () => {
    const text = `He came from Stoke Moran. ${'They went to Stoke Moran, he said. We thought of Stoke Moran. '.repeat(4)}Tom Lee smiled.`;
    expect(bibleOf(text).characters.map(({ name }) => name)).toEqual(['Tom Lee']);
  });

  it('does not take an inn, a country, a faith or a firm for somebody', () => {
    const text =
      'They drank at the Admiral Benbow. The Admiral Benbow was full. He liked the Admiral Benbow. All Britain knew it, and in Britain they smiled, he thought. To Britain, to Britain, where his Britain was. Of Islam he knew little, and Islam smiled. They wrote to Vane, Sons and Gale. Tom Vane smiled. His Sons smiled.';
    expect(people(text).map(({ name }) => name)).toEqual(['Tom Vane']);
  });

  it('knows Mr. E. by the one name that begins so, and a slip in a name behind a title', () => {
    const text = `${'Mr. Elton smiled. Mr. Elton nodded. '.repeat(6)}"I told Mr. E. so," said Mrs. Elton. They met Mr. Eltton.`;
    expect(named(text, 'Mr. E')?.name).toBe('Mr. Elton');
    expect(named(text, 'Mr. Eltton')?.name).toBe('Mr. Elton');
  });
});
