import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux: the unit of /proc's times. */
const ticksPerSecond = 100;

const programs = [
  [/\bkafka\.Kafka\b/, 'Kafka'],
  [/postgres/, 'PostgreSQL'],
  [/redis/, 'Redis'],
  [/apps\/([\w-]+)\/dist/],
];

/** What people call it. */
const programOf = (commandLine) => {
  for (const [pattern, name] of programs) {
    const found = pattern.exec(commandLine);
    if (found) return name ?? found[1];
  }
  return 'others';
};

const statOf = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    const program = programOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    // proc(5): 4 ppid, 14 to 17 the times of the process and of its children that have ended
    return { program, parent: Number(fields[1]), seconds: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond };
  } catch {
    // It has ended meanwhile; its parent has its time.
    return undefined;
  }
};

/** Processor seconds that all processes below this one have used, by program. */
export function secondsByProgram(root = process.pid) {
  const stats = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => [[Number(name), statOf(name)]]).filter(([, stat]) => stat));
  const isBelow = (pid) => {
    for (let at = stats.get(pid)?.parent; at !== undefined && at > 1; at = stats.get(at)?.parent) if (at === root) return true;
    return false;
  };
  const below = [...stats].filter(([pid]) => isBelow(pid)).map(([, stat]) => stat);
  return new Map([...Map.groupBy(below, ({ program }) => program)].map(([program, of]) => [program, of.reduce((sum, { seconds }) => sum + seconds, 0)]));
}

/** Processor seconds that all processes below this one have used, whatever they are called. */
export const secondsBelow = (root = process.pid) => [...secondsByProgram(root).values()].reduce((sum, seconds) => sum + seconds, 0);

/** Peak resident memory of a process, megabytes. */
export const peakMegabytes = (pid = process.pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
