import type { FindingCounts } from '@story-linter/events';
import type { Finding } from '@story-linter/story';

export const countFindings = (findings: readonly Finding[]): FindingCounts => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
