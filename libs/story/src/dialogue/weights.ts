/**
 * How much each sign weighs when it is decided who speaks. The unit is that of a logarithm of odds: signs add up. Fitted on
 * the eight development novels of the Project Dialogism Novel Corpus and LitBank's excerpts together, one value for all
 * books; none of them depends on a book.
 */
export const weights = {
  /** Per unit of the logarithm of how present somebody is. */
  presence: 0.6,
  /** How fast presence fades, a paragraph. */
  fade: 0.88,
  /** What those who are named only later count, against those named before. */
  ahead: 0.3,
  /** Mentions: in narration, as subject, of something owned, in speech, as spoken to, as speaker in a tag. */
  named: 2.25,
  subject: 3.38,
  owner: 0.5,
  spokenOf: 0.09,
  spokenTo: 1.2,
  tagged: 1.5,
  spoke: 3.38,
  /** The last one named before the turn; the last one of the pronoun's sex. */
  lastNamed: 0.67,
  lastOfSex: 1,
  /** Subject of the sentence before the speech, and after it, in its paragraph. */
  beatBefore: 4,
  beatAfter: 3.75,
  /** The sentence of the subject goes over into the speech: "Anna rose and came nearer, saying: ...". */
  leads: 2.16,
  /** The last one who did something before the turn, of the pronoun's sex. */
  lastSubject: 1.5,
  /** Named anywhere else in the narration of the paragraph. */
  beside: 0.75,
  /** The sex of a pronoun that is the subject of a sentence beside the speech. */
  beatSex: 2,
  /** Of unknown sex where a pronoun or a noun tells it. */
  /** And the last one of that sex who was named as a subject. */
  beatActor: 0.5,
  unknownSex: 2,
  wrongSex: 9,
  /** Spoken to in the turn; named in it. */
  addressed: 4,
  namesHimself: 2.25,
  /** Nobody whom we know. */
  nobody: -3,
  /** A description that means nobody with a name. */
  newcomer: 0.3,
  /** And one that is used in few scenes only. */
  passing: 2,
  /** Per unit of the logarithm of the share of a description's uses that mean somebody. */
  usage: 1,
  kin: 4,
  titled: 4,
  /** Whoever has just spoken speaks again: next paragraph, untagged and tagged; after a paragraph of narration. */
  again: 2.4,
  againTagged: 0.72,
  againLater: 0.17,
  /** The one before the last speaks. */
  alternates: 0.9,
  /** The same, where no narration stands between the turns. */
  alternatesAtOnce: 0.9,
  /** A speech that was left open goes on. */
  goesOn: 6,
  /** Two turns in one paragraph. */
  switchInside: 1,
  /** Spoken to by name in the turn before. */
  answers: 2,
  /** "Sir" and "madam" in the turn before. */
  answersSex: 1.35,
};

export type Weights = typeof weights;
