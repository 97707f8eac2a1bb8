import type { FileReport, Finding, Report } from '@story-linter/story';
import { create } from 'xmlbuilder2';

/** A suite a file, a case a finding; what is only a matter of craft counts as skipped. A file without findings has passed. */
export const junit = (report: Report): string => {
  const suites = report.files.map(suite);
  const sum = (count: (one: FileReport) => number) => report.files.reduce((total, file) => total + count(file), 0);
  const attributes = { '@name': 'story-linter', '@tests': sum(testsIn), '@failures': sum(failuresIn), '@skipped': sum(skippedIn) };
  return `${create({ invalidCharReplacement: '\uFFFD' }, { testsuites: { ...attributes, testsuite: suites } }).end({ prettyPrint: true })}\n`;
};

const skippedIn = ({ findings }: FileReport): number => findings.filter(({ severity }) => severity === 'info').length;
const failuresIn = (file: FileReport): number => file.findings.length - skippedIn(file);
const testsIn = ({ findings }: FileReport): number => Math.max(findings.length, 1);

const suite = (file: FileReport) => ({
  '@name': file.path,
  '@tests': testsIn(file),
  '@failures': failuresIn(file),
  '@skipped': skippedIn(file),
  testcase: file.findings.length > 0 ? file.findings.map(testcase) : [{ '@classname': file.path, '@name': 'nothing to report' }],
});

const testcase = ({ code, severity, message, location: { path, line, column }, related }: Finding) => {
  const text = [`${path}:${line}:${column}`, ...related.map((other) => `${other.path}:${other.line}:${other.column}: ${other.message}`)].join('\n');
  const outcome = severity === 'info' ? { skipped: { '@message': message } } : { failure: { '@type': severity, '@message': message, '#': text } };
  return { '@classname': path, '@name': `${code} at ${line}:${column}`, '@file': path, '@line': line, ...outcome };
};
