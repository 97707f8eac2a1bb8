import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { spawn } from 'node:child_process';
import type { OwnedProcesses } from '../../processes/owned-processes.js';
import { describeEnding } from '../../processes/child.js';
import { Problem } from '../../problem.js';
import type { Story, UnderWay } from './under-way.js';

/** The writers' command line, which speaks to the gateway for us. */
export class StoryLinterCommand {
  private readonly program: string;

  constructor(
    root: string,
    private readonly gateway: string,
    private readonly processes: OwnedProcesses,
  ) {
    this.program = join(root, 'apps', 'cli', 'bin', 'story-linter.js');
    if (!existsSync(this.program)) throw new Problem(`${this.program} is missing: get it back from the repository and run npm run setup.`);
  }

  /** Sends the story and answers the validation's id. */
  async submit(story: Story): Promise<string> {
    const child = spawn(
      process.execPath,
      [this.program, 'submit', story.path, '--gateway', this.gateway, '--no-wait', '--format', 'json'],
      {
        cwd: story.from,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 120_000,
      },
    );
    const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if ((await code) !== 0)
      throw new Problem(errors.trim().split('\n')[0] || `The story could not be submitted (exit code ${await code}).`);
    return (JSON.parse(output) as { id: string }).id;
  }

  /** Shows the progress and then the report on our own terminal; answers 0, or 1 when there are errors in the story. */
  async follow({ id, story }: UnderWay): Promise<number> {
    const lines = existsSync(resolve(story.from, story.path)) ? ['--story', story.path] : [];
    const ending = await this.processes.start('follow', {
      command: [process.execPath, this.program, 'follow', id, '--gateway', this.gateway, ...lines],
      cwd: story.from,
      // The channel carries nothing: by its end the command knows that we are gone.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    }).ended;
    if (ending.code === null)
      throw new Problem(`The report was cut off (${describeEnding(ending)}): npx story-linter follow ${id} shows it.`);
    return ending.code;
  }
}
