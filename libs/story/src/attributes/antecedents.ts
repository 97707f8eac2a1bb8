import type { Cast } from '../characters/cast.js';
import type { Speech } from '../dialogue/speech.js';
import { genderOfGivenName } from '../language/given-names.js';
import { Evidence } from '../model/facts.js';
import { Outline } from '../model/outline.js';
import type { Story, StoryName, StoryParagraph } from '../story/story.js';

/** Whom a pronoun means, and how sure that is, from 0 to 1. */
export interface Antecedent {
  character: string;
  confidence: number;
}

/** Stands for a person where two could be meant; no id has a bracket. */
const unclear = '(unclear)';

/** How many sentences before its own a pronoun is followed; readers keep somebody in mind for about as long. */
const farthest = 3;

/** The farther away the name, the less sure. */
const confidences = [0.85, 0.8, 0.72, 0.65];

/**
 * Finds whom "he" or "she" in narration means: the one person of that sex whom its sentence, or else the sentences before
 * it in narration, name. Silent as soon as two could be meant, or somebody without a name.
 */
export class Antecedents {
  private readonly genders: ReadonlyMap<string, string>;
  private readonly places: ReadonlySet<string>;
  private readonly speechesIn = new Map<number, Speech[]>();

  constructor(
    private readonly story: Story,
    speeches: readonly Speech[],
    private readonly cast: Cast,
  ) {
    this.genders = new Map(cast.characters.map((character) => [character.id, character.gender]));
    this.places = new Set(cast.locations.map(({ name }) => name));
    for (const speech of speeches) {
      const list = this.speechesIn.get(speech.paragraph);
      if (list) list.push(speech);
      else this.speechesIn.set(speech.paragraph, [speech]);
    }
  }

  isSpoken(paragraph: number, at: number): boolean {
    return (this.speechesIn.get(paragraph) ?? []).some((speech) => speech.at <= at && at < speech.end);
  }

  /** The person whose name begins at the place. */
  namedAt(paragraph: number, at: number): string | undefined {
    const name = this.story.paragraphs[paragraph]?.names.find((each) => each.at === at);
    return name && this.cast.idOf.get(name.text);
  }

  genderOf(character: string): string {
    return this.genders.get(character) ?? 'unknown';
  }

  /** Names of people in narration between two offsets of a paragraph, in order. */
  peopleIn(paragraph: number, from: number, to: number): { id: string; name: StoryName }[] {
    return (this.story.paragraphs[paragraph]?.names ?? []).flatMap((name) => {
      if (name.at < from || name.at >= to || this.isSpoken(paragraph, name.at)) return [];
      const id = this.cast.idOf.get(name.text);
      return id === undefined ? [] : [{ id, name }];
    });
  }

  meant(paragraph: number, at: number, sex: 'he' | 'she'): Antecedent | null {
    const here = this.story.paragraphs[paragraph];
    if (!here) return null;
    let index = here.outlines.findLastIndex((sentence) => sentence.at <= at);
    let end = at;
    for (let steps = 0; steps <= farthest && index >= 0; steps += 1) {
      const sentence = here.outlines[index];
      if (!sentence) return null;
      const answer = this.meantIn(paragraph, sentence.at, end, sex);
      if (answer === unclear || (steps > 0 && answer === null && bringsSomebody(sentence.bits, sex))) return null;
      if (answer !== null)
        return steps > 0 && bringsSomebody(sentence.bits, sex) ? null : { character: answer, confidence: confidences[steps] ?? 0.6 };
      end = sentence.at;
      index -= 1;
    }
    return this.meantBefore(paragraph, index, sex);
  }

  /** A paragraph that opens with the pronoun goes on from the last sentence of narration before it. */
  private meantBefore(paragraph: number, index: number, sex: 'he' | 'she'): Antecedent | null {
    const [before, here] = [this.story.paragraphs[paragraph - 1], this.story.paragraphs[paragraph]];
    if (index >= 0 || !before || !here || !isNarration(before, here) || (this.speechesIn.get(paragraph - 1)?.length ?? 0) > 0) return null;
    if (before.outlines.some((sentence) => bringsSomebody(sentence.bits, sex))) return null;
    const answer = this.meantIn(paragraph - 1, before.at, before.end, sex);
    return answer === null || answer === unclear ? null : { character: answer, confidence: confidences[2] ?? 0.6 };
  }

  /** Somebody named in passing is no character of the story, and may be meant all the same. Places and words with a capital are not. */
  private namesAStranger(paragraph: number, from: number, to: number, other: 'female' | 'male'): boolean {
    return (this.story.paragraphs[paragraph]?.names ?? []).some(({ at, text, evidence }) => {
      if (at < from || at >= to || this.cast.idOf.has(text) || this.isSpoken(paragraph, at)) return false;
      const gender = genderOfGivenName(text.split(' ')[0] ?? '');
      // "At Mary Lind" is no place, whatever "at" says.
      const mayBeThing = (evidence & (Evidence.place | Evidence.initial | Evidence.article)) !== 0 || this.places.has(text);
      return gender === undefined ? !mayBeThing : gender !== other;
    });
  }

  private meantIn(paragraph: number, from: number, to: number, sex: 'he' | 'she'): string | null {
    const other = sex === 'he' ? 'female' : 'male';
    const ids = new Set(this.peopleIn(paragraph, from, to).flatMap(({ id }) => (this.genderOf(id) === other ? [] : [id])));
    if (ids.size > 1 || this.namesAStranger(paragraph, from, to, other)) return unclear;
    const [only] = ids;
    if (only === undefined) return null;
    return this.genderOf(only) === 'unknown' ? unclear : only;
  }
}

function isNarration(before: StoryParagraph, here: StoryParagraph): boolean {
  return before.kind === 'prose' && before.path === here.path && before.chapter === here.chapter;
}

function bringsSomebody(bits: number, sex: 'he' | 'she'): boolean {
  return (bits & (Outline.somebody | (sex === 'he' ? Outline.man : Outline.woman))) !== 0;
}
