import { reportFormats } from '@story-linter/report-formats';
import { Command, Option } from 'commander';

import { bibleCommand, type BibleOptions } from './bible/bible-command.js';
import { explainCommand } from './explain/explain-command.js';
import { lintCommand, type LintOptions } from './lint/lint-command.js';
import { addGatewayCommands } from './submit/commands.js';
import { version } from './terminal/version.js';

const examples = `
Examples:
  story-linter lint my-novel.md            what is wrong in one file
  story-linter lint chapters/              a directory: its .md, .markdown and .txt files in natural order
  story-linter bible chapters/             who is in it, under which names, and who speaks
  story-linter explain CHAR001             what a code means, with examples`;

const welcome = `story-linter reads a manuscript and tells where the story contradicts itself.

  story-linter lint my-novel.md
  story-linter bible my-novel.md
  story-linter explain CHAR001

All commands and options: story-linter --help
`;

/** The command line. Every command is a folder beside this file. */
export function programOf(): Command {
  const program = new Command('story-linter')
    .description('Reads a manuscript and tells where the story contradicts itself.')
    .option('--no-color', 'plain text (also with NO_COLOR, and whenever the output is not a terminal)')
    .version(version(), '--version', 'the version of this program')
    .addHelpText('after', `${examples}\n\nExit code: 0 nothing of severity error, 1 at least one error, 2 wrong usage or unreadable input.`)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'story-linter: ')) })
    .exitOverride()
    .action((_options: unknown, command: Command) => {
      const [unknown] = command.args;
      if (unknown === undefined) process.stdout.write(welcome);
      else command.error(`error: there is no command "${unknown}"; there are ${program.commands.map((each) => each.name()).join(', ')}.`);
    })
    .allowExcessArguments();
  addLint(program);
  addBible(program);
  addExplain(program);
  addGatewayCommands(program, (options) => withColor(program, options));
  return program;
}

function addLint(program: Command): void {
  program
    .command('lint')
    .description('report what is wrong in a manuscript')
    .argument('<story...>', 'a file, or a directory with the .md, .markdown and .txt files of one story')
    .addOption(format(reportFormats))
    .option('--config <file>', 'configuration instead of the nearest .story-linter.yml above the story')
    .option('--no-color', 'plain text')
    .action((paths: string[], options: LintOptions) => lintCommand(paths, withColor(program, options)));
}

function addBible(program: Command): void {
  program
    .command('bible')
    .description('list the characters, places, dates and speeches of a manuscript')
    .argument('<story...>', 'a file, or a directory with the .md, .markdown and .txt files of one story')
    .addOption(format())
    .option('--config <file>', 'configuration instead of the nearest .story-linter.yml above the story')
    .option('--write', 'add the characters to story-bible.yml beside the story; what you wrote there stays and wins')
    .option('--no-color', 'plain text')
    .action((paths: string[], options: BibleOptions) => bibleCommand(paths, withColor(program, options)));
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('tell what a code means, why it matters, and when it stays silent')
    .argument('<code>', 'for example CHAR001')
    .action((code: string) => explainCommand(code));
}

function format(formats: readonly string[] = ['json']): Option {
  return new Option('--format <format>', 'how to write the answer').choices(['pretty', ...formats]).default('pretty');
}

/** `--no-color` counts before the command and after it. */
function withColor<T extends { color: boolean }>(program: Command, options: T): T {
  return { ...options, color: options.color && program.opts<{ color: boolean }>().color };
}
