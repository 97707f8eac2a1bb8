import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';
import { people } from '../specs/people.js';

const goesOn = 'The rain fell on the garden.\n\n'.repeat(24);
const gone = `${people}That night Anna Reed vanished without a trace.\n\n`;

describe('PLOT001, unresolved thread', () => {
  it.each([
    ['vanishes', 'That night Anna Reed vanished without a trace.'],
    ['is missing', 'In the morning Anna was missing.'],
    ['is kidnapped', 'That night Anna was kidnapped.'],
  ])('finds somebody who %s and is never named again', (_, text) => {
    expect(markedIn(`${people}${text}\n\n${goesOn}`, 'PLOT001')).toHaveLength(1);
  });

  it.each([
    ['somebody who comes back', `${gone}${goesOn}Anna came back.`],
    ['somebody who is spoken of again', `${gone}${goesOn}“We have found Anna,” said Tom.`],
    ['the end of the book', gone],
    ['what somebody says', `${people}“That night Anna Reed vanished without a trace,” said Tom.\n\n${goesOn}`],
    ['what is dreamt or feared', `${people}In his dream Anna vanished without a trace. Tom feared that Anna was missing.\n\n${goesOn}`],
    ['what is not so', `${people}Anna was not missing.\n\n${goesOn}`],
    ['somebody who was hardly there', `${people}That night Eve Lind vanished without a trace.\n\n${goesOn}`],
    ['a figure of speech', `${people}Anna vanished into the kitchen.\n\n${goesOn}`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'PLOT001')).toEqual([]);
  });
});
