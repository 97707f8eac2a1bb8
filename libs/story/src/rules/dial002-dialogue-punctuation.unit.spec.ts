import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const usual =
  '"Good morning," said Ann.\n\n"Good morning," said Tom.\n\n"Fine," said Ann.\n\n"Fine," Tom said.\n\n"So," said Ann.\n\n"So," said Tom.\n\n';

const count = (text: string): number => findingsIn(text, 'DIAL002').length;

describe('DIAL002, dialogue punctuation', () => {
  it('finds a full stop before a tag that goes on in small letters', () => {
    expect(markedIn(`${usual}"I know it." said Tom.`, 'DIAL002')).toEqual(['."']);
    expect(count('“I know it.” he said, and left.')).toBe(1);
  });

  it('finds a comma outside where the manuscript puts it inside', () => {
    expect(markedIn(`${usual}"I know it", said Tom.`, 'DIAL002')).toEqual(['",']);
  });

  it('finds a comma inside where the manuscript puts it outside', () => {
    const outside = usual.replaceAll(',"', '",');
    expect(count(outside)).toBe(0);
    expect(markedIn(`${outside}"I know it," said Tom.`, 'DIAL002')).toEqual([',"']);
  });

  it('finds a speech that nothing divides from its tag', () => {
    expect(count(`${usual}"I know it" said Tom.`)).toBe(1);
  });

  it('finds a speech that is never closed', () => {
    expect(markedIn('“Where are you going now? asked Tom.\n\nShe did not answer him.\n\n“Home,” said Tom.', 'DIAL002')).toEqual(['“']);
  });

  it.each([
    ['a full stop before a sentence of its own', '"I know it." Tom sat down.'],
    ['a question mark before a tag', '"Do you know it?" said Tom.'],
    ['an abbreviation', '"We sell tea, coffee, etc." said Tom.'],
    ['a title in quotation marks', 'He had read "The Raven" and "Lenore" often.'],
    ['a word that is spoken of', 'The word "love" said nothing to him.'],
    ['an interrupted speech', '"I know it--" said Tom, "and so do you."'],
    ['a speech over two paragraphs', '“I know it. It was long ago.\n\n“And I shall never forget it,” said Tom.'],
    [
      'a speech with a poem in it',
      '“Listen to this, all of you, now.\n\n    Tiger, tiger, burning bright,\n    In the forests of the night.\n\nIs it not fine?” said Tom.',
    ],
    ['a letter', 'This is what she had written to him.\n\n“Dear Tom, I am well and hope that you are.\n\nYour Ann.'],
    ['the head of a letter', 'He read it to them.\n\n“Gracechurch Street, Monday, August 2.\n\nI am well, and hope that you are.'],
    ['italics at the end of a speech', '"I saw the _Sea Lion!_" said Tom.'],
    ['an inner quotation at the end', '“He called it ‘the end,’” said Tom.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(usual + text, 'DIAL002')).toEqual([]);
  });

  it('leaves alone apostrophes of a British manuscript', () => {
    const text =
      '‘It’s the dogs’ dinner,’ said Tom. ‘’Tis theirs.’\n\n‘The Joneses’ house is dark,’ said Ann.\n\n‘I don’t know,’ said Tom.\n\n‘Nor I,’ said Ann.\n\n‘Then we’re lost,’ said Tom.';
    expect(count(text)).toBe(0);
  });
});
