import type { Finding, Report, Severity } from '@story-linter/story';

import type { Colors } from '../terminal/colors.js';
import { excerptAt } from './excerpt.js';

const names: { [severity in Severity]: [one: string, many: string] } = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** The report for people: each finding with its line of text and the other side of the contradiction. */
export function prettyReport(report: Report, texts: ReadonlyMap<string, string>, colors: Colors): string {
  const parts = report.files
    .filter((file) => file.findings.length > 0)
    .map((file) => `${colors.underline(file.path)}\n${file.findings.map((finding) => prettyFinding(finding, texts, colors)).join('\n')}`);
  return [...parts, summary(report, colors)].join('\n\n') + '\n';
}

function prettyFinding(finding: Finding, texts: ReadonlyMap<string, string>, colors: Colors): string {
  const { path, line, column } = finding.location;
  const head = `  ${path}:${line}:${column}  ${paint(finding.severity, colors)}  ${finding.message}  ${colors.dim(finding.code)}`;
  const excerpt = excerptAt(texts.get(path) ?? '', finding.location, colors);
  const related = finding.related.map((other) => `      ${colors.dim(`${other.path}:${other.line}:${other.column}`)}  ${other.message}`);
  return [head, ...(excerpt === '' ? [] : [`      ${excerpt}`]), ...related].join('\n');
}

function paint(severity: Severity, colors: Colors): string {
  const [name] = names[severity];
  return severity === 'error' ? colors.red(name) : severity === 'warning' ? colors.yellow(name) : colors.blue(name);
}

function summary(report: Report, colors: Colors): string {
  const findings = report.files.flatMap((file) => file.findings);
  const words = report.files.reduce((sum, file) => sum + file.words, 0);
  const read = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'} in ${report.files.length} ${report.files.length === 1 ? 'file' : 'files'}`;
  const silenced = report.accepted === undefined ? '' : `, ${report.accepted.length} accepted`;
  if (findings.length === 0) return `${colors.green('Nothing to report')} in ${read}${silenced}.`;
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${names[severity][count === 1 ? 0 : 1]}`];
  });
  const [example] = findings;
  return `${colors.bold(counts.join(', '))} in ${read}${silenced}.\n${colors.dim(`What a code means: story-linter explain ${example?.code ?? ''}`)}`;
}
