import type { Cast } from '../characters/cast.js';
import type { Attribute, Quote } from '../model/bible.js';
import type { Place } from '../model/place.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { Story, StoryName } from '../story/story.js';
import type { Antecedents } from './antecedents.js';

/** What the narration says of somebody. */
export interface Statement {
  character: string;
  attribute: string;
  value: string;
  place: Place;
  /** Index of its paragraph in the story, and its offset in the raw file. */
  paragraph: number;
  at: number;
  /** The name itself says whose, not a pronoun behind it. */
  named: boolean;
  /** The person says it of himself. */
  spoken: boolean;
  /** That it is said of this person: 0 to 1. */
  confidence: number;
}

/** Confidence of what a pronoun says of the person who is named in its sentence. */
export const sameSentence = 0.85;

/** Said by the name itself, or by a pronoun in the sentence of the name; not what somebody says of himself. */
export const isClear = ({ confidence, spoken }: Statement): boolean => !spoken && confidence >= sameSentence;

/** Said of somebody with a name, in so many words. */
const explicit = 0.9;

/** Said by somebody of himself; such speakers are believed only where it is as good as said who speaks. */
const ownWord = 0.7;
const certainSpeaker = 0.85;

/**
 * In the order of the text. What people say of one another is theirs: they flatter, lie and joke. What they say of themselves
 * is told apart.
 */
export function statementsIn(story: Story, antecedents: Antecedents, quotes: readonly Quote[]): Statement[] {
  const speakers = new Speakers(quotes);
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ at, length, attribute, value, owner, ownerAt, clouded, unreal }): Statement[] => {
      if (owner === 'I') {
        const speaker = unreal || !antecedents.isSpoken(index, at) ? null : speakers.at(paragraph.path, at);
        if (speaker === null) return [];
        const place = story.place(paragraph.path, at, length);
        return [{ character: speaker, confidence: ownWord, attribute, value, place, paragraph: index, at, named: false, spoken: true }];
      }
      if (unreal || clouded || owner === 'none' || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)) return [];
      const named = owner === 'name';
      const character = named ? antecedents.namedAt(index, ownerAt) : undefined;
      const who = named ? character && { character, confidence: explicit } : antecedents.meant(index, ownerAt, owner);
      if (!who || (named && !mayOwn(index, ownerAt, antecedents))) return [];
      return [{ ...who, attribute, value, place: story.place(paragraph.path, at, length), paragraph: index, at, named, spoken: false }];
    }),
  );
}

/** Who speaks at a place. */
class Speakers {
  private readonly byPath = new Map<string, Quote[]>();

  constructor(quotes: readonly Quote[]) {
    for (const quote of quotes) {
      const list = this.byPath.get(quote.path);
      if (list) list.push(quote);
      else this.byPath.set(quote.path, [quote]);
    }
  }

  at(path: string, offset: number): string | null {
    const quote = this.byPath.get(path)?.find(({ start, end }) => start <= offset && offset < end);
    return quote && quote.confidence >= certainSpeaker ? quote.speaker : null;
  }
}

function mayOwn(paragraph: number, ownerAt: number, antecedents: Antecedents): boolean {
  return !antecedents.isSpoken(paragraph, ownerAt);
}

/** What a reader would look up of somebody. All other claims only serve to find contradictions. */
const ofInterest =
  /^(?:eye color|hair color|height|build|handedness|state|age|birth year|birthplace|place lived|address|occupation|marriage|number of (?:brothers|sisters|sons|daughters|children)|(?:scar on|lost|lame|injured) [a-z]+|[a-z]+'s (?:name|occupation))$/;

/** The attributes of the bible. */
export function attributesFrom(statements: readonly Statement[]): Attribute[] {
  return statements
    .filter(({ attribute, spoken }) => !spoken && ofInterest.test(attribute))
    .map(({ character, attribute, value, place, confidence }) => ({ character, attribute, value, location: place, confidence }));
}

/**
 * Whose hair may have changed its colour in the course of the story: the people of the sentence that speaks of dye or of
 * a wig; where it names nobody, whoever was named last before it, or first in the paragraph after it.
 */
export function changedPeople(story: Story, cast: Cast): ReadonlySet<string> {
  const changed = new Set<string>();
  const note = (name: StoryName | undefined): void => void changed.add((name && cast.idOf.get(name.text)) ?? '');
  story.paragraphs.forEach((paragraph, index) => {
    for (const at of paragraph.colourChanges) {
      const sentence = sentenceAt(paragraph, at);
      const named = paragraph.names.filter((name) => name.at >= sentence.at && name.at < sentence.end);
      named.forEach(note);
      if (named.length > 0) continue;
      const before = paragraph.names.findLast((name) => name.at < at);
      note(before ?? story.paragraphs[index - 1]?.names.at(-1));
      if (!before) note(story.paragraphs[index + 1]?.names[0]);
    }
  });
  return changed;
}
