import { describe, expect, it } from '@jest/globals';

import { bibleOf } from '../specs/lint-text.js';

const namesIn = (text: string): string[][] => bibleOf(text).characters.map(({ name, aliases }) => [name, ...aliases].sort());
const office = 'The Collector smiled. Then the Collector sat down. They saw the Collector. "Well," said the Collector.\n\n';
const turton = 'Mr. Turton nodded. "Yes," said Mr. Turton.\n\n';

describe('a name beside what somebody is', () => {
  it.each([
    ['before it', 'Nobody saw the Collector, Mr. Turton, come in.'],
    ['behind it', 'Nobody saw Mr. Turton, the Collector, come in.'],
  ])('makes one person of both: %s', (_, sentence) => {
    expect(namesIn(`${office}${turton}${sentence}`)).toEqual([['Collector', 'Mr. Turton']]);
  });

  it('makes one person of both where a word leads to a title', () => {
    const superintendent = office.replaceAll('Collector', 'Superintendent');
    const text = `${superintendent}${turton}Nobody saw Mr. Turton, the District Superintendent, come in.`;
    expect(namesIn(text)).toContainEqual(['Mr. Turton', 'Superintendent']);
  });

  it.each([
    ['another sentence has both apart', 'Nobody saw the Collector, Mr. Turton, come in. Mr. Turton smiled when the Collector came.'],
    [
      'two names stand beside it',
      'Nobody saw the Collector, Mr. Turton, come in. Nobody saw the Collector, Mr. Vane, come in. Mr. Vane smiled.',
    ],
    ['a new sentence begins', 'They met Mr. Turton. The Collector came in.'],
    ['it is somebody’s', 'They saw Mr. Turton, the Collector’s friend.'],
  ])('leaves two people apart where %s', (_, sentences) => {
    expect(namesIn(`${office}${turton}${sentences}`)).toEqual(expect.arrayContaining([['Collector'], ['Mr. Turton']]));
  });
});
