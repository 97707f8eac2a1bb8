import { describe, expect, it } from '@jest/globals';

import { readFrontMatter } from './front-matter.js';
import { LineIndex } from './lines.js';

const read = (text: string): ReturnType<typeof readFrontMatter> => readFrontMatter('a.md', text, LineIndex.of(text));

describe('front matter', () => {
  it('reads the fields and finds where prose begins', () => {
    const text = '\uFEFF---\r\ntitle: Dawn\r\nwords: 12\r\ndate: 1893-05-03\r\n---\r\nShe came.';
    const { frontMatter, bodyStart } = read(text);
    expect(frontMatter?.fields).toEqual({ title: 'Dawn', words: 12, date: '1893-05-03' });
    expect(text.slice(bodyStart)).toBe('She came.');
  });

  it('says what is wrong with a head that is not YAML, and still finds the prose', () => {
    const text = '---\ntitle: "Dawn\nauthor: [a\n---\nShe came.';
    const { frontMatter, bodyStart } = read(text);
    expect(frontMatter?.problem).toEqual(expect.any(String));
    expect(text.slice(bodyStart)).toBe('She came.');
  });

  it('refuses a bomb of aliases at once', () => {
    const lines = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefghi'.charAt(index)}`)
            .join(', ')}]`,
      ),
    ];
    expect(read(`---\n${lines.join('\n')}\n---\nShe came.`).frontMatter?.problem).toMatch(/alias/i);
  });

  it('leaves alone a text that begins and goes on with scene breaks', () => {
    const text = '---\n\nShe came.\n\n---\n\nShe left.';
    expect(read(text)).toEqual({ frontMatter: null, bodyStart: 0 });
  });
});
