import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { check, placeIn } from './check.js';
import { conclude } from './conclude.js';
import { defaultConfig } from './config/engine-config.js';
import { cut } from './cut.js';
import { extract } from './extract.js';
import { lint } from './lint.js';
import type { SourceFile } from './model/source.js';

const sentences = [
  'Mr. Darcy walked to the window.',
  '“You are late,” said Elizabeth. “We have waited since four!”',
  '“Where is Catherine?” asked he.',
  'Katherine Morland smiled, and her sister with her.',
  'It was Monday, 3 May 1893, at St. James’s.',
  'She had been told of it. The letter was sent on 31 June.',
  '"I know it." said Tom, "and so does Dr. Watson."',
  'Nothing was seen; nothing was heard; the doors were locked, the lamps were carried out…',
  'OH NO!',
  'Catherine had large blue eyes and black hair. Elizabeth looked up, and her brown eyes shone.',
  'Katherine’s eyes were brown; “Elizabeth’s hair is red,” said he. He dyed his hair.',
  '(In London they thought so.) He did not.',
  '“It is not closed, you see.',
  'Then Captain Smollett, J. P. Hawkins and the Doctor came in at 4 p.m. on Tuesday.',
  '— Come in, said Jack.',
  'Catherine was left-handed, and she had a scar on her left cheek. Elizabeth was thirty-two years old.',
  'She had a scar on her right cheek. He was twenty, and a doctor by trade.',
  'Mr. Darcy died that night. Two days later, on Thursday, snow was falling.',
  'Elizabeth shook his head. Mr. Darcy said very angrily that he did not know; the telephone rang.',
  'Marlow House stood in Kent. It was July 1840.',
  'She vanished. She hid the pistol under the bed. She wept. She slept. She woke.',
];

const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  { weight: 12, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.constantFrom('* * *', '# Chapter 1', '## Chapter 2: The Road', '    A song,\n    a song of seven.') },
);
const story = fc
  .array(block, { minLength: 1, maxLength: 40 })
  .chain((blocks) => fc.constantFrom('\n\n', '\r\n\r\n').map((gap) => blocks.join(gap)));

const dashed = fc
  .array(
    fc
      .array(
        fc.constantFrom(
          '— Come in, said Jack.',
          '— Yes. — He rose. — No.',
          'Where? Mr. Darcy asked.',
          '—You, said Jane, you know it!',
          'Anna smiled — she was late — and said so.',
          '--No, said he.',
          '– It is!',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
    { minLength: 4, maxLength: 30 },
  )
  .map((parts) => parts.map((part) => `— So. ${part}`).join('\n\n'));

const filesOf = (text: string): SourceFile[] => [
  { path: 'ch1.md', text: `---\ntitle: A\n---\n${text}` },
  { path: 'ch2.md', text },
];

describe('the engine', () => {
  it('gives the same report and the same bible however the text is cut', () => {
    fc.assert(
      fc.property(fc.oneof(story, dashed), fc.constantFrom(200, 500, 2_000), (text, maxCharacters) => {
        expect(lint(filesOf(text), defaultConfig, { maxCharacters })).toEqual(lint(filesOf(text), defaultConfig));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every character of a body to exactly one chunk, in order', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(200, 1_000), (text, maxCharacters) => {
        const { chunks } = cut([{ path: 'a.txt', text }], defaultConfig, { maxCharacters });
        expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
        for (const { start, text: part } of chunks) expect(text.slice(start.offset, start.offset + part.length)).toBe(part);
      }),
    );
  });

  it('passes everything through JSON unharmed', () => {
    fc.assert(
      fc.property(story, (text) => {
        const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
        const { manifest, chunks } = cut(filesOf(text), defaultConfig, { maxCharacters: 500 });
        expect(again(manifest)).toEqual(manifest);
        expect(again(chunks)).toEqual(chunks);
        const facts = chunks.map((chunk) => extract(again(chunk), defaultConfig));
        expect(conclude(again(manifest), again(facts), again(defaultConfig))).toEqual(conclude(manifest, facts, defaultConfig));
      }),
      { numRuns: 30 },
    );
  });

  it('gives equal chunks equal bytes wherever they stand, and moves their findings without the text', () => {
    const fault = '"I know it." said Tom.\n';
    const { chunks } = cut(
      [
        { path: 'a.md', text: `# One\n\n${fault}` },
        { path: 'b.md', text: `---\ntitle: B\n---\n# One\n\n${fault}` },
      ],
      defaultConfig,
    );
    const [first, second] = chunks.map((chunk) => check(chunk, defaultConfig));
    expect(first).toHaveLength(1);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    const moved = placeIn(
      { path: 'b.md', start: chunks[1]?.start ?? { offset: 0, line: 1, column: 1 } },
      second?.[0] ?? (undefined as never),
    );
    expect(moved.location).toEqual({ path: 'b.md', line: 6, column: 11, offset: 34, length: 2 });
  });

  it.each([
    ['dots', '.'],
    ['quotation marks', '"'],
    ['apostrophes', '‘a b’ '],
    ['brackets', '['],
    ['comments that are never closed', '<!--'],
    ['headings', '# a\n\n'],
    ['one word', 'a'],
    ['eyes', 'Anna lifted her blue eyes and Anna’s black hair was '],
    ['emoji', '😀'],
  ])('reads fifty thousand times nothing but %s', (_, unit) => {
    for (const path of ['a.md', 'a.txt']) expect(lint([{ path, text: unit.repeat(50_000) }], defaultConfig).report.version).toBe(1);
  });

  it('does not change what it is given', () => {
    const files = filesOf(sentences.join(' '));
    const before = structuredClone(files);
    lint(files, Object.freeze(structuredClone(defaultConfig)));
    expect(files).toEqual(before);
  });

  it('cuts between scenes before it cuts between paragraphs', () => {
    const scene = `${'She walked on and on. '.repeat(20)}\n\n${'He stood still. '.repeat(10)}`;
    const { chunks } = cut([{ path: 'a.md', text: `${scene}\n\n***\n\n${scene}` }], defaultConfig, { maxCharacters: 900 });
    expect(chunks.map((chunk) => chunk.text.slice(0, 3))).toEqual(['She', '***']);
  });

  it('says in the manifest that a paragraph was cut', () => {
    const { manifest, chunks } = cut([{ path: 'a.md', text: 'She walked on and on. '.repeat(60).trim() }], defaultConfig, {
      maxCharacters: 500,
    });
    expect(manifest.chunks.map((chunk) => chunk.continuesParagraph)).toEqual([false, true, true]);
    expect(chunks.every((chunk) => chunk.text.startsWith('She'))).toBe(true);
  });
});
