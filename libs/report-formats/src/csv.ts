import type { Report } from '@story-linter/story';
import { stringify } from 'csv-stringify/sync';

const columns = ['path', 'line', 'column', 'offset', 'length', 'severity', 'code', 'confidence', 'message', 'related'];

/** A row a finding (RFC 4180). Cells that a spreadsheet would take for a formula are quoted as text. */
export const csv = (report: Report): string =>
  stringify(
    report.files.flatMap(({ findings }) =>
      findings.map(({ location: { path, line, column, offset, length }, severity, code, confidence, message, related }) => {
        const others = related.map((other) => `${other.path}:${other.line}:${other.column} ${other.message}`).join('\n');
        return [path, line, column, offset, length, severity, code, confidence, message, others];
      }),
    ),
    { header: true, columns, record_delimiter: 'windows', escape_formulas: true },
  );
