import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';
import { meanwhile, people } from '../specs/people.js';

describe('CHAR003, pronoun switch', () => {
  it.each([
    ['Anna shook his head sadly.', 'Anna shook his head'],
    ['Anna smiled to himself.', 'Anna smiled to himself'],
    ['Tom rose slowly to her feet.', 'Tom rose slowly to her feet'],
    ['Anna put on his hat and went out.', 'Anna put on his hat'],
    ['Tom looked at herself in the glass.', 'Tom looked at herself'],
    ['Tom let herself fall into a chair.', 'Tom let herself'],
    ['Tom put a hand to the door and wished herself at home.', 'Tom put a hand to the door and wished herself'],
    ['Tom drew the curtain with her own hand.', 'Tom drew the curtain with her own hand'],
    ['Anna lit his pipe.', 'Anna lit his pipe'],
    ['Tom, finding herself alone, sat down.', 'Tom, finding herself'],
    ['Often, in after years, Tom blamed herself for it.', 'Tom blamed herself'],
    ['Having hurt herself in the fall, Tom sat still.', 'Having hurt herself in the fall, Tom'],
    ['Tom, for her own part, had rather be left alone.', 'Tom, for her own part'],
    ['Anna was never known to lose his temper.', 'Anna was never known to lose his temper'],
    ['When Tom had eaten her supper the lamp was lit.', 'Tom had eaten her supper'],
    ['Tom, who had never in her life thought herself clever, was silent.', 'Tom, who had never in her life thought herself'],
    ['Tom walked by herself to the end of the lane.', 'Tom walked by herself'],
    ['Tom drew up her chair.', 'Tom drew up her chair'],
    ['Tom never in her life had known it.', 'Tom never in her life'],
    ['Left to herself, Tom took up a book.', 'Left to herself, Tom'],
    ["Tom's boots pinched her.", "Tom's boots pinched her"],
  ])('finds the other pronoun in a clause that leaves no choice: %s', (sentence, marked) => {
    expect(markedIn(`${people}${people}${meanwhile}${sentence}`, 'CHAR003')).toEqual([marked]);
  });

  it('finds a pronoun where nobody of that sex has been spoken of', () => {
    const alone = 'Anna walked on. She was alone on the road, and she sang.\n\n'.repeat(8);
    expect(markedIn(`${people}${people}${alone}Anna sat down. He was tired.`, 'CHAR003')).toEqual(['Anna']);
  });

  it.each([
    'Anna took his hand.',
    'Anna shook her head.',
    'Anna let her own hand fall.',
    'Anna wished that the boy had cut himself.',
    'Anna asked him to make himself at home.',
    'Anna raised his head from the pillow.',
    'Anna saw him shake his head.',
    'Anna told the boy himself.',
    'Anna thought that he shook his head.',
    'Anna was glad when Tom was beaten, and thought to herself that it was time.',
    'Tom had behaved very ill by herself.',
    'The mother of Tom found herself alone.',
    'Anna gave the boy time to collect himself.',
    'Tom had done it for her part of the money.',
    'Anna helped him to dress himself.',
    'Anna liked nobody who praised himself.',
    'Anna spoke of the murder himself had seen.',
    'Anna looked at Tom. He was tired.',
    'Anna knew a man who shook his head.',
    '"Anna shook his head," said Tom.',
  ])('leaves alone: %s', (sentence) => {
    expect(findingsIn(`${people}${people}${meanwhile}${sentence}`, 'CHAR003')).toEqual([]);
  });

  it('leaves alone what comes again and again', () => {
    expect(findingsIn(`${people}${people}${'Anna shook his head.\n\n'.repeat(3)}`, 'CHAR003')).toEqual([]);
  });
});
