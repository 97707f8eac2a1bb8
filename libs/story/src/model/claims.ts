/** Who or what a claim is about: a name (0), a "he" (1) or "she" (2) that the story-wide pass must resolve, nobody (3), or the "I" of whoever speaks (4). */
export const claimOwners = ['name', 'he', 'she', 'none', 'I'] as const;

export type ClaimOwner = (typeof claimOwners)[number];

/** Bits of a claim's surroundings. */
export const ClaimHint = {
  /** Before the pronoun the sentence speaks of somebody without a name, so that it may mean him. */
  clouded: 1,
  /** Only supposed, asked, wished or compared. */
  unreal: 2,
} as const;

/**
 * One sentence says something that could be contradicted elsewhere. Offset, length, index of what is claimed ("age",
 * "scar on cheek") and of its value ("23", "left") into `Facts.texts`, owner kind, where the owner's name or pronoun
 * begins, hints.
 */
export type ClaimFact = [
  at: number,
  length: number,
  attribute: number,
  value: number,
  owner: 0 | 1 | 2 | 3 | 4,
  ownerAt: number,
  hints: number,
];
