import { defaultConfig, lint } from '../dist/index.js';

const contradictions = /^(?:CHAR|TIME|PLOT|WORLD|META)/;

/** What the engine says of books that were edited with care: all but notes of craft, per 10,000 words. Each is an oddity of the book or a bug. */
export function countAlarms(books) {
  let words = 0;
  let all = 0;
  let contradicting = 0;
  const listed = [];
  for (const { name, files } of books) {
    for (const file of lint(files, defaultConfig).report.files) {
      words += file.words;
      for (const { code, severity, message, location } of file.findings) {
        if (severity === 'info') continue;
        all += 1;
        if (contradictions.test(code)) contradicting += 1;
        listed.push(`${name === location.path ? '' : `${name}/`}${location.path}:${location.line} ${code} ${message}`);
      }
    }
  }
  return { alarms: (all / words) * 10_000, contradictionAlarms: (contradicting / words) * 10_000, listed };
}
