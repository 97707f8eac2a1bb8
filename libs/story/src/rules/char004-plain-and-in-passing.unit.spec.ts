import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const findings = (first: string, second: string): string[] =>
  findingsIn(`${people}${first}${later}${second}`, 'CHAR004').map(({ message }) => message);

describe('CHAR004, of bodies, plainly and in passing', () => {
  it.each([
    ['Tom Hale had blue eyes.', 'In the portrait, which was like him to the life, Tom Hale had brown eyes.'],
    ['Tom Hale had blue eyes.', 'Tom Hale looked into the glass, and a pair of brown eyes looked back at him.'],
    ['Tom Hale had brown eyes.', 'Nobody could long endure the clear blue gaze of Tom Hale.'],
    ['Anna Reed had the blue eyes of the Reeds.', 'Anna Reed had not the eyes of the Reeds; her own were brown.'],
    ["Tom Hale's eyebrows were as black as coal.", "So fair were Tom Hale's eyebrows that they could hardly be seen."],
    ['Tom Hale had light brown hair.', 'The wind lifted Tom Hale’s raven hair.'],
    ["Anna Reed's hair was flaxen.", "Down came Anna Reed's hair about her shoulders, as black as ink."],
    ['Tom Hale was a man of five feet four.', 'Tom Hale stood six feet in his stockings.'],
    ['Tom Hale was very tall.', 'Short as Tom Hale was, he reached the shelf.'],
    ['Tom Hale was very tall.', 'The little figure of Tom Hale was seen at the gate.'],
    ['Tom Hale was taller than Anna Reed.', 'Tom Hale had to look up at Anna Reed.'],
    ['Tom Hale had always been stout.', 'Tom Hale had been thin all his life, and was thin now.'],
    ['Tom Hale was right-handed.', 'The shears were of no use to Tom Hale, since he was left-handed.'],
    ['Tom Hale was right-handed.', "Tom Hale's better hand was the left."],
    ['Tom Hale was left-handed.', 'Tom Hale took the ball in his right hand, as a right-handed man will.'],
    ['The ball had entered Tom Hale’s left shoulder.', 'Tom Hale rubbed his right shoulder, where the ball had gone in.'],
    ['Tom Hale was deaf of the left ear.', "Tom Hale's right ear had been useless from a boy."],
    ['Tom Hale had not a tooth left in his head.', 'Tom Hale laughed, and showed his strong white teeth.'],
    ['Tom Hale had limped since childhood.', 'Tom Hale had never limped in his life.'],
    ['Tom Hale had lost the use of both legs for ever.', 'Tom Hale leaped over the wall.'],
    ['Tom Hale was completely deaf.', 'Tom Hale heard the clock strike.'],
  ])('finds: %s ... %s', (first, second) => {
    expect(findings(first, second)).toHaveLength(1);
  });

  it.each([
    ['Tom Hale had blue eyes.', 'In the portrait Tom Hale had brown eyes.'],
    ['Tom Hale had blue eyes.', 'Tom Hale saw the brown gaze of the child.'],
    ['Tom Hale was very tall.', 'Tom Hale was not so short as he seemed.'],
    ['Tom Hale was tall.', 'Tom Hale was the smallest part of the trouble.'],
    ['Tom Hale was right-handed.', 'It was the work of a left-handed man, and Tom Hale knew it.'],
    ['The ball had entered Tom Hale’s left shoulder.', 'Tom Hale laid the gun to his right shoulder.'],
  ])('leaves alone: %s ... %s', (first, second) => {
    expect(findings(first, second)).toEqual([]);
  });
});

describe('CHAR004, of families, plainly and in passing', () => {
  it.each([
    ["Tom Hale's three brothers were all at sea.", 'Tom Hale had never had a brother.'],
    ['Tom Hale was brought up among six sisters.', 'Tom Hale had no sister.'],
    ['Tom Hale was the eldest of five children.', "Tom Hale's elder brother came home."],
    ["Tom Hale's only brother, Edmund, was a sailor.", "Tom Hale's only brother, Frederick, was a sailor."],
    ['The old lady had borne but one child, and that was Tom Hale.', "Tom Hale's younger brother was at school."],
    ['Tom Hale had never been married.', 'Tom Hale had been married at Lisbon.'],
    ['Tom Hale had been married twice.', 'Tom Hale had been married but once.'],
    ['Childless as Tom Hale was, he liked the young.', 'The eldest son of Tom Hale was at school.'],
    ['Tom Hale was an Englishman born.', 'Tom Hale was by birth a Frenchman.'],
    ["Yorkshire was Tom Hale's native county.", 'Tom Hale was born in London.'],
    ["Tom Hale's cousin, a surgeon, wrote twice a year.", "Tom Hale's cousin, a farmer, wrote twice a year."],
    ['Anna Reed had been a governess.', 'Anna Reed had never earned a shilling in her life.'],
    ["Josiah was the name of Tom Hale's father.", "Tom Hale's father was named Ambrose."],
    ["Anna Reed was Tom Hale's cousin.", "Anna Reed was Tom Hale's sister."],
    ["Anna Reed was Tom Hale's stepmother.", "Anna Reed was Tom Hale's mother."],
    ['Tom Hale and Anna Reed were cousins.', 'Tom Hale and Anna Reed were brother and sister.'],
    ["Tom Hale was Anna Reed's cousin.", 'Tom Hale was no relation to Anna Reed.'],
    ["Tom Hale's birthday was on the fourth of March.", 'Tom Hale had been born on Christmas Eve.'],
    ["Tom Hale's birthday was in March.", "It was the ninth of October, and Tom Hale's birthday."],
    ['Tom Hale could not whistle.', 'Tom Hale came down the lane whistling.'],
    ['Tom Hale had never told a lie.', 'Tom Hale had told many a lie as a boy. Tom Hale had told a great lie at school.'],
    ['Tom Hale had never had a day’s illness.', 'Tom Hale had lain eleven weeks with the typhus as a boy.'],
  ])('finds: %s ... %s', (first, second) => {
    expect(findings(first, second).length).toBeGreaterThan(0);
  });

  it.each([
    ['Tom Hale was the eldest of five children.', "Tom Hale's younger brother came home."],
    ["Anna Reed was Tom Hale's godmother.", "Anna Reed was Tom Hale's aunt."],
    ["Anna Reed was Tom Hale's sister-in-law.", "Anna Reed was Tom Hale's sister."],
    ["Tom Hale's birthday was in March.", "It was the ninth of March, and Tom Hale's birthday."],
    ['Tom Hale had never earned a shilling.', 'The next year Tom Hale was a teacher at the school.'],
    ['Tom Hale had two sisters.', 'Tom Hale’s sister laughed.'],
  ])('leaves alone: %s ... %s', (first, second) => {
    expect(findings(first, second)).toEqual([]);
  });

  it('names the person in every message', () => {
    expect(findings('Tom Hale was bald.', 'Tom Hale ran his fingers through his thick hair.')).toEqual([
      'Tom Hale: there is hair here, but before the person is bald.',
    ]);
    expect(findings('Tom Hale had lost his left arm.', 'Tom Hale folded both his arms.')).toEqual([
      'Tom Hale: there are both arms here, but before the person has lost one arm.',
    ]);
  });
});
