import type { ClaimFact } from './claims.js';
import type { TimeFact } from './times.js';

/** Bits of a name's evidence: how the words around one mention use it. */
export const Evidence = {
  /** First word of a sentence or of a speech: the capital letter proves nothing. */
  initial: 1,
  /** Does what only somebody can do: speaks, thinks, smiles. */
  acts: 2,
  /** After "in", "at", "near": rather a place. */
  place: 4,
  /** After an article. */
  article: 8,
  /** Owns something. */
  possessive: 16,
  /** The next pronoun of the sentence, no other name between, is he, him or his. */
  he: 32,
  /** Likewise she or her. */
  she: 64,
  /** Stands between commas or before a mark as somebody spoken to. */
  addressed: 128,
  /** Joined to the next or the previous name by "and". */
  paired: 256,
  /** Somebody gives himself this name: "my name is Anna", "they called me Anna". */
  own: 512,
  /** A verb of action follows, as of somebody alive. */
  performs: 1024,
  /** And nothing sets its clause apart from the story's present: what was before, may be or is told stands behind the verb. */
  now: 2048,
} as const;

/** Offset, length, index into `Facts.texts`, evidence bits. */
export type NameFact = [at: number, length: number, text: number, evidence: number];

/** Bits of a quotation mark's surroundings. */
export const MarkHint = {
  /** A capital letter follows. */
  capital: 1,
  /** A stop, a comma or the like stands before it. */
  afterStop: 2,
  /** A paragraph begins with it, or a stop, a comma, a colon or a dash and white space stand before it. */
  mayBegin: 4,
  /** The salutation of a letter follows. */
  salutation: 8,
  /** Of a dash: narration follows. */
  narrates: 16,
  /** A comma, a colon or a dash leads from the words before to the mark: one sentence. */
  led: 32,
} as const;

/**
 * A quotation mark: where; whether it opens (1), closes (2), closes unless it is an apostrophe (3), or could do either (0); hints.
 * Where dashes mark speech: a dash (0), the place where a speech goes on behind its tag (1), the first character of
 * narration (2; `capital`: of a sentence), the last character of a sentence or of what stands before narration or a dash
 * (3; `afterStop`: a question or an exclamation).
 */
export type MarkFact = [at: number, role: 0 | 1 | 2 | 3, hints: number];

/** What the subject of a verb of speech is: a name (0), a pronoun (1), a description (2). */
export const subjectKinds = ['name', 'pronoun', 'description'] as const;

/**
 * A verb of speech with its subject, wherever it stands; whether a quote is near is decided story-wide. Offset, length,
 * index of the verb into `Facts.texts`, subject kind, where the subject begins, index of the subject's words in lower case.
 */
export type TagFact = [at: number, length: number, verb: number, subject: 0 | 1 | 2, subjectAt: number, words: number];

/** A calendar date; weekday counts from Sunday = 0, month from 1. */
export interface DateFact {
  at: number;
  length: number;
  text: string;
  day: number;
  month: number;
  year: number | null;
  weekday: number | null;
}

/** Offset and length; sentences that have a passive verb phrase in narration or speech. */
export type PassiveFact = [at: number, length: number];

export const paragraphKinds = ['prose', 'heading', 'break', 'verse'] as const;

/** Offset, end, number of sentences that begin in it, kind. The first paragraph of a chunk may go on from the chunk before. */
export type ParagraphFact = [at: number, end: number, sentences: number, kind: 0 | 1 | 2 | 3];

/**
 * Whether the other one is named (0), or meant by the "his" (1) or "her" (2) behind his name, by the "my" (3) of a speaker, by a "his"
 * (4) or "her" (5) before which the sentence names nobody, or is the husband (6) in "Mr. and Mrs. Gardiner".
 */
export const relationOwners = [null, 'he', 'she', 'I', 'he before', 'she before', 'Mr.'] as const;

/**
 * Who is what to whom. Offset, length, index of the word of kinship into `Facts.texts`, where the name of the one begins who is
 * it, where that of the other, and how the other one is meant.
 */
export type RelationFact = [
  at: number,
  length: number,
  relation: number,
  personAt: number,
  ownerAt: number,
  owner: 0 | 1 | 2 | 3 | 4 | 5 | 6,
];

/** What one chunk states, in places relative to the chunk. JSON, a small part of the size of the text. */
export interface Facts {
  version: 1;
  /** Length of each line, its break included: enough to turn an offset into line and column. */
  lines: number[];
  paragraphs: ParagraphFact[];
  /** Names, verbs and words that the other facts point to by index. */
  texts: string[];
  names: NameFact[];
  marks: MarkFact[];
  tags: TagFact[];
  dates: DateFact[];
  passives: PassiveFact[];
  /** Of each sentence of prose and verse where it begins, counted from its paragraph, and its outline: two numbers in turn. */
  sentences: number[];
  /** In order of their places; so are the words of time. */
  claims: ClaimFact[];
  times: TimeFact[];
  /** Twice the offset of a contraction; of a full form that could be one, one more. */
  forms: number[];
  /** Offsets of "very", "really" and the like. */
  intensifiers: number[];
  /** Offset and length of an adverb behind a tag. */
  tagAdverbs: [at: number, length: number][];
  /** Offsets of words that tell of a changed colour of hair: dye, wigs. */
  colourChanges: number[];
  /** Pronouns that open a sentence: offset times two, plus one for "she". */
  subjects: number[];
  /** Ends of paragraphs that end with a colon, a comma or a dash: they introduce what follows. */
  leads: number[];
  relations: RelationFact[];
  /** Forms of address ("sir", "my dear girl"): offset times two, plus one for a woman. */
  addresses: number[];
}
