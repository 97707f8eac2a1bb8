import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const found = (code: string, first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, code).length;

/** What somebody is or was is told by the way, and in any form. */
describe('CHAR004, of what a life is made of', () => {
  it.each([
    'Thirty years a midwife, Anna Reed had never lost a mother.',
    "Anna Reed straightened her judge's wig and coughed.",
    'In her twenty years as a pilot Anna Reed had never touched a rock.',
    "Anna Reed's duties as gamekeeper took her out at night.",
    'In Anna Reed the village had its only blacksmith.',
    "The town's only dentist was Anna Reed.",
    'Anna Reed, whose trade was that of a saddler, smelt of leather.',
    'Anna Reed had never practised any trade but that of a saddler.',
    'The weaver Anna Reed let her shuttle fall.',
    'Anna Reed the cooper tapped the barrel.',
    'Anna Reed, like every sailor, feared Fridays.',
    'From her smithy Anna Reed heard the bells.',
    'Anna Reed had milked other people’s cows all her life.',
  ])('finds another trade than the baker’s: %s', (said) => {
    expect(found('CHAR004', 'Anna Reed was a baker.', said)).toBe(1);
  });

  it.each([
    ['Tom Hale was a baker.', 'Tom Hale talked like a soldier.'],
    ['Tom Hale was a baker.', 'Tom Hale called in the doctor.'],
    ['Tom Hale was a baker.', "Tom Hale kissed his nurse's hand."],
    ['Tom Hale was a baker.', 'Tom Hale looked at the captain, a soldier for thirty years.'],
    ['Tom Hale was a baker.', "Tom Hale's aunt kept an evening school in the village."],
    ['Tom Hale was a clerk until the war.', 'When the war came Tom Hale was a gunner.'],
  ])('does not take another’s trade for his: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(0);
  });

  it.each([
    ['An only child, Anna Reed had learned to play alone.', 'Anna Reed threw a rope to her brother.'],
    ['Anna Reed, never having had brother or sister, liked the quiet.', 'Of Anna Reed’s three brothers one was at sea.'],
    ['The youngest of nine, Anna Reed wore what the others left.', 'As the eldest of her family Anna Reed poured out the tea.'],
    ['Anna Reed was Tom Hale’s cousin and no nearer.', 'As Tom Hale’s sister, Anna Reed had a key.'],
    ['Anna Reed and Tom Hale were not related.', 'Anna Reed, aunt to Tom Hale, shook her head.'],
    ['Old Aunt Ruth was Anna Reed’s only living relative.', 'Anna Reed had five uncles, all of them deaf.'],
    ['Unwed all her days, Anna Reed kept bees.', 'Anna Reed’s late husband had planted the pear tree.'],
    ['A widow since the storm, Anna Reed let rooms.', 'Anna Reed kissed her husband at the gate.'],
    ['Anna Reed had been married three times.', 'Anna Reed ran to the only man she had ever married.'],
    ['Anna Reed’s only brother, Edmund, wrote on Sunday.', 'A letter came for Anna Reed from her only brother, Frederick.'],
  ])('finds what one family cannot have both: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(1);
  });

  it.each([
    ['Anna Reed was a widow.', 'Anna Reed’s late husband had planted the pear tree.'],
    ['Anna Reed was a widow.', 'Anna Reed’s husband had built the house.'],
    ['Anna Reed’s sister Ruth wrote on Sunday.', 'Anna Reed’s sister Jane came to tea.'],
    ['Anna Reed was Tom Hale’s cousin.', 'Anna Reed was Tom Hale’s wife.'],
    ['Tom Hale was unmarried.', 'Tom Hale was married to his profession.'],
  ])('is silent about what goes together: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(0);
  });

  it.each([
    ["Anna Reed's sister Ruth had died of a fever at nine.", "Anna Reed's sister Ruth had died a grown woman, in a fall from a horse."],
    ["Anna Reed's husband lay at the bottom of the sea.", "Anna Reed tended the grave in which her husband's bones lay."],
    ["Anna Reed's parents had perished together in the fire.", 'Anna Reed’s mother had outlived her father by ten years.'],
    ["Anna Reed's uncle Job had died rich in Jamaica.", 'In the workhouse, without a penny, Anna Reed’s uncle Job had ended his days.'],
    [
      'Anna Reed was at her mother’s bedside when she died, and held her hand.',
      'Anna Reed was at sea when her mother died, and learnt it by letter.',
    ],
    ['Cholera had struck down Anna Reed’s only brother.', 'A runaway cart had killed Anna Reed’s only brother.'],
  ])('finds one death told in two ways: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(1);
  });
});

describe('CHAR005, wherever the living are shown', () => {
  it.each([
    'It was Tom Hale who opened the gate.',
    'Anna Reed met Tom Hale in the lane, and they spoke of the harvest.',
    'From an upper window leaned Tom Hale, calling to the boy.',
    'Nobody slept better than Tom Hale, who came down late to breakfast.',
    "Snow stung Tom Hale's cheeks as he dragged the sledge away.",
    'Half an hour later Tom Hale was out in the garden, cutting roses.',
    'Anna Reed heard Tom Hale laugh in the next room.',
  ])('finds the dead alive: %s', (said) => {
    expect(found('CHAR005', 'They had buried Tom Hale in March.', said)).toBe(1);
  });

  it.each([
    'The late Tom Hale had left his books to the parish.',
    'Grass was green upon the grave where Tom Hale rested.',
    'Since Tom Hale died the house had stood empty.',
    'The new stone bore Tom Hale’s name.',
    'Bells tolled for Tom Hale, drowned in the narrows.',
    'Anna Reed had seen Tom Hale die.',
  ])('knows the dead: %s', (said) => {
    expect(found('CHAR005', said, 'Tom Hale ran down to the jetty.')).toBe(1);
  });

  it.each([
    'Anna Reed remembered how it was Tom Hale who opened the gate.',
    'Anna Reed had met Tom Hale in the lane once.',
    'Tom Hale’s face came before her as she slept.',
  ])('lets the living remember: %s', (said) => {
    expect(found('CHAR005', 'They had buried Tom Hale in March.', said)).toBe(0);
  });

  it('does not take the father for the son', () => {
    expect(found('CHAR005', 'The late Mr. Hale had left his books to the parish.', 'Tom Hale ran down to the jetty.')).toBe(0);
  });
});

describe('TIME003, whichever way an age is told', () => {
  it.each([
    'Anna Reed set down her age in the register as thirty-three.',
    'Anna Reed was two years short of forty.',
    'For a woman of thirty-one Anna Reed was stiff.',
    'There was a candle on the cake for each of Anna Reed’s thirty-two years.',
    'Next birthday Anna Reed would be thirty-five.',
  ])('finds one that goes back: %s', (said) => {
    expect(found('TIME003', 'Anna Reed was forty-five years old.', said)).toBe(1);
  });

  it('finds the younger of two to be the elder', () => {
    expect(
      found('TIME003', 'Anna Reed was two years older than Tom Hale.', 'Three years younger than Tom Hale, Anna Reed got the small room.'),
    ).toBe(1);
  });
});
