/** An adverb of manner right behind a tag. Words in -ly that tell when or how much, not how, are left out. */
export const speechTagAdverb =
  /^,?\s{1,3}((?!only\b|early\b|really\b|finally\b|presently\b|immediately\b|instantly\b|shortly\b|directly\b|suddenly\b|family\b|reply\b|lately\b|recently\b|nearly\b|simply\b|merely\b|hardly\b|scarcely\b|partly\b|mostly\b)[a-z]{3,14}ly)\b/;

/** Verbs that carry a speech and draw the eye; what a speech cannot be ("smiled", "laughed") among them. */
export const bookisms: ReadonlySet<string> = new Set(
  `ejaculated expostulated opined asseverated vociferated interjected articulated enunciated pontificated intoned gushed simpered purred hissed
  growled snarled barked boomed bellowed thundered roared chortled chuckled giggled laughed smiled grinned sneered smirked sighed sobbed gasped
  quipped averred avowed remonstrated expounded queried breathed`.split(/\s+/),
);
