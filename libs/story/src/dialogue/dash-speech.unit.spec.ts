import { describe, expect, it } from '@jest/globals';

import { bibleOf, speakersIn } from '../specs/lint-text.js';

const people = 'Tom Sawyer smiled at Ann Lee. Ann Lee laughed. Tom Sawyer nodded, and Ann sat down beside Tom.\n\n';
const habit = '— Good day.\n\n— Good day to you.\n\n— It rains.\n\n— So it does.\n\nNobody spoke for a long time after that.\n\n';
const speakers = (text: string): string[] => speakersIn(people + habit + text).slice(4);

describe('speech that dashes mark', () => {
  it('ends at its tag and goes on after a dash', () => {
    expect(speakers('— I am late, said Ann. — Sit down.')).toEqual(['— I am late, <- ann-lee', '— Sit down. <- ann-lee']);
    expect(speakers('— Where are you? Tom asked.')).toEqual(['— Where are you? <- tom-sawyer']);
    expect(speakers('— You, said Ann, you are late!')).toEqual(['— You, <- ann-lee', 'you are late! <- ann-lee']);
  });

  it('is set apart from narration by dashes', () => {
    expect(speakers('— I am late — said Tom, and took off his coat — and you know it.')).toEqual([
      '— I am late <- tom-sawyer',
      '— and you know it. <- tom-sawyer',
    ]);
    expect(speakers('— Yes. — He rose and opened the door. — No.')).toHaveLength(2);
  });

  it('may open with two hyphens, or with an en dash and a space', () => {
    for (const dash of ['--', '– ', '—'])
      expect(speakersIn((people + habit + '— No, said Tom.').replaceAll('— ', dash)).at(-1)).toBe(`${dash}No, <- tom-sawyer`);
  });

  it('alternates where the tags fall silent', () => {
    expect(speakers('— Come in, said Tom.\n\n— No, said Ann.\n\n— Why not?\n\n— It is late.').slice(2)).toEqual([
      '— Why not? <- tom-sawyer',
      '— It is late. <- ann-lee',
    ]);
  });

  it('may stand in lines one under the other', () => {
    const text = `${people}— Come in, said Tom.\n— No, said Ann.\n— Why not?\n— It is late.\n`;
    expect(speakersIn(text)).toHaveLength(4);
  });

  it.each([
    ['a dash inside of speech', '— I was — well — late.', ['— I was — well — late. <- ']],
    ['what somebody tells of somebody', '— I met Ann. She told me of it.', ['— I met Ann. She told me of it. <- ']],
    ['what somebody tells after a comma', '— When I came, she told me to go.', ['— When I came, she told me to go. <- ']],
    ['a list', '— Milk\n\n— Eggs', []],
    ['the name under an epigraph', '— Alexander Pope', []],
    ['a dash in narration', 'Ann — she was tired — said nothing.', []],
  ])('leaves alone %s', (_, text, expected) => {
    expect(speakers(text).map((line) => line.replace(/<- .*/s, '<- '))).toEqual(expected);
  });

  it('is none where quotation marks are the convention, whatever opens with a dash', () => {
    const quoted = '“Come in,” said Tom.\n\n“No,” said Ann.\n\n';
    expect(bibleOf(`${people}${quoted}— So it went on.\n\n--And on.\n\n${quoted}– Again and again.\n\n— Until night.`).quotes).toHaveLength(
      4,
    );
  });
});
