import { tailOf } from '../../processes/log-file.js';

interface LogLine {
  level?: string | number;
  severity?: string;
  message?: string;
  msg?: string;
}

/** The last error a service logged before it ended (its logs are JSON lines; a crash may also print plain text). */
export function lastWords(logPath: string): string {
  const lines = tailOf(logPath);
  const errors = lines.flatMap((line) => errorIn(line) ?? []);
  return (errors.at(-1) ?? lines.at(-1) ?? 'it left no message').slice(0, 300);
}

function errorIn(line: string): string | undefined {
  if (!line.startsWith('{')) return /^\w*Error\b/.test(line) ? line : undefined;
  try {
    const { level, severity, message, msg } = JSON.parse(line) as LogLine;
    const grave = /error|fatal/i.test(String(level ?? severity ?? '')) || Number(level) >= 50;
    return grave ? (message ?? msg)?.split('\n')[0] : undefined;
  } catch {
    return undefined;
  }
}
