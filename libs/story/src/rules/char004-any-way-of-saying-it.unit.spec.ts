import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const contradictionsIn = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'CHAR004').length;

/** What is said and whose it is are found apart: any way of the one goes with any way of the other. */
describe('CHAR004, whichever way it is said', () => {
  it.each([
    'Anna Reed lifted her eyes, black as sloes, to the window.',
    "The sky was of the same brown as Anna Reed's eyes.",
    'Anna Reed turned upon the visitor a pair of hard brown eyes.',
    'The lamp shone full upon Anna Reed, and the brown eyes did not blink.',
    "Anna Reed's face, with its brown eyes, was one that strangers remembered.",
    'It was a pair of brown eyes that Anna Reed turned upon them.',
    "Anna Reed had inherited, with little else, her father's brown eyes.",
  ])('finds brown eyes that were blue: %s', (said) => {
    expect(contradictionsIn('Anna Reed had eyes of the clearest blue.', said)).toBe(1);
  });

  it.each([
    'Tom Hale met a girl with brown eyes.',
    'Tom Hale saw a pair of brown eyes at the window.',
    'Tom Hale looked at her, and the brown eyes met his.',
    'One of Tom Hale’s eyes was brown.',
    'Tom Hale kissed her brown eyes.',
    'Tom Hale had a black eye.',
    'Tom Hale stared with eyes black with anger.',
    'Tom Hale remembered brown eyes like those of his mother.',
  ])('does not take for his own: %s', (said) => {
    expect(contradictionsIn('Tom Hale had blue eyes.', said)).toBe(0);
  });

  it.each([
    ["Tom Hale's hair was as yellow as straw.", 'It was the blackness of Tom Hale’s hair that people remembered.'],
    ["Tom Hale's hair was like ripe corn.", 'A lock of black hair fell over Tom Hale’s forehead.'],
    ['Tom Hale had curly hair.', 'Tom Hale’s hair, straight as rain, hung about his ears.'],
    ['Tom Hale was bald as an egg.', 'Tom Hale pushed back the thick brown locks.'],
    ['Tom Hale was clean-shaven.', 'A great red beard covered the half of Tom Hale’s face.'],
    ['Tom Hale was lame of the left leg from his birth.', 'It was the right leg in which Tom Hale was lame.'],
    ['Tom Hale was stone blind of the left eye.', 'Tom Hale had lost his right eye.'],
    ['A scar ran down the left side of Tom Hale’s face.', 'The scar upon the right side of Tom Hale’s face was white.'],
    ['A dog had bitten Tom Hale in the left leg.', 'Tom Hale had been wounded, as a boy, in the right leg.'],
    ['Tom Hale bowled with the left arm.', 'It was with the right hand that Tom Hale wrote.'],
    ['Tom Hale grew up a confirmed left-hander.', 'Tom Hale was so entirely a right-handed person that it vexed him.'],
    ['Tom Hale had a wooden leg.', 'Tom Hale pulled off both his boots.'],
    ['Tom Hale had left his right arm upon a battlefield in Spain.', 'Tom Hale folded both his arms.'],
    ['Tom Hale had lost an arm in Spain.', 'Tom Hale clasped both hands behind his back.'],
    ['Tom Hale was remarkably short, and stout from his youth.', "Tom Hale's long lean figure came up the avenue."],
    ['Tom Hale was tall as a tree.', 'Tom Hale was a squat, silent man.'],
    ['Tom Hale had three sisters, and no brother.', 'The watch was a present to Tom Hale from his brother Edmund.'],
    ['Anna Reed had never had a sister.', 'Anna Reed and her sister walked home.'],
    ['Tom Hale was at that time, and had always been, a bachelor.', 'Tom Hale thought of his first wife.'],
    ['Tom Hale had never been married.', 'Tom Hale had buried a wife in the spring.'],
    ['Anna Reed had been left a widow at twenty.', 'Anna Reed was a spinster, and content.'],
    ['Not one word of French did Tom Hale know.', 'Tom Hale answered in French.'],
    ['Tom Hale had never in his life been upon a horse.', 'Tom Hale had ridden to hounds.'],
    ['Tom Hale could not play a note.', 'Tom Hale took down and played the old fiddle.'],
  ])('finds that these exclude each other: %s / %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBeGreaterThan(0);
  });

  it.each([
    ['Tom Hale had a scar on his left cheek.', 'Tom Hale laid his right cheek upon the pillow.'],
    ['Tom Hale was left-handed.', 'Tom Hale broke the bread with his right hand.'],
    ['Tom Hale clasped both hands.', 'Tom Hale lost an arm in the autumn.'],
    ['Tom Hale had no brother.', 'Tom Hale smiled at his brother officers. His brother-in-law nodded.'],
    ['Tom Hale was an only child.', 'Had Tom Hale had a sister, he might have learned it.'],
    ['Tom Hale was unmarried.', 'Tom Hale was married to his profession.'],
    ['Tom Hale was a bachelor.', "Anna Reed's husband smiled at Tom Hale."],
    ['Tom Hale was a bachelor.', 'Anna Reed became his wife. Tom Hale wept.'],
    ['Tom Hale was tall.', 'Tom Hale took a short walk. Tom Hale was short with him.'],
    ['Anna Reed was stout.', 'Anna Reed wore a thin dress. Anna Reed had grown thin.'],
    ['Tom Hale had curly hair.', 'Tom Hale went straight home.'],
  ])('finds nothing in these: %s / %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBe(0);
  });
});
