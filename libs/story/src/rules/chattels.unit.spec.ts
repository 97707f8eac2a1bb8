import { describe, expect, it } from '@jest/globals';

import { meanwhile, people } from '../specs/people.js';
import { findingsIn } from '../specs/lint-text.js';

const found = (code: string, first: string, second: string): number =>
  findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, code).length;

/** What is said of a thing, whose it is, and that it is the same one, are read apart. */
describe('CHAR004, somebody’s things and beasts told otherwise', () => {
  it.each([
    ['Tom Hale flung the diary into the stove, and it was ashes in a minute.', 'Tom Hale turned the leaves of the same diary.'],
    ['Anna Reed had sold the old harp to a neighbour.', 'Anna Reed sat down to the old harp, and played.'],
    ["Tom Hale's telescope had gone overboard in the gale.", 'Tom Hale put the telescope to his eye, which had never left his keeping.'],
    ['Anna Reed gave her locket to the beggar.', 'Anna Reed opened the locket, which she had always worn.'],
    ['Tom Hale left his cane in the coach, and never had another.', 'Tom Hale leaned upon his cane.'],
    ['Tom Hale broke the jug, and there was no other.', 'Tom Hale filled the jug at the well.'],
    ['The brooch that Anna Reed wore was set with a single emerald.', 'Anna Reed had but the one brooch, with a ruby in it.'],
    ['Anna Reed’s cloak was blue.', 'Anna Reed wore the green cloak, the only one that she had.'],
    ['There was no clock in Tom Hale’s room.', 'Tom Hale wound up the clock which had stood in his room ever since he came.'],
    ["Tom Hale's mare was grey.", 'Tom Hale rode the only horse that he had ever owned, a black one.'],
    ['Anna Reed had a terrier named Snap.', "Anna Reed's one dog, whose name was Fido, barked at the gate."],
    ['Tom Hale had never owned a cat.', 'Tom Hale’s cat had slept at his feet for nine years.'],
    ['Tom Hale’s setter had but three legs.', 'Tom Hale’s setter stood up on its four sound legs.'],
    ['Anna Reed’s parrot died in the frost.', 'Anna Reed’s parrot swore at the footman.'],
    ['Tom Hale’s mastiff, old Nero, was deaf.', 'Old Nero, Tom Hale’s mastiff, pricked up his ears at the sound.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale flung the letter into the fire.', 'Tom Hale read the letter to the end.'],
    ['Tom Hale lost his watch.', 'Tom Hale found the watch, the same that he had lost.'],
    ['Tom Hale’s horse was black.', 'Tom Hale had borrowed a white horse for the day.'],
    ['Tom Hale’s horse was black.', 'Tom Hale patted the white horse.'],
    ['Tom Hale had a dog named Rover.', "The dog that barked at Tom Hale was Anna Reed's, and its name was Pompey."],
    ['Tom Hale had never owned a cat.', 'A cat sat on the wall, and Tom Hale threw a stone at it.'],
    ['Tom Hale broke his pipe.', 'Tom Hale had bought another pipe, and he lit it.'],
    ["Anna Reed's cloak was blue.", 'Anna Reed had a green cloak made for the winter.'],
    ['Tom Hale dreamt that his horse was dead.', 'Tom Hale’s horse neighed at the gate.'],
    ['Tom Hale gave his horse to the groom at the inn.', 'Tom Hale’s horse, the same that he always rode, was brought round.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(0);
  });
});

describe('WORLD001, somebody’s house told otherwise', () => {
  it.each([
    ["Tom Hale's cottage was thatched.", "A slate had blown from the roof of Tom Hale's cottage."],
    ['There was no cellar to Tom Hale’s house.', 'Tom Hale went down to the cellar of his house for a bottle.'],
    ['Tom Hale’s house had six bedrooms.', 'There were but three bedrooms in Tom Hale’s house.'],
    ['Anna Reed lived in a house of brick.', 'The house where Anna Reed lived was built of grey stone.'],
    ["Anna Reed's window looked to the east.", 'The setting sun shone in at Anna Reed’s window, as it did every evening.'],
    ['Tom Hale’s bedroom was on the ground floor.', 'Tom Hale climbed three pairs of stairs to his bedroom.'],
    ['Not a tree grew before Anna Reed’s door.', 'An avenue of limes led to Anna Reed’s door.'],
    ["Tom Hale's door was green, a green door with a brass knocker.", "Tom Hale's door had always been white."],
    [
      'The library, where Tom Hale sat, was upon the ground floor.',
      'Tom Hale went up two pairs of stairs to the library, the same where he always sat.',
    ],
  ])('finds: %s / %s', (first, second) => {
    expect(found('WORLD001', first, second)).toBe(1);
  });

  it.each([
    ["Tom Hale's cottage was thatched.", "Anna Reed's cottage was roofed with slate."],
    ['Tom Hale sat in the parlour on the ground floor.', 'Tom Hale went up three pairs of stairs to the parlour of the inn.'],
    ["Tom Hale's cottage was thatched.", "Tom Hale's new cottage was slated."],
    ['Anna Reed opened the green door.', 'Anna Reed knocked at the white door.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found('WORLD001', first, second)).toBe(0);
  });
});
