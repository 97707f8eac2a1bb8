import { describe, expect, it } from '@jest/globals';

import { meanwhile, people } from '../specs/people.js';
import { findingsIn } from '../specs/lint-text.js';

const found = (code: string, first: string, second: string): number =>
  findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, code).length;

/** How, where, when and with whom somebody died is read apart from who it was. */
describe('CHAR004, one death told in two ways', () => {
  it.each([
    ["Tom Hale's uncle was lost at sea.", "A slow consumption had carried off Tom Hale's uncle."],
    ["Anna Reed's brother Walter was killed in action.", "Anna Reed's brother Walter died of the measles at school."],
    [
      "It was the cholera that took Tom Hale's mother.",
      "Tom Hale's mother had been thrown from her horse, and was dead when they found her.",
    ],
    ["Tom Hale's grandfather had been hanged for sheep-stealing.", "Tom Hale's grandfather died peacefully in his bed."],
    ["Anna Reed's cousin Lucy was burnt to death at a ball.", 'Anna Reed wept for her cousin Lucy, who was drowned off Ramsgate.'],
    ["Anna Reed's guardian was run over by a cart and killed.", "Anna Reed's guardian died of the gout."],
    ['The late rector, whom Tom Hale had known, was struck by lightning.', 'The late rector had died of dropsy, as Tom Hale heard.'],
    [
      'Old Silas Webb, who had taught Tom Hale to ride, was gored to death by a bull.',
      'Old Silas Webb died of typhus in the same bed as Tom Hale.',
    ],
    ["Tom Hale's sister Jane died of consumption.", "Diphtheria had taken Tom Hale's sister Jane."],
    ["Anna Reed's father blew out his brains.", "Anna Reed's father perished in the snow."],
    ["Tom Hale's godmother was murdered in her bed by thieves.", "Tom Hale's godmother died of nothing but old age."],
    ["Anna Reed's aunt died at Naples.", "Anna Reed's aunt died at Bristol."],
    ["Tom Hale's father died in 1812.", "Tom Hale's father had died in the spring of 1815."],
    ["Anna Reed's mother died when Anna was three.", 'Anna Reed was eleven years old when she lost her mother.'],
    ["Nobody was with Tom Hale's brother Ralph when he died.", "Tom Hale's brother Ralph died in Tom Hale's arms."],
  ])('finds: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(1);
  });

  it.each([
    ["Tom Hale's uncle was drowned.", "Tom Hale's aunt died of a fever."],
    ["Tom Hale's uncle was drowned.", "Anna Reed's uncle died of a fever."],
    ["Tom Hale's brother Walter was drowned.", "Tom Hale's brother Ralph died of a fever."],
    ["Tom Hale's father died of a fever.", "Typhus had carried off Tom Hale's father."],
    ["Tom Hale's father was murdered.", "Tom Hale's father had been shot by a poacher."],
    ["Tom Hale's father was drowned.", "Tom Hale's father was nearly killed by a fall from his horse."],
    ["Tom Hale's father was drowned.", 'Tom Hale dreamt that his father had died of a fever.'],
    ["Tom Hale's father was drowned.", "It was reported that Tom Hale's father had died of a fever."],
    ["Tom Hale's father died in his bed.", "Tom Hale's father died of consumption."],
    ["Tom Hale's uncle died in London.", "Tom Hale's uncle died in England."],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(0);
  });
});

describe('TIME001, two dates for one event', () => {
  it.each([
    ['Anna Reed was married in 1821.', "It was in 1824 that Anna Reed's wedding took place."],
    ['Anna Reed was married on All Saints.', 'Anna Reed was married in October.'],
    ['Anna Reed had been married in June.', "Anna Reed's wedding was on a bitter day in December."],
    ['The bank that held what Anna Reed had saved failed in 1825.', 'In 1829 the bank broke which held all that Anna Reed had saved.'],
    ['Anna Reed and Tom Hale first met at Easter.', 'Anna Reed had seen Tom Hale for the first time at Michaelmas.'],
    ['Tom Hale left school in 1811.', 'It was 1814 when Tom Hale left school.'],
    ['The barn of Tom Hale was burnt down on a Monday.', 'The fire destroyed the barn of Tom Hale on the Friday.'],
    [
      'Tom Hale signed the lease on the 3rd of May, 1810.',
      'The lease which Tom Hale signed bore the date of the 9th of August, 1810, and he signed no other.',
    ],
    ["Anna Reed's portrait was painted in the spring of 1808.", 'The portrait of Anna Reed had been painted in 1812.'],
    ['Tom Hale was christened on Christmas Eve.', "Tom Hale's christening was on the second of February."],
    [
      'The great flood, which drowned the sheep of Tom Hale, was in March.',
      'In November came that great flood which drowned the sheep of Tom Hale.',
    ],
    ['Tom Hale came to live at the mill in the spring.', 'It was in the autumn that Tom Hale had come to live at the mill.'],
    ['Tom Hale sailed for India in 1820.', 'Tom Hale had sailed for India in 1823.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found('TIME001', first, second)).toBe(1);
  });

  it.each([
    ['Anna Reed was married in 1821.', 'Tom Hale was married in 1824.'],
    ['Anna Reed was married on All Saints.', 'Anna Reed was married in November.'],
    ['Anna Reed was married on Twelfth Night.', 'Anna Reed was married on the 6th of January.'],
    ['Anna Reed was married in 1821.', 'It was in the spring of 1821 that Anna Reed was married.'],
    ['Anna Reed was married in March.', 'Anna Reed was married in the spring.'],
    ['Anna Reed was to be married in June.', 'Anna Reed was married in September.'],
    ['Anna Reed would be married in June.', 'Anna Reed was married in September.'],
    ['Anna Reed was married in 1821.', 'Anna Reed was married again in 1830.'],
    ['Tom Hale first met Anna Reed in 1821.', 'Tom Hale first met Silas Webb in 1824.'],
    ['A storm took the chimney of Tom Hale in March.', 'That storm in November drowned two fishermen, and Tom Hale heard it.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('TIME001', first, second)).toBe(0);
  });
});

describe('WORLD001, somebody in two places, and ways of two lengths', () => {
  it.each([
    ['On the 3rd of June Tom Hale was in Bristol.', 'Tom Hale spent that 3rd of June at Glasgow.'],
    ['When the barn was burnt Tom Hale was in the cellar, and did not stir.', 'Tom Hale was on the lawn when the barn was burnt.'],
    ['Anna Reed passed the whole of the summer of 1809 at Bath, without leaving the town.', 'In July of 1809 Anna Reed was at Paris.'],
    ['During the trial Anna Reed kept her bed.', 'All the days of the trial Anna Reed sat in court.'],
    ['On the night of the fire Tom Hale slept at Bristol.', 'Tom Hale was in London on the night of the fire, and saw the glow.'],
    ['On Christmas Day Tom Hale was at sea, on board the packet.', 'Tom Hale spent that Christmas Day at home.'],
    [
      'It was a walk of ten minutes from Coldford to Marle, and Tom Hale was soon there.',
      'From Coldford to Marle was eleven miles, as Tom Hale knew.',
    ],
    ['Netley had no bridge, and Tom Hale had to wade.', 'There was an old stone bridge at Netley, and Tom Hale sat upon it.'],
    ['Anna Reed had a farm in Kent called Hollowbrook.', 'Hollowbrook, the farm of Anna Reed, lay in the county of Norfolk.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found('WORLD001', first, second)).toBe(1);
  });

  it.each([
    ['On the 3rd of June Tom Hale was in Bristol.', 'On the 3rd of June in the following year Tom Hale was at Glasgow.'],
    ['On the 3rd of June Tom Hale was in Bristol.', 'On the 4th of June Tom Hale was at Glasgow.'],
    ['On the 3rd of June Tom Hale was in Bristol.', 'On the 3rd of June Anna Reed was at Glasgow.'],
    ['Tom Hale was in Paris in the spring of 1811.', 'Tom Hale was at York in the autumn of 1811.'],
    ['On Christmas Day Tom Hale was at church.', 'Tom Hale sat in the garden on Christmas Day.'],
    ['On the day of the wedding Anna Reed was at church.', 'Anna Reed sat in the garden on the day of the wedding.'],
    ['It was a walk of an hour from Coldford to Marle.', 'From Coldford to Marle was four miles.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('WORLD001', first, second)).toBe(0);
  });
});

describe('TIME004, times that are counted from one event', () => {
  it.each([
    ['Tom Hale left Bristol on the 2nd of May.', 'Tom Hale came to Dover on the 20th of May, three days after leaving Bristol.'],
    [
      'Tom Hale and Anna Reed had been friends for twenty years.',
      'It was but two years since Tom Hale and Anna Reed had become acquainted.',
    ],
    ['Tom Hale had been in prison from 1814 to 1816.', 'The seven years that Tom Hale passed in prison had taught him patience.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found('TIME004', first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale left Bristol on the 2nd of May.', 'Tom Hale came to Dover on the 5th of May, three days after leaving Bristol.'],
    ['Tom Hale had known Anna Reed for two years.', 'Tom Hale had known Anna Reed for twenty years.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('TIME004', first, second)).toBe(0);
  });
});
