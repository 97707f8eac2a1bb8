/** Bits of a sentence's outline: whom and when it speaks of. */
export const Outline = {
  he: 1,
  she: 2,
  /** A man, a woman or somebody of either sex is spoken of without a name. */
  man: 4,
  woman: 8,
  somebody: 16,
  /** "Had" stands in it: it may tell of what was over before. */
  had: 32,
  /** A wish, a dream, a picture, a guess. */
  unreal: 64,
  first: 128,
  second: 256,
  past: 512,
  present: 1024,
  /** Memory, hearsay, or a time before the story's own. */
  recalls: 2048,
  /** It begins with a mark of emphasis: a thought, a letter, a foreign word. */
  emphasised: 4096,
  /** Emphasis begins in it and does not end, or the other way round. */
  turnsEmphasis: 8192,
} as const;

/** The opening word's place in the bits. */
export const openerShift = 14;

/** Words that open many sentences; a sentence that opens with another has 0. */
export const openers: readonly string[] = [
  '',
  'he',
  'she',
  'it',
  'i',
  'they',
  'we',
  'you',
  'the',
  'there',
  'then',
  'and',
  'but',
  'this',
  'that',
];
