import type { Report } from '@story-linter/story';
import { csv } from './csv.js';
import { github } from './github.js';
import { html } from './html.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** A report for programs and browsers: the same report gives the same text. */
interface Writer {
  contentType: string;
  write(report: Report): string;
}

const writers = {
  json: { contentType: 'application/json; charset=utf-8', write: (report) => `${JSON.stringify(report)}\n` },
  sarif: { contentType: 'application/sarif+json; charset=utf-8', write: sarif },
  html: { contentType: 'text/html; charset=utf-8', write: html },
  junit: { contentType: 'application/xml; charset=utf-8', write: junit },
  github: { contentType: 'text/plain; charset=utf-8', write: github },
  csv: { contentType: 'text/csv; charset=utf-8', write: csv },
} satisfies Record<string, Writer>;

export type ReportFormat = keyof typeof writers;

export const reportFormats = Object.keys(writers) as ReportFormat[];

/** What it is called over HTTP, without parameters. */
export const mediaTypeOf = (format: ReportFormat): string => writers[format].contentType.split(';')[0]!;

export const writeReport = (format: ReportFormat, report: Report): { contentType: string; text: string } => {
  const { contentType, write } = writers[format];
  return { contentType, text: write(report) };
};
