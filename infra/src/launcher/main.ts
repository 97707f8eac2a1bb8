/** The launcher: `npm start`. Its stdin is a pipe from whoever started it; when that closes, everything is stopped. */
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demandWritableFolder } from '../engines/free-space.js';
import { endLeftovers } from '../processes/records.js';
import { Problem, fileProblem, sentenceOf } from '../problem.js';
import { parseWish, type Wish } from './arguments.js';
import { lockData } from './data-lock.js';
import { help } from './help.js';
import { settingsFrom, type Settings } from './settings.js';
import { Stack } from './stack.js';
import { StopSignal } from './stop-signal.js';
import { sampleStory } from './story/sample.js';
import { StoryLinterCommand } from './story/story-linter-command.js';
import { UnderWayNote, type Story } from './story/under-way.js';
import { validateStory } from './story/validate-story.js';

const root = resolve(import.meta.dirname, '../../..');
const userFolder = process.env['INIT_CWD'] ?? process.cwd();
const interrupted = 130;

async function launch(wish: Wish, settings: Settings): Promise<number> {
  const story = wish.story === undefined ? sampleStory(root) : { path: wish.story, from: userFolder };
  demandWritableFolder(settings.dataFolder);
  const unlock = lockData(settings.dataFolder);
  try {
    const left = await endLeftovers(settings.runFolder, 8_000);
    if (left.length > 0) console.log(`An earlier stack had not been stopped; now it is (${left.join(', ')}).`);
    if (existsSync(join(settings.dataFolder, 'kafka'))) console.log(`Going on with the earlier data in ${settings.dataFolder}.`);
    mkdirSync(settings.logFolder, { recursive: true });
    return await runStack(story, wish.once, settings);
  } catch (error) {
    throw fileProblem(error, settings.dataFolder);
  } finally {
    unlock();
  }
}

async function runStack(story: Story, once: boolean, settings: Settings): Promise<number> {
  const stack = new Stack(settings);
  const stop = new StopSignal(() => stack.hurry());
  const work = async (): Promise<number> => {
    const { gateway } = await stack.start();
    console.log(`Gateway: ${gateway}`);
    const exitCode = await validateStory(
      story,
      new StoryLinterCommand(root, gateway, stack.processes),
      new UnderWayNote(settings.dataFolder),
    );
    if (once) return exitCode;
    console.log(`\nThe gateway is at ${gateway} and stays up until Ctrl-C. Logs: ${settings.logFolder}`);
    return stop.wanted.then(() => 0);
  };
  let atRest = false;
  const untilStopped = stop.wanted.then(() => (atRest || !once ? 0 : interrupted));
  try {
    return await Promise.race([work(), untilStopped, stack.failed]);
  } finally {
    atRest = true;
    if (stop.isWanted) console.log('\nStopping ...');
    await stack.stop();
    if (stop.isWanted) console.log('Everything is stopped; the next start goes on from here.');
  }
}

async function main(): Promise<number> {
  // When whoever reads us has gone, there is nobody to tell; stopping in good order matters more.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let settings: Settings | undefined;
  try {
    const wish = parseWish(process.argv.slice(2), userFolder);
    if (wish.help) {
      console.log(help);
      return 0;
    }
    settings = settingsFrom(process.env, root);
    return await launch(wish, settings);
  } catch (error) {
    console.error(sentenceOf(error));
    if (settings && !(error instanceof Problem) && existsSync(settings.logFolder))
      appendFileSync(
        join(settings.logFolder, 'launcher.log'),
        `${new Date().toISOString()} ${error instanceof Error ? error.stack : String(error)}\n`,
      );
    return 1;
  }
}

process.exit(await main());
