import type { RuleDoc } from './rule.js';

/** A rule's page in Markdown. What `explain` prints and what lies in `docs/rules` is this text. */
export function rulePage(doc: RuleDoc): string {
  const examples = doc.examples.flatMap(({ wrong, right, settings }) => [
    ...told(settings),
    'Wrong:',
    '',
    ...quoted(wrong),
    '',
    'Right:',
    '',
    ...quoted(right),
    '',
  ]);
  return [
    `# ${doc.code}: ${doc.name}`,
    '',
    `Severity: ${doc.severity}`,
    '',
    '## What it finds',
    '',
    doc.what,
    '',
    '## Why',
    '',
    doc.why,
    '',
    '## Examples',
    '',
    ...examples,
    '## Stays silent when',
    '',
    ...doc.silentWhen.map((each) => `- ${each}`),
    '',
    '## Options',
    '',
    'In `.story-linter.yml`, `off` silences it everywhere, and a severity replaces its own:',
    '',
    '    rules:',
    `      ${doc.code}: off`,
    ...(doc.options.length === 0
      ? []
      : ['', 'It has options of its own, each a line under its code:', '', ...doc.options.map((option) => `- ${option}`)]),
    '',
    'For one place, write the reason above it:',
    '',
    `    <!-- story-linter-disable-next-line ${doc.code}: meant so -->`,
    '',
  ].join('\n');
}

function told(settings: RuleDoc['examples'][number]['settings']): string[] {
  const lines = Object.entries(settings ?? {}).map(
    ([name, value]) => `    ${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  return lines.length === 0 ? [] : ['With the options', '', ...lines, ''];
}

function quoted(text: string): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
}
