import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../services/service-process.js';
import { type Ending, runToItsEnd } from './run-to-its-end.js';

/** The programs of docs/integrations in one language, ready to run. */
export interface ExamplePrograms {
  run(program: 'publish' | 'scenarios', args: string[], limitMs: number): Promise<Ending>;
}

const examples = join(repository, 'docs', 'integrations');
const tools = join(repository, '.data', 'tools');
const installLimitMs = 180_000;

/** Runs on the interpreter that is there, with the packages of requirements.txt in an environment of their own. */
export const pythonPrograms = async (): Promise<ExamplePrograms> => {
  const source = join(examples, 'python');
  const remedy = 'the Python examples need Python 3.10 or newer with venv; install it (Debian: python3-venv).';
  const interpreter = await succeed('python3', ['-c', 'import sys, venv; assert sys.version_info >= (3, 10); print(sys.executable, sys.version)'], source, remedy);
  const requirements = join(source, 'requirements.txt');
  const environment = await madeOnce('python-examples', [interpreter, readFileSync(requirements)], async (folder) => {
    await succeed('python3', ['-m', 'venv', folder], source, remedy);
    await succeed(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], source, 'pip could not install them; check the network.');
  });
  const python = join(environment, 'bin', 'python');
  return { run: (program, args, limitMs) => runToItsEnd(python, ['-B', join(source, `${program}.py`), ...args], { cwd: source, limitMs, remedy }) };
};

/** Built by Maven from pom.xml and sources; run on the Java that is there. */
export const javaPrograms = async (): Promise<ExamplePrograms> => {
  const source = join(examples, 'java');
  const parts = ['pom.xml', ...readdirSync(join(source, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => join('src', path))].filter((path) => path.includes('.')).sort();
  const built = await madeOnce('java-examples', parts.map((path) => readFileSync(join(source, path))), async (folder) => {
    for (const path of parts) cpSync(join(source, path), join(folder, path));
    await succeed('mvn', ['-B', '-q', 'package'], folder, 'the Java examples need a JDK, 17 or newer, and Maven; install them (Debian: openjdk-17-jdk-headless, maven), and check the network.');
  });
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const classes = { publish: 'examples.Publish', scenarios: 'examples.Scenarios' };
  const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  return {
    run: (program, args, limitMs) =>
      runToItsEnd(java, [...quickStart, '-cp', join(built, 'target', 'examples.jar'), classes[program], ...args], { cwd: source, limitMs, remedy: 'the Java examples need Java 17 or newer; install it.' }),
  };
};

/** Makes a folder of tools once for what it is made of; it appears as a whole or not at all. */
const madeOnce = async (name: string, from: readonly (string | Buffer)[], make: (folder: string) => Promise<void>): Promise<string> => {
  const hash = createHash('sha256');
  for (const part of from) hash.update(part);
  const folder = join(tools, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(tools, { recursive: true });
  try {
    await make(fresh);
    if (!existsSync(folder)) renameSync(fresh, folder);
    return folder;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

const succeed = async (program: string, args: string[], cwd: string, remedy: string): Promise<string> => {
  const { code, output } = await runToItsEnd(program, args, { cwd, limitMs: installLimitMs, remedy });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${remedy}\n${output.slice(-2000)}`);
  return output;
};
