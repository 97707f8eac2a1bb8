import { join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import { readJson, root } from './places.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const chatter = /^\[?[\d:]+ ?(AM|PM)?\]? (?:- )?(Project|Building|Updating|Projects in this build|Skipping)/;

/** Compiles what has changed. When nothing has, it takes a tenth of a second or two. */
export async function compile() {
  const projects = readJson(join(root, 'tsconfig.json'))?.references ?? [];
  await step('Compiling (tsc -b)', (report) => compileProjects(projects.length, report));
}

async function compileProjects(total, report) {
  let looked = 0;
  const { code, lines } = await run(
    pinnedNode(),
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', '--verbose', '--pretty', 'false'],
    {
      onLine: (line) => {
        if (/Project '.*' is (up to date|out of date)/.test(line)) report(`${(looked += 1)} of ${total}`);
      },
    },
  );
  if (code === 0) return;
  const errors = lines.filter((line) => /error TS\d+/.test(line));
  for (const line of errors) console.error(line);
  throw new Problem(
    `The project does not compile (${errors.length || 'some'} errors${errors.length ? ', above' : `: ${lines.filter((line) => line && !chatter.test(line)).at(-1) ?? ''}`}).`,
  );
}
