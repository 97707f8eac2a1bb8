import { StoryLinterClient, type Validation } from '@story-linter/client';
import { type ReportFormat, writeReport } from '@story-linter/report-formats';
import type { SourceFile } from '@story-linter/story';
import { prettyReport } from '../lint/pretty-report.js';
import { readStory } from '../read-story/read-story.js';
import { colorsFor } from '../terminal/colors.js';
import { exitCodes } from '../terminal/exit-codes.js';
import { findGateway } from './find-gateway.js';
import { progressDisplay } from './progress-display.js';
import { summaryOf } from './summary.js';

export interface FollowOptions {
  gateway?: string;
  format: 'pretty' | ReportFormat;
  story?: string;
  color: boolean;
}

/** `story-linter follow`: progress on stderr while it lasts, then the report of `lint` on stdout with its exit codes. */
export async function followCommand(id: string, options: FollowOptions): Promise<void> {
  endWithParent();
  const gateway = new StoryLinterClient({ url: findGateway(options.gateway) });
  await gateway.validation(id);
  await followToReport(gateway, id, options.story === undefined ? [] : await readStory([options.story]), options);
}

/** The files are for the lines around each finding; without them the places stand alone. */
export async function followToReport(
  gateway: StoryLinterClient,
  id: string,
  files: readonly SourceFile[],
  { format, color }: Pick<FollowOptions, 'format' | 'color'>,
): Promise<void> {
  const ended = await untilCompleted(gateway, id);
  const report = await gateway.report(id);
  const colors = colorsFor(color);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  process.stdout.write(
    format === 'pretty' ? `${prettyReport(report, texts, colors)}${summaryOf(ended, colors)}` : writeReport(format, report).text,
  );
  const hasError = report.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  process.exitCode = hasError ? exitCodes.findings : exitCodes.clean;
}

async function untilCompleted(gateway: StoryLinterClient, id: string): Promise<Validation> {
  const display = progressDisplay();
  try {
    return await gateway.ended(id, { onProgress: (validation) => display.show(validation) });
  } finally {
    display.end();
  }
}

/** A program that starts this one with a channel to it, as the launcher does, does not outlive its wish to know. */
function endWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(exitCodes.unusable));
  process.channel.unref();
}
