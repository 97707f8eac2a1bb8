import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';
import { people } from '../specs/people.js';

describe('CHAR002, mentioned before introduction', () => {
  it.each([
    ['a man named', 'At the gate stood a man named Tom Hale.'],
    ['her name was', 'A girl came in. Her name was Anna Reed.'],
    ['introduced himself', 'He introduced himself as Tom Hale.'],
  ])('finds somebody introduced again: %s', (_, text) => {
    expect(markedIn(`${people}${text}`, 'CHAR002')).toHaveLength(1);
  });

  it.each([
    ['the first introduction', `At the gate stood a man named Tom Hale.\n\n${people}`],
    ['a person of the story who introduces somebody', `${people}“This is a man named Tom Hale,” said Anna.`],
    ['somebody who was only spoken of', '“Do you know Tom Hale?” said Anna.\n\nAt the gate stood a man named Tom Hale. Tom Hale smiled.'],
    ['a dog of that name', `${people}They had a dog named Rover.`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'CHAR002')).toEqual([]);
  });
});
