import { explain, type Finding, type Place, type Report, type Severity } from '@story-linter/story';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code scanning reads it. Columns count UTF-16 code units; what the writer accepted is listed as suppressed. */
export const sarif = (report: Report): string => {
  const findings = report.files.flatMap((file) => file.findings);
  const accepted = report.accepted ?? [];
  const codes = [...new Set([...findings, ...accepted].map(({ code }) => code))].sort();
  const results: Result[] = [
    ...findings.map((finding) => resultOf(finding, codes)),
    ...accepted.map(({ code, location, reason }): Result => ({
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      message: { text: reason },
      locations: [locationOf(location)],
      suppressions: [{ kind: 'external', justification: reason }],
    })),
  ];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'story-linter', rules: codes.map(ruleOf) } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const ruleOf = (code: string): ReportingDescriptor => {
  const doc = explain(code);
  if (!doc) return { id: code };
  return { id: code, name: doc.name, shortDescription: { text: doc.name }, fullDescription: { text: doc.what }, help: { text: doc.why }, defaultConfiguration: { level: levels[doc.severity] } };
};

const resultOf = ({ code, severity, message, confidence, location, related }: Finding, codes: readonly string[]): Result => ({
  ruleId: code,
  ruleIndex: codes.indexOf(code),
  level: levels[severity],
  message: { text: message },
  locations: [locationOf(location)],
  ...(related.length > 0 && { relatedLocations: related.map((other, id) => ({ id, ...locationOf(other), message: { text: other.message } })) }),
  rank: Math.round(confidence * 100),
});

const locationOf = ({ path, line, column, offset, length }: Place): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: line, startColumn: column, charOffset: offset, charLength: length } },
});

const uriOf = (path: string): string => {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
};
