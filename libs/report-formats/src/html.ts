import type { FileReport, Finding, Report, Severity } from '@story-linter/story';
import escape from 'escape-html';

const names: Record<Severity, [one: string, many: string]> = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] };

const style = `
:root { color-scheme: light dark; --error: light-dark(#a31515, #ff8f8f); --warning: light-dark(#7a4b00, #f0c060); --info: light-dark(#1c5a99, #8fc1ff); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { overflow-wrap: anywhere; margin-top: 2.5rem; }
ol { list-style: none; padding: 0; }
li { border-inline-start: 0.25rem solid; padding: 0.25rem 0 0.25rem 0.75rem; margin-block: 0.75rem; }
.error { border-color: var(--error); } .warning { border-color: var(--warning); } .info { border-color: var(--info); }
.error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
.place, .related { font-variant-numeric: tabular-nums; font-size: 0.9em; }
.related { margin: 0.25rem 0 0 1rem; padding: 0; list-style: disc inside; }
.related li { border: 0; margin: 0; padding: 0; }`;

/** One page with everything in it: no script, nothing is loaded, readable without colours and in the dark. */
export const html = (report: Report): string => {
  const words = report.files.reduce((sum, file) => sum + file.words, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Story report: ${escape(counted(report.files))}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>Story report</h1>
<p>${escape(counted(report.files))} in ${words.toLocaleString('en')} words.${report.accepted ? ` ${report.accepted.length} accepted.` : ''}</p>
${report.files.map(section).join('\n')}
</main>
</body>
</html>
`;
};

const counted = (files: readonly FileReport[]): string => {
  const findings = files.flatMap((file) => file.findings);
  const parts = (Object.keys(names) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${names[severity][count === 1 ? 0 : 1]}`];
  });
  return parts.length > 0 ? parts.join(', ') : 'Nothing to report';
};

const section = ({ path, words, findings }: FileReport): string =>
  `<section>
<h2>${escape(path)}</h2>
<p>${words.toLocaleString('en')} words, ${findings.length === 0 ? 'nothing to report' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}.</p>
<ol>
${findings.map(item).join('\n')}
</ol>
</section>`;

const item = ({ code, severity, message, location: { line, column }, related }: Finding): string => {
  const others = related.map((other) => `<li>${escape(`${other.path}:${other.line}:${other.column}: ${other.message}`)}</li>`).join('');
  return `<li class="${severity}"><b>${names[severity][0]}</b> ${escape(message)} <span class="place">${escape(code)}, line ${line}, column ${column}</span>${others && `<ul class="related">${others}</ul>`}</li>`;
};
