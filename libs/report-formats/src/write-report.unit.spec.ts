import { describe, expect, it } from '@jest/globals';
import type { Finding, Report } from '@story-linter/story';
import type { Log } from 'sarif';
import { convert } from 'xmlbuilder2';
import { type ReportFormat, reportFormats, writeReport } from './write-report.js';

const place = { path: 'part 1/ch1.md', line: 12, column: 4, offset: 733, length: 9 };

const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'CHAR004',
  severity: 'error',
  message: 'Anna’s eyes are blue here, "brown" & <green> before: 100 %, all of it',
  confidence: 0.93,
  location: place,
  related: [{ ...place, path: 'ch9.md', line: 88, message: 'brown' }],
  ...more,
});

const report: Report = {
  version: 1,
  files: [
    { path: 'part 1/ch1.md', words: 3120, findings: [finding(), finding({ severity: 'info', code: 'STYLE003', message: '=HYPERLINK("x")', related: [] })] },
    { path: 'ch2.md', words: 10, findings: [] },
  ],
  accepted: [{ code: 'TIME002', location: place, reason: 'Meant so.' }],
};

const written = (format: ReportFormat, of: Report = report): string => writeReport(format, of).text;

describe('a report for programs', () => {
  it.each(reportFormats)('as %s is the same text for the same report', (format) => {
    expect(written(format)).toBe(written(format));
    expect(written(format).endsWith('\n')).toBe(true);
  });

  it('as SARIF names rule, place and the other place, and what was accepted as suppressed', () => {
    const [run] = (JSON.parse(written('sarif')) as Log).runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['CHAR004', 'STYLE003', 'TIME002']);
    const [first, , accepted] = run?.results ?? [];
    expect(first).toMatchObject({
      ruleId: 'CHAR004',
      ruleIndex: 0,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'part%201/ch1.md' }, region: { startLine: 12, startColumn: 4, charOffset: 733, charLength: 9 } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'ch9.md' }, region: { startLine: 88 } }, message: { text: 'brown' } }],
    });
    expect(accepted).toMatchObject({ ruleId: 'TIME002', suppressions: [{ kind: 'external', justification: 'Meant so.' }] });
  });

  it('as JUnit is XML whatever stands in the text; craft is skipped, a file without findings has passed', () => {
    const text = written('junit', { ...report, files: [...report.files, { path: 'ch3.md', words: 1, findings: [finding({ message: 'NUL \0 and \u001b' })] }] });
    const { testsuites } = convert(text, { format: 'object' }) as { testsuites: Record<string, unknown> & { testsuite: Record<string, unknown>[] } };
    expect(testsuites).toMatchObject({ '@tests': '4', '@failures': '2', '@skipped': '1' });
    expect(testsuites.testsuite[0]).toMatchObject({ testcase: [{ failure: {} }, { skipped: {} }] });
    expect(text).toContain('message="Anna’s eyes are blue here, &quot;brown&quot; &amp; &lt;green&gt; before: 100 %, all of it"');
    expect(testsuites.testsuite[1]).toMatchObject({ '@failures': '0', testcase: { '@name': 'nothing to report' } });
  });

  it('as GitHub annotations escapes what would end a property or the line', () => {
    expect(written('github').split('\n')[0]).toBe(
      '::error file=part 1/ch1.md,line=12,col=4,endColumn=13,title=CHAR004::Anna’s eyes are blue here, "brown" & <green> before: 100 %25, all of it%0Ach9.md:88:4: brown',
    );
  });

  it('as CSV is quoted, and no cell is a formula', () => {
    const [header, first, second] = written('csv').split('\r\n');
    expect(header).toBe('path,line,column,offset,length,severity,code,confidence,message,related');
    expect(first).toContain('"Anna’s eyes are blue here, ""brown"" & <green> before: 100 %, all of it"');
    expect(second).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('as HTML shows text as text and loads nothing', () => {
    const page = written('html');
    expect(page).toContain('&quot;brown&quot; &amp; &lt;green&gt;');
    expect(page).toContain('1 error, 1 note');
    expect(page).not.toMatch(/<script|src=|href=|<green>/);
  });
});
