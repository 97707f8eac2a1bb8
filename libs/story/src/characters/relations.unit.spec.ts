import { describe, expect, it } from '@jest/globals';

import { bibleOf } from '../specs/lint-text.js';

const cast = 'Tom Lee smiled at Ann Gray. Ann Gray laughed. Tom Lee nodded, and Ann sat down. Eva Black nodded. Eva smiled.\n\n';
const relations = (text: string): string[] =>
  bibleOf(cast + text)
    .characters.flatMap(({ id, relations: all }) => all.map(({ relation, to }) => `${id} is ${relation} of ${to}`))
    .sort();
const siblings = ['ann-gray is sister of tom-lee', 'tom-lee is brother of ann-gray'];

describe('relations', () => {
  it.each([
    'They met Ann’s brother Tom there.',
    'Tom was Ann’s elder brother.',
    'Tom, Ann’s brother, came late.',
    'Tom was the brother of Ann.',
    'Tom, the youngest brother of Ann, came late.',
    'Then Ann and her brother Tom came.',
    'There Ann waited for her elder brother Tom.',
    'Then Ann came in. “This is my brother Tom,” said Ann.',
    'Ann looked up. There stood her brother Tom.',
    'There Ann met her brother, Tom, who was late.',
  ])('are read from "%s", for both sides', (text) => {
    expect(relations(text)).toEqual(siblings);
  });

  it.each([
    ['a pronoun that may mean two', 'Eva told Ann of her brother Tom.'],
    ['a pronoun of the other sex', 'There Ann waited for his brother Tom.'],
    ['a speaker who is not known', '“This is my brother Tom,” said they.'],
    ['a speaker of whom no tag tells', '“Good day,” said Eva.\n\n“Good day,” said Ann.\n\n“Come in.”\n\n“This is my brother Tom.”'],
    ['a pronoun that may mean two of the sentence before', 'Eva and Ann looked up. There stood her brother Tom.'],
    ['an address with a comma', '“It was my brother, Tom, who came,” said Ann.'],
    ['the beginning of a list', 'There Ann met her brother, Tom and Eva.'],
    ['a denial', 'Tom was not Ann’s brother.'],
    ['a list', 'There were Tom, Ann’s brother, and Eva.'],
    ['an address', 'They came with Ann’s brother, Tom said.'],
    ['the wrong sex', 'Tom was Ann’s sister.'],
    ['what is theirs only in part', 'Tom knew Ann’s brother.'],
    ['another sentence', 'He saw Tom. Ann’s brother came.'],
  ])('are not read from %s', (_, text) => {
    expect(relations(text)).toEqual([]);
  });

  it.each(['Mr. and Mrs. Lund came in.', 'There they met Mr. and Mrs. Lund.'])('are of a couple in "%s"', (text) => {
    const couple = 'Mr. Lund nodded. Mr. Lund smiled. Mrs. Lund laughed. Mrs. Lund sat down.\n\n';
    expect(relations(couple + text)).toEqual(['mr-lund is husband of mrs-lund', 'mrs-lund is wife of mr-lund']);
  });

  it('are servants, too, and nothing follows for the other', () => {
    expect(relations('Eva was the maid of Ann.')).toEqual(['eva-black is maid of ann-gray']);
  });

  it('tell where they stand, and are surer in narration than in speech', () => {
    const text = `${cast}“Tom is Ann’s brother,” said Eva.`;
    const [relation] = bibleOf(text).characters.find(({ id }) => id === 'tom-lee')?.relations ?? [];
    expect(text.slice(relation?.location.offset, (relation?.location.offset ?? 0) + (relation?.location.length ?? 0))).toBe(
      'Tom is Ann’s brother',
    );
    expect(relation?.confidence).toBeLessThan(0.8);
  });
});

describe('mentions', () => {
  it('are first and last under any name', () => {
    const text = `${cast}Tom came. Lee went.`;
    const tom = bibleOf(text).characters.find(({ id }) => id === 'tom-lee');
    expect([tom?.firstMention.offset, tom?.lastMention.offset]).toEqual([0, text.indexOf('Lee went')]);
  });
});
