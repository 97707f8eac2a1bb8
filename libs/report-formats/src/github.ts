import type { Finding, Report, Severity } from '@story-linter/story';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations beside the text. */
export const github = (report: Report): string => report.files.flatMap(({ findings }) => findings.map((finding) => `${annotation(finding)}\n`)).join('');

const annotation = ({ severity, code, message, location: { path, line, column, length }, related }: Finding): string => {
  const others = related.map((other) => `\n${other.path}:${other.line}:${other.column}: ${other.message}`).join('');
  const properties = { file: path, line, col: column, endColumn: column + length, title: code };
  const named = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${named.join(',')}::${data(message + others)}`;
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
