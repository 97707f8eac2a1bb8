import { describe, expect, it } from '@jest/globals';

import { bibleOf, speakersIn } from '../specs/lint-text.js';

const cast = 'Tom Sawyer smiled at Ann Lee. Ann Lee laughed. Tom Sawyer nodded, and Ann sat down beside Tom.\n\n';
const speakers = (text: string): string[] => speakersIn(cast + text);

describe('speakers', () => {
  it('takes the name in a tag, before the speech and after it', () => {
    expect(speakers('“Come in,” said Tom.\n\nAnn said, “No.”')).toEqual(['“Come in,” <- tom-sawyer', '“No.” <- ann-lee']);
  });

  it('gives both halves of an interrupted speech to one speaker', () => {
    expect(speakers('“Come in,” said Tom, “and sit down.”')).toEqual(['“Come in,” <- tom-sawyer', '“and sit down.” <- tom-sawyer']);
  });

  it('resolves a pronoun by sex', () => {
    expect(speakers('“Come in,” said she.\n\n“No,” he said.')).toEqual(['“Come in,” <- ann-lee', '“No,” <- tom-sawyer']);
    expect(bibleOf(`${cast}“Come in,” said she.`).quotes[0]?.kind).toBe('anaphoric');
  });

  it('knows "his wife" by the name of the house', () => {
    const text =
      'Mr. Bennet smiled. “Well,” said Mr. Bennet.\n\n“My dear,” replied his wife.\n\nMrs. Bennet and Mr. Bennet sat down, and Mrs. Bennet sighed.';
    expect(speakersIn(text)).toEqual(['“Well,” <- mr-bennet', '“My dear,” <- mrs-bennet']);
  });

  it('alternates where the tags fall silent', () => {
    expect(speakers('“Come in,” said Tom.\n\n“No,” said Ann.\n\n“Why not?”\n\n“It is late.”').slice(2)).toEqual([
      '“Why not?” <- tom-sawyer',
      '“It is late.” <- ann-lee',
    ]);
  });

  it('goes on with the speaker when a speech runs over paragraphs', () => {
    expect(speakers('“Come in,” said Tom. “I have much to tell.\n\n“It was long ago.”').at(-1)).toBe('“It was long ago.” <- tom-sawyer');
  });

  it('takes the one who asks, not the one who is asked', () => {
    expect(speakers('“Come in,” said Ann.\n\n“Where?” he asked Ann.')[1]).toBe('“Where?” <- tom-sawyer');
  });

  it('counts the narrator as one who takes turns, without a name', () => {
    expect(speakers('“Come in,” said Tom.\n\n“Why?” said I.\n\n“It is late.”\n\n“Not yet.”').slice(1)).toEqual([
      '“Why?” <- nobody',
      '“It is late.” <- tom-sawyer',
      '“Not yet.” <- nobody',
    ]);
  });

  it('takes who acts beside the speech', () => {
    expect(speakers('Ann opened the door. “Come in!”')).toEqual(['“Come in!” <- ann-lee']);
  });

  it('reads straight marks, British single ones with apostrophes, and both halves of each', () => {
    expect(speakers('"Come in," said Tom.\n\n"It\'s late," said Ann.')).toEqual(['"Come in," <- tom-sawyer', '"It\'s late," <- ann-lee']);
    expect(speakers('‘Don’t go,’ said Tom.\n\n‘It’s the dogs’ dinner,’ said Ann.')).toEqual([
      '‘Don’t go,’ <- tom-sawyer',
      '‘It’s the dogs’ dinner,’ <- ann-lee',
    ]);
  });

  it('leaves alone titles and words in quotation marks', () => {
    expect(speakers('He had read “The Raven” and what they call “fine letters” there.')).toEqual([]);
  });

  it('names nobody where nobody is known', () => {
    expect(speakersIn('“Come in,” said a voice.')).toEqual(['“Come in,” <- nobody']);
  });
});
