import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const goesOn = 'The rain fell on the garden.\n\n'.repeat(24);

describe("PLOT002, Chekhov's gun", () => {
  it.each([
    ['a weapon', 'She hid the pistol under the floor of the boat.'],
    ['poison', 'He put the bottle of poison into the cupboard.'],
    ['a key', 'She buried the little key under the stone.'],
    ['a jewel', 'He locked the necklace away in the safe.'],
  ])('finds %s that is put away with care and never seen again', (_, text) => {
    expect(markedIn(`${text}\n\n${goesOn}`, 'PLOT002')).toHaveLength(1);
  });

  it.each([
    ['the weapon that is drawn', `She hid the pistol under the floor.\n\n${goesOn}Then she drew the pistol.`],
    ['a shot', `She hid the pistol under the floor.\n\n${goesOn}A shot was heard.`],
    ['a door that is unlocked', `She hid the key under the stone.\n\n${goesOn}The door was unlocked.`],
    ['what somebody speaks of', `She hid the pistol under the floor.\n\n${goesOn}“Where is the revolver?” said Tom.`],
    ['the end of the book', 'She hid the pistol under the floor.'],
    ['what somebody says', `“She hid the pistol under the floor,” said Tom.\n\n${goesOn}`],
    ['what is only supposed', `He thought that she hid the pistol under the floor.\n\n${goesOn}`],
    ['a key that is put into a pocket by the way', `He put the key in his pocket.\n\n${goesOn}`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'PLOT002')).toEqual([]);
  });
});
