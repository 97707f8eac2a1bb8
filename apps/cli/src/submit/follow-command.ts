import { type ReportFormat, writeReport } from '@story-linter/report-formats';
import type { SourceFile } from '@story-linter/story';
import { prettyReport } from '../lint/pretty-report.js';
import { readStory } from '../read-story/read-story.js';
import { colorsFor } from '../terminal/colors.js';
import { exitCodes } from '../terminal/exit-codes.js';
import { InputError } from '../terminal/failure.js';
import { findGateway } from './find-gateway.js';
import { Gateway } from './gateway.js';
import { progressDisplay } from './progress-display.js';
import { summaryOf } from './summary.js';
import type { ValidationView } from './validation-view.js';

export interface FollowOptions {
  gateway?: string;
  format: 'pretty' | ReportFormat;
  story?: string;
  color: boolean;
}

/** `story-linter follow`: progress on stderr while it lasts, then the report of `lint` on stdout with its exit codes. */
export async function followCommand(id: string, options: FollowOptions): Promise<void> {
  endWithParent();
  const gateway = new Gateway(findGateway(options.gateway));
  await gateway.validation(id);
  await followToReport(gateway, id, options.story === undefined ? [] : await readStory([options.story]), options);
}

/** The files are for the lines around each finding; without them the places stand alone. */
export async function followToReport(
  gateway: Gateway,
  id: string,
  files: readonly SourceFile[],
  { format, color }: Pick<FollowOptions, 'format' | 'color'>,
): Promise<void> {
  const ended = await untilEnded(gateway, id);
  if (ended.status !== 'completed')
    throw new InputError(
      `the validation ${id} ${ended.status === 'failed' ? 'failed' : 'was cancelled'}${ended.failure ? ` (${ended.failure.reason || ended.failure.cause})` : ''}.`,
    );
  const report = await gateway.report(id);
  const colors = colorsFor(color);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  process.stdout.write(
    format === 'pretty' ? `${prettyReport(report, texts, colors)}${summaryOf(ended, colors)}` : writeReport(format, report).text,
  );
  const hasError = report.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  process.exitCode = hasError ? exitCodes.findings : exitCodes.clean;
}

async function untilEnded(gateway: Gateway, id: string): Promise<ValidationView> {
  const display = progressDisplay();
  try {
    let last: ValidationView | undefined;
    for await (const view of gateway.progress(id)) display.show((last = view));
    return last ?? (await gateway.validation(id));
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
