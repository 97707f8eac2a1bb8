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
    'Brown were the eyes that Anna Reed lifted to the window.',
    "Of a warm brown were Anna Reed's eyes.",
    'Nobody who met Anna Reed forgot the brown of those eyes.',
    'Alone of all her family Anna Reed had brown eyes.',
    'Brown eyes had come down to Anna Reed from the Reeds of Kent.',
    "The pony had eyes of the same brown as Anna Reed's.",
    'Anna Reed wore a brown ribbon that matched her eyes.',
    "Nobody could have called Anna Reed's eyes anything but brown.",
    'In the looking-glass Anna Reed saw a pale face and two brown eyes.',
    "Anna Reed's eyes, which were brown, would always be the same.",
    'With her brown eyes upon the fire, Anna Reed sat still.',
    'Anna Reed had one blue eye and one brown.',
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
    'The eyes which Tom Hale remembered were brown.',
    'Nobody liked Tom Hale, and the brown eyes of the girl said so.',
    'His brown eyes met Tom Hale’s.',
    'Tom Hale wore a brown coat to match his boots.',
    'Tom Hale’s eyes were dark in the lamplight.',
  ])('does not take for his own: %s', (said) => {
    expect(contradictionsIn('Tom Hale had blue eyes.', said)).toBe(0);
  });

  it.each([
    ["Tom Hale's hair was as yellow as straw.", 'It was the blackness of Tom Hale’s hair that people remembered.'],
    ["Tom Hale's hair was like ripe corn.", 'A lock of black hair fell over Tom Hale’s forehead.'],
    ['Tom Hale had curly hair.', 'Tom Hale’s hair, straight as rain, hung about his ears.'],
    ['Tom Hale was bald as an egg.', 'Tom Hale pushed back the thick brown locks.'],
    ["Tom Hale's black beard was the terror of children.", 'Tom Hale tugged at the red beard that fell to his waist.'],
    ['Anna Reed had always been a redhead.', "A curl, black as a sloe, had fallen across Anna Reed's brow."],
    ["No damp could take the curl out of Anna Reed's hair.", "Anna Reed's hair was as straight as a poker."],
    ['Tom Hale was so pale-haired and so short that boys laughed.', 'Tom Hale stood six feet two in his stockings.'],
    ["Tom Hale's right hand was the one he wrote with.", 'Tom Hale had never been able to do the least thing with his right hand.'],
    ['It had been struck by a left-handed person, as Tom Hale was.', 'Like most right-handed people, Tom Hale cut the bread so.'],
    ['With the razor in his left hand, Tom Hale bent to the glass.', 'Tom Hale was no left-handed man, and never had been.'],
    ["The fire had left a burn upon Tom Hale's right forearm.", 'Tom Hale hid the left forearm, which the fire had marked.'],
    ['Anna Reed knew Tom Hale again by the mole beneath the right eye.', 'Tom Hale had a mole beneath the left eye.'],
    ["Tom Hale's one good eye, the left, was red.", 'Tom Hale was blind of the left eye.'],
    ["Tom Hale's left leg was of good stout oak.", 'Tom Hale warmed his ten toes at the grate.'],
    ['The frost had cost Tom Hale the whole of his left ear.', 'Tom Hale thrust the pencil behind his left ear.'],
    ['Tom Hale had lost the little finger of his left hand.', 'Tom Hale wore a ring upon the little finger of his left hand.'],
    ['Two fingers were wanting from Tom Hale’s left hand.', 'Tom Hale counted them off upon the five fingers of his left hand.'],
    ['Anna Reed was no bigger than a girl of twelve.', 'Anna Reed was a large woman, and filled the doorway.'],
    ['Tom Hale was of more than common stature.', 'Tom Hale was a little man.'],
    ['Tom Hale stooped at every door in the village.', 'Tom Hale was short.'],
    ["Tom Hale's hands were enormous.", 'Tom Hale had small white hands.'],
    ["Tom Hale's nose was hooked.", 'Tom Hale was snub-nosed.'],
    ['Tom Hale was a head taller than Anna Reed.', "Tom Hale had to look up to meet Anna Reed's eyes."],
    ['Tom Hale and Anna Reed were exactly of a height.', "Tom Hale's head came barely to Anna Reed's shoulder."],
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
    ['Tom Hale had lost the little finger of his left hand.', 'Tom Hale wore a ring upon the ring finger of his left hand.'],
    ['Tom Hale had lost his left arm.', "The stump of Tom Hale's left arm ached."],
    ['Tom Hale was deaf of the left ear.', 'Tom Hale thrust the pencil behind his left ear.'],
    ['Tom Hale was taller than Anna Reed.', "Anna Reed had to look up to meet Tom Hale's eyes."],
    ['Anna Reed had large hands.', 'Anna Reed took a small hand in hers.'],
    ['Tom Hale’s beard was black.', 'Tom Hale shaved off his beard.'],
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
