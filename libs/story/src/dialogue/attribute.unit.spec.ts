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

  it('looks ahead: a later tag settles the turns before it', () => {
    expect(speakers('“Is it late?”\n\n“Very late.”\n\n“Then I shall go,” said Ann.').slice(0, 2)).toEqual([
      '“Is it late?” <- ann-lee',
      '“Very late.” <- tom-sawyer',
    ]);
  });

  it('does not take whom a speech calls by name for its speaker, and expects the answer of him', () => {
    expect(speakers('Ann sat down. Ann sighed.\n\n“Are you coming, Ann?”')).toEqual(['“Are you coming, Ann?” <- tom-sawyer']);
    expect(speakers('“Are you coming, Tom?”\n\n“In a minute.”')).toEqual([
      '“Are you coming, Tom?” <- ann-lee',
      '“In a minute.” <- tom-sawyer',
    ]);
  });

  it('knows by "sir" and "madam" who is spoken to', () => {
    expect(speakers('“Yes, sir.”\n\n“And you, madam?”').slice(0, 2)).toEqual(['“Yes, sir.” <- ann-lee', '“And you, madam?” <- tom-sawyer']);
  });

  it('takes the subject of the sentence that leads to the speech, also from the paragraph before', () => {
    expect(speakers('Ann looked at Tom, put down the lamp and said: “Come in.”')).toEqual(['“Come in.” <- ann-lee']);
    expect(speakers('Tom thought of Ann for a moment, and began:\n\n“It was long ago.”')).toEqual(['“It was long ago.” <- tom-sawyer']);
  });

  it('learns whom a description means from its other uses', () => {
    const scene =
      '“Come in, Tom,” said Ann.\n\n“I will,” replied the sexton.\n\n“Sit down, Tom,” said Ann.\n\n“Thank you,” said the sexton.';
    const text = [1, 2, 3].map((chapter) => `# Chapter ${chapter}\n\n${cast}${scene}`).join('\n\n');
    expect(speakersIn(text).filter((line) => line.includes('I will'))).toEqual(Array(3).fill('“I will,” <- tom-sawyer'));
    expect(bibleOf(text).characters.find(({ id }) => id === 'tom-sawyer')?.epithets).toEqual(['the sexton']);
  });

  it('makes a character of somebody without a name who speaks again and again', () => {
    const text = `${cast}“Who is there?” asked Tom.\n\n“It is I,” said the turnkey.\n\n“Who?” said Ann.\n\n“I,” the turnkey said.\n\n“And?” said Tom.\n\n“I have the keys,” replied the turnkey.`;
    expect(speakersIn(text).filter((line) => line.endsWith('turnkey'))).toHaveLength(3);
    expect(bibleOf(text).characters.find(({ id }) => id === 'turnkey')).toMatchObject({ name: 'the turnkey', mentions: 3 });
  });

  it('gives the narrator his name when others call him by it, or he gives it himself', () => {
    const called = `${cast}“Come in, Watson,” said Tom.\n\n“Why?” said I.\n\n“Watson, you are late,” said Ann.\n\n“I know,” I said.\n\n“Well, Watson?” said Tom.\n\n“Well,” I answered.`;
    expect(speakersIn(called)[1]).toBe('“Why?” <- watson');
    const introduced = `My name is Peter Gray. ${cast}“Come in,” said Tom.\n\n“Why?” said I.\n\n“It is late, Peter,” said Ann.\n\n“I know,” I said. “Well,” I answered.\n\nI sat down. “So,” I said.`;
    expect(speakersIn(introduced)[1]).toBe('“Why?” <- peter-gray');
  });

  it('learns the sex of somebody whose name does not tell it from the pronouns of his turns', () => {
    const name = 'Quill Lee smiled at Ann Gray. Ann Gray laughed. Quill Lee nodded, and Ann sat down beside Quill.\n\n';
    const talk = '“Come in, Quill,” said Ann.\n\n“No,” he said.\n\n“Why not, Quill?” said Ann.\n\n“It is late,” he said.\n\n';
    expect(bibleOf(name).characters.find(({ id }) => id === 'quill-lee')?.gender).toBe('unknown');
    expect(bibleOf(name + talk.repeat(2)).characters.find(({ id }) => id === 'quill-lee')?.gender).toBe('male');
  });

  it('knows whose answer it was', () => {
    expect(speakers('Ann rose. Ann sat down.\n\n“Never!” was Tom’s first answer.')).toEqual(['“Never!” <- tom-sawyer']);
    expect(speakers('Tom rose. Tom sat down.\n\n“Why?” was her question.')).toEqual(['“Why?” <- ann-lee']);
  });
});
