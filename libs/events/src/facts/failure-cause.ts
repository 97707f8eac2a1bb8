/** What ended a failed attempt. */
export const failureCauses = ['story-rejected', 'chunks-failed', 'continuity-failed', 'deadline-passed'] as const;

export type FailureCause = (typeof failureCauses)[number];
