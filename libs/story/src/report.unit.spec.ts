import { describe, expect, it } from '@jest/globals';

import { parseConfig } from './config/parse-config.js';
import { lint } from './lint.js';
import { ManuscriptError } from './model/source.js';
import type { Report } from './model/report.js';

const fault = 'We sailed on 31 June.';
const reportOf = (text: string, config: unknown = undefined): Report => lint([{ path: 'book/ch1.md', text }], parseConfig(config)).report;

describe('the report', () => {
  it('has the shape of version 1', () => {
    expect(reportOf(`---\ntitle: A\n---\n\n${fault}`)).toEqual({
      version: 1,
      files: [
        {
          path: 'book/ch1.md',
          words: 5,
          findings: [
            {
              code: 'TIME002',
              severity: 'error',
              message: '"31 June" is no date: June has 30 days.',
              confidence: 0.97,
              location: { path: 'book/ch1.md', line: 5, column: 14, offset: 31, length: 7 },
              related: [],
            },
          ],
        },
      ],
    });
  });

  it('counts lines and offsets of the raw file, byte order mark and CRLF included', () => {
    const text = `\uFEFFShe came.\r\n\r\n${fault}`;
    const [finding] = reportOf(text).files[0]?.findings ?? [];
    expect(finding?.location).toMatchObject({ line: 3, column: 14 });
    expect(text.slice(finding?.location.offset, (finding?.location.offset ?? 0) + (finding?.location.length ?? 0))).toBe('31 June');
  });

  it('sets apart what the writer has silenced in the manuscript, with the reason', () => {
    const report = reportOf(`<!-- story-linter-disable-next-line TIME002: he lies -->\n\n${fault}\n\n${fault}`);
    expect(report.files[0]?.findings).toHaveLength(1);
    expect(report.accepted).toEqual([expect.objectContaining({ code: 'TIME002', reason: 'he lies' })]);
  });

  it('does not silence another code', () => {
    expect(reportOf(`<!-- story-linter-disable-next-line CHAR001 -->\n${fault}`).files[0]?.findings).toHaveLength(1);
  });

  it('sets apart what the configuration accepts', () => {
    const accepted = [{ code: 'TIME002', path: 'ch1.md', text: '31 June', reason: 'a running joke' }];
    expect(reportOf(fault, { accepted }).files[0]?.findings).toEqual([]);
    expect(reportOf(fault, { accepted: [{ ...accepted[0], path: 'ch2.md' }] }).files[0]?.findings).toHaveLength(1);
  });

  it('follows the configuration in what it reports and how severe it is', () => {
    expect(reportOf(fault, { rules: { TIME002: 'off' } }).files[0]?.findings).toEqual([]);
    expect(reportOf(fault, { rules: { TIME002: 'info' } }).files[0]?.findings[0]?.severity).toBe('info');
  });

  it.each([
    ['an empty file', [{ path: 'a.md', text: '\uFEFF \n' }], 'a.md is empty'],
    ['binary data', [{ path: 'a.md', text: 'PK\0\0' }], 'binary'],
    ['nothing', [], 'no file'],
    [
      'a file given twice',
      [
        { path: 'a.md', text: 'A.' },
        { path: 'a.md', text: 'B.' },
      ],
      'twice',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(() => lint(files, parseConfig(undefined))).toThrow(ManuscriptError);
    expect(() => lint(files, parseConfig(undefined))).toThrow(message);
  });
});
