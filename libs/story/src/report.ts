import type { Acceptance, EngineConfig } from './config/engine-config.js';
import type { Finding } from './model/finding.js';
import type { Manifest } from './model/manifest.js';
import type { AcceptedFinding, Report } from './model/report.js';

/**
 * Merges the findings of the chunks, moved to their places, with those of the story-wide pass. Sorted by place and
 * code, repeats dropped, what the writer has silenced set apart. Story files are always listed, matter only with findings.
 */
export function report(manifest: Manifest, findings: readonly Finding[], config: EngineConfig): Report {
  const accepted: AcceptedFinding[] = [];
  const kept = withoutRepeats([...findings].sort(byPlace)).filter((finding) => {
    const reason = reasonToKeepSilent(finding, manifest, config);
    if (reason !== null) accepted.push({ code: finding.code, location: finding.location, reason });
    return reason === null;
  });
  const byPath = new Map<string, Finding[]>();
  for (const finding of kept) {
    const list = byPath.get(finding.location.path);
    if (list) list.push(finding);
    else byPath.set(finding.location.path, [finding]);
  }
  const files = manifest.files
    .filter((file) => file.role === 'story' || byPath.has(file.path))
    .map((file) => ({ path: file.path, words: file.words, findings: byPath.get(file.path) ?? [] }));
  return accepted.length === 0 ? { version: 1, files } : { version: 1, files, accepted };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.location.path, b.location.path) ||
    a.location.offset - b.location.offset ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || byPlace(before, finding) !== 0 || before.location.length !== finding.location.length;
  });
}

function reasonToKeepSilent(finding: Finding, manifest: Manifest, config: EngineConfig): string | null {
  const comment = manifest.suppressions.find(
    ({ path, line, codes }) =>
      path === finding.location.path && line === finding.location.line && (codes.length === 0 || codes.includes(finding.code)),
  );
  return comment?.reason ?? config.accepted.find((acceptance) => covers(acceptance, finding))?.reason ?? null;
}

function covers({ code, path, text }: Acceptance, finding: Finding): boolean {
  const at = finding.location.path.replaceAll('\\', '/');
  return (
    code === finding.code && (path === null || at === path || at.endsWith(`/${path}`)) && (text === null || finding.message.includes(text))
  );
}
