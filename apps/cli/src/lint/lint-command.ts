import { type ReportFormat, writeReport } from '@story-linter/report-formats';
import { lint, type Report } from '@story-linter/story';

import { configurationFor } from '../configuration/find-configuration.js';
import { readStory } from '../read-story/read-story.js';
import { colorsFor } from '../terminal/colors.js';
import { exitCodes } from '../terminal/exit-codes.js';
import { prettyReport } from './pretty-report.js';

export interface LintOptions {
  format: 'pretty' | ReportFormat;
  config?: string;
  color: boolean;
}

/** `story-linter lint`: the report on stdout, exit code 1 when something cannot both be true. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<void> {
  const files = await readStory(paths);
  const config = await configurationFor(paths[0] ?? '.', options.config);
  const { report } = lint(files, config);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  process.stdout.write(options.format === 'pretty' ? prettyReport(report, texts, colorsFor(options.color)) : writeReport(options.format, report).text);
  process.exitCode = hasError(report) ? exitCodes.findings : exitCodes.clean;
}

function hasError(report: Report): boolean {
  return report.files.some((file) => file.findings.some((finding) => finding.severity === 'error'));
}
