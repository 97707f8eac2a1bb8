import { cut, defaultConfig, lint } from '../dist/index.js';
import { chanceFrom } from './chance.mjs';
import { faultsOf } from './faults.mjs';

/** A fault counts as found if a finding of its code, or that finding's other side, lies so near. A contradiction is two faults, one a side. */
const near = 3;

/** Far enough apart that no fault hides another. */
const apart = 400;

/**
 * Puts faults into the novels, as Markdown so that links are links, several into one copy, and counts how many the report
 * names at their place. What is new in the report and lies at no fault is wrong.
 */
export function measureInjected(books, seed) {
  const counts = new Map();
  const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const [missed, surplus] = [[], []];
  books.forEach(({ name, files: [{ text }] }, number) => {
    const { report, bible } = lint(filesOf(text), defaultConfig);
    const { manifest } = cut(filesOf(text), defaultConfig);
    for (const [set, make] of faultsOf.entries()) {
      const faults = apartFrom(make({ text, bible, manifest }, chanceFrom(seed * 1000 + number + set * 500)));
      const spoilt = withFaults(text, faults);
      const found = lint(filesOf(spoilt.text), defaultConfig).report.files[0].findings.filter(({ severity }) => severity !== 'info');
      const known = new Map();
      for (const finding of report.files[0].findings) known.set(keyOf(finding, text), (known.get(keyOf(finding, text)) ?? 0) + 1);
      const used = new Set();
      for (const fault of spoilt.faults) {
        const finding = found.filter((each) => each.code === fault.code && touches(each, fault));
        const half = number % 2 === 0 ? [] : ['held out'];
        const counted = [fault.code, ...(fault.kind ? [`${fault.code} (${fault.kind})`] : []), ...half];
        for (const key of counted) add(`put ${key}`);
        if (finding.length > 0) for (const key of counted) add(`got ${key}`);
        else missed.push(`${name} ${fault.code} ${spoilt.text.slice(fault.start - 30, fault.end + 30).replace(/\s+/g, ' ')}`);
        finding.forEach((each) => used.add(each));
      }
      for (const finding of found) {
        if (used.has(finding) || spoilt.faults.some((fault) => touches(finding, fault))) {
          add('right');
          continue;
        }
        const before = known.get(keyOf(finding, spoilt.text)) ?? 0;
        known.set(keyOf(finding, spoilt.text), before - 1);
        if (before <= 0) surplus.push(`${name}:${finding.location.line} ${finding.code} ${finding.message}`);
      }
    }
  });
  const codes = [...counts.keys()]
    .filter((key) => key.startsWith('put '))
    .map((key) => key.slice(4))
    .sort();
  const shares = codes.map((code) => [`found ${code}`, (counts.get(`got ${code}`) ?? 0) / counts.get(`put ${code}`)]);
  const right = counts.get('right') ?? 0;
  return { ...Object.fromEntries(shares), injectedRight: right / (right + surplus.length), missed, surplus };
}

/** A link can be told to be broken only where there are other files to point to. */
export const filesOf = (text) => [
  { path: 'novel.md', text },
  { path: 'people.md', text: 'The people of this story.\n' },
];

export const keyOf = ({ code, location }, text) => `${code} ${text.slice(location.offset, location.offset + location.length)}`;

export const touches = (finding, { start, end }) =>
  [finding.location, ...finding.related].some(({ offset, length }) => offset <= end + near && offset + length >= start - near);

export function apartFrom(faults) {
  const kept = [];
  const fits = (fault) =>
    kept.every((other) => fault.at - (other.at + other.remove) >= apart || other.at - (fault.at + fault.remove) >= apart);
  // The two sides of a contradiction stay or go together: one alone contradicts nothing.
  const groups = new Map();
  for (const fault of faults) groups.set(fault.group ?? fault, [...(groups.get(fault.group ?? fault) ?? []), fault]);
  for (const group of groups.values()) if (group.every(fits)) kept.push(...group);
  return kept.sort((a, b) => a.at - b.at);
}

export function withFaults(text, faults) {
  let spoilt = '';
  let from = 0;
  const placed = faults.map(({ at, remove, insert, ...fault }) => {
    spoilt += text.slice(from, at);
    const start = spoilt.length;
    spoilt += insert;
    from = at + remove;
    return { ...fault, start, end: spoilt.length };
  });
  return { text: spoilt + text.slice(from), faults: placed };
}
