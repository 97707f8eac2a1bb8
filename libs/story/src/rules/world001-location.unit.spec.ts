import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';
import { meanwhile } from '../specs/people.js';

const sites = (first: string, then: string): unknown[] => findingsIn(`${first}\n\n${meanwhile}${then}`, 'WORLD001');

describe('WORLD001, location', () => {
  it.each([
    ['Marlow House stood on a hill in Kent.', 'Marlow House stood on a hill in Cornwall.'],
    ['The Red Lion was an inn in Bristol.', 'They reached the Red Lion, an old inn in Liverpool.'],
    ['Ashby Hall was three miles from Oxford.', 'From Ashby Hall to Oxford it was twenty miles.'],
    ['Ashby Hall had two storeys.', 'Ashby Hall was a four-storey house.'],
    ['Ashby Hall lay ten miles north of York.', 'Ashby Hall lay ten miles south of York.'],
    ['Marlow was a little town on the coast.', 'Marlow lay a hundred miles from the sea.'],
    ['Marlow House was built of red brick.', 'The grey stone walls of Marlow House were wet.'],
    ['Marlow House stood to the north of the village.', 'Marlow House, to the south of the village, was shut up.'],
    [
      'Hallam Grange, to which Anna was on her way, stood upon the north bank of the river.',
      'From Hallam Grange, which lay on the southern bank, Anna looked back.',
    ],
    [
      'The Blue Boar, where Tom put up, was at the very top of the hill.',
      'Tom went down to the foot of the hill, where the Blue Boar had stood for years.',
    ],
    ['Marl House was of two storeys only.', 'From an attic upon the fourth floor of Marl House one saw the road.'],
    ['The library at Hatherby Court faced the south.', 'The library at Hatherby Court looked due north.'],
    ['The church at Coldford had a tall spire.', 'Tom looked back at the church at Coldford, which had never had a spire.'],
    ['There were three inns at Stanwick.', 'The only inn at Stanwick was shut.'],
    ['Oxlade is nine miles from Barnstow.', 'The five-and-twenty miles that divide Barnstow from Oxlade seemed long.'],
    ['The Thornley road ran dead level for miles.', 'The Thornley road is one steep hill after another.'],
    ['They spoke of Marlow House, a lonely place in Yorkshire.', 'Marlow House, in Kent, was empty.'],
  ])('finds: %s ... %s', (first, then) => {
    expect(sites(first, then)).toHaveLength(1);
  });

  it.each([
    ['Marlow House stood in Kent.', 'Marlow House stood in England.'],
    ['Marlow House stood in Canterbury.', 'Marlow House stood in Kent.'],
    ['Marlow House stood in Kent.', '"Marlow House stood in Cornwall," said Anna.'],
    ['Marlow House stood in Kent.', 'They thought that Marlow House stood in Cornwall.'],
    ['Ashby Hall was ten miles from Oxford.', 'Ashby Hall was twelve miles from Oxford.'],
    ['Ashby Hall was ten miles from Oxford.', 'Ashby Hall was thirty miles from London.'],
    ['Marlow House was built of granite.', 'The stone walls of Marlow House were wet.'],
    ['Tom was in London.', 'Tom was in Paris.'],
    ['The library at Hatherby Court faced the south.', 'The nursery at Hatherby Court faced the north.'],
    ['Marl House was of two storeys.', 'Tom lodged on the fourth floor in London.'],
    ['Marl House was of four storeys.', 'Tom slept on the second floor of Marl House.'],
    ['The village of Cheverton stood upon the east bank of the river.', 'The village of Stoke stood upon the west bank of the river.'],
    ['Barnstow was nine miles from Oxlade.', 'Oxlade was ten miles from Barnstow.'],
  ])('leaves alone: %s ... %s', (first, then) => {
    expect(sites(first, then)).toEqual([]);
  });
});
