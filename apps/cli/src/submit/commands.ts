import { reportFormats } from '@story-linter/report-formats';
import { Option, type Command } from 'commander';
import { followCommand, type FollowOptions } from './follow-command.js';
import { submitCommand, type SubmitOptions } from './submit-command.js';

type WithColor = <T extends { color: boolean }>(options: T) => T;

/** The commands that speak to a gateway. */
export function addGatewayCommands(program: Command, withColor: WithColor): void {
  const gateway = ['--gateway <url>', 'the gateway instead of the one that runs here'] as const;
  const format = (): Option => new Option('--format <format>', 'how to write the answer').choices(['pretty', ...reportFormats]).default('pretty');
  program
    .command('submit')
    .description('send a manuscript to a gateway, follow its progress and report')
    .argument('<story...>', 'a file, or a directory with the .md, .markdown and .txt files of one story')
    .option(...gateway)
    .option('--title <title>', "instead of the file's or directory's name")
    .option('--no-wait', 'only print the id, for story-linter follow')
    .addOption(format())
    .option('--config <file>', 'configuration instead of the nearest .story-linter.yml above the story')
    .option('--no-color', 'plain text')
    .action((paths: string[], options: SubmitOptions) => submitCommand(paths, withColor(options)));
  program
    .command('follow')
    .description('follow a validation that was submitted before, and report')
    .argument('<id>', 'what submit --no-wait has printed')
    .option(...gateway)
    .option('--story <path>', 'the manuscript, to show the lines that findings are about')
    .addOption(format())
    .option('--no-color', 'plain text')
    .action((id: string, options: FollowOptions) => followCommand(id, withColor(options)));
}
