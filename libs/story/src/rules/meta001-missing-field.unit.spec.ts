import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../config/parse-config.js';
import { findingsIn } from '../specs/lint-text.js';

const required = parseConfig({ rules: { META001: { options: { fields: ['title', 'status'] } } } });
const missing = (text: string, config = required): string[] => findingsIn(text, 'META001', config).map(({ message }) => message);

describe('META001, missing field', () => {
  it.each([
    ['a field that is not there', '---\ntitle: Dawn\n---\n\nShe came.', ['status']],
    ['a field without a value', '---\ntitle: Dawn\nstatus:\n---\n\nShe came.', ['status']],
    ['no front matter at all', 'She came.', ['status', 'title']],
  ])('given %s, names it', (_, text, fields) => {
    expect(missing(text)).toEqual(fields.map((field) => `The front matter has no "${field}".`));
  });

  it.each([
    ['every field', '---\ntitle: Dawn\nstatus: draft\n---\n\nShe came.'],
    ['a value that is false or nought', '---\ntitle: 0\nstatus: false\n---\n\nShe came.'],
    ['matter', '=== 1.md\n---\ntitle: Dawn\nstatus: draft\n---\n\nShe came.\n\n=== README.md\nAbout the book.\n'],
    ['a head that cannot be read, of which another rule speaks', '---\ntitle: "Dawn\nstatus: draft\n---\n\nShe came.'],
  ])('given %s, says nothing', (_, text) => {
    expect(missing(text)).toEqual([]);
  });

  it('says nothing where no field is required', () => {
    expect(missing('She came.', parseConfig({}))).toEqual([]);
  });
});
