import type { Cast } from '../characters/cast.js';
import { titleOf } from '../language/titles.js';
import { capitalised } from '../language/calendar.js';
import { Evidence } from '../model/facts.js';
import type { StoryParagraph, StoryTag } from '../story/story.js';
import { RecentPeople } from './recent-people.js';
import type { Speech } from './speech.js';
import type { Attribution } from './tags-of.js';

/** More than this many paragraphs of narration end a conversation. */
const longestPause = 2;

/** Stands for the "I" of the story while turns are counted; in the bible the narrator has no name. */
export const narrator = '(narrator)';

const relations: { [noun: string]: 'husband' | 'wife' } = {
  wife: 'wife',
  lady: 'wife',
  mother: 'wife',
  mamma: 'wife',
  husband: 'husband',
  father: 'husband',
  papa: 'husband',
};

/** "his wife", "her mother": whose, and which head of the household. "My" is the narrator's, who may be anybody. */
function relationIn(words: string): { owner: 'male' | 'female'; to: 'husband' | 'wife' } | null {
  const [whose, noun, ...rest] = words.split(' ');
  const to = relations[noun ?? ''];
  if (to === undefined || rest.length > 0 || (whose !== 'his' && whose !== 'her')) return null;
  return { owner: whose === 'his' ? 'male' : 'female', to };
}

interface Turn {
  speaker: string | null;
  paragraph: number;
  /** The last speech was left open: the next paragraph goes on with it. */
  open: boolean;
}

/** What a reader keeps in mind while reading dialogue: who is there, who spoke last, whose turn it is. */
export class Conversation {
  private readonly recent = new RecentPeople();
  private readonly genders: ReadonlyMap<string, string>;
  private turns: Turn[] = [];
  private chapter: number | null = null;

  constructor(private readonly cast: Cast) {
    this.genders = new Map(cast.characters.map((character) => [character.id, character.gender]));
  }

  enter(paragraph: StoryParagraph): void {
    if (paragraph.chapter === this.chapter && paragraph.kind !== 'break') return;
    this.chapter = paragraph.chapter;
    this.turns = [];
    this.recent.forget();
  }

  /** Names in narration bring people before the reader; names inside of speech do not. */
  narrate(paragraph: StoryParagraph, index: number, spoken: readonly Speech[]): void {
    for (const id of this.namedOutside(paragraph, spoken)) this.recent.note(id, index);
  }

  spoke(speaker: string | null, index: number, spoken: readonly Speech[]): void {
    this.turns = [...this.turns.slice(-3), { speaker, paragraph: index, open: spoken.at(-1)?.open ?? false }];
    if (speaker !== null) this.recent.note(speaker, index);
  }

  personNamed(text: string): string | null {
    return this.cast.idOf.get(text) ?? null;
  }

  /** "said she": somebody of that sex; of several, one named in this paragraph, else not the one who has just spoken. */
  meantBy(tag: StoryTag, paragraph: StoryParagraph, index: number, spoken: readonly Speech[]): string | null {
    const gender = tag.words === 'he' ? 'male' : tag.words === 'she' ? 'female' : null;
    if (tag.words === 'i') return narrator;
    if (gender === null) return null;
    return (
      this.somebody(paragraph, index, spoken, tag, (id) => this.genders.get(id) === gender) ??
      this.somebody(paragraph, index, spoken, tag, (id) => this.genders.get(id) === 'unknown')
    );
  }

  private somebody(
    paragraph: StoryParagraph,
    index: number,
    spoken: readonly Speech[],
    tag: StoryTag,
    fits: (id: string) => boolean,
  ): string | null {
    const before = this.namedOutside({ ...paragraph, names: paragraph.names.filter((name) => name.at < tag.at) }, spoken).filter(fits);
    const here = before.at(-1);
    if (here !== undefined) return here;
    const addressed = this.addressedIn(paragraph, spoken);
    const candidates = this.recent.since(index).filter((id) => fits(id) && !addressed.has(id));
    const last = this.turns.at(-1);
    const answered = last && last.paragraph < index && index - last.paragraph <= longestPause && !last.open ? last.speaker : null;
    return candidates.find((id) => id !== answered) ?? candidates[0] ?? null;
  }

  /** "said the doctor": the one doctor of the story, or of several the one named last. "said his wife": Mrs. and his surname. */
  describedBy(words: string, index: number): string | null {
    const relation = relationIn(words);
    if (relation !== null) {
      const owner = this.recent.since(index).filter((id) => this.genders.get(id) === relation.owner);
      return owner.map((id) => this.cast.households.relativeOf(id, relation.to)).find((id) => id !== null) ?? null;
    }
    const noun = capitalised(words.split(' ').at(-1) ?? '');
    const title = titleOf(noun)?.canonical;
    if (title === undefined) return this.personNamed(noun);
    const holders = new Set(
      [...this.cast.idOf].filter(([name]) => titleOf(name.split(' ')[0] ?? '')?.canonical === title).map(([, id]) => id),
    );
    return holders.size === 1 ? ([...holders][0] ?? null) : (this.recent.since(index).find((id) => holders.has(id)) ?? null);
  }

  /** No tag: a speech goes on, or somebody acts beside it, or the other one answers. */
  untagged(paragraph: StoryParagraph, index: number, spoken: readonly Speech[]): Attribution {
    const last = this.turns.at(-1);
    const continued = last?.open === true && last.paragraph === index - 1 && spoken[0] !== undefined && spoken[0].at <= paragraph.at + 1;
    if (continued) return { speaker: last.speaker, kind: 'implicit', confidence: last.speaker === null ? 0.3 : 0.8 };
    const actors = [...new Set(this.namedOutside(paragraph, spoken))];
    if (actors.length === 1 && actors[0] !== undefined) return { speaker: actors[0], kind: 'implicit', confidence: 0.7 };
    const speaker = this.whoseTurn(paragraph, index, spoken) ?? actors[0] ?? null;
    return { speaker, kind: 'implicit', confidence: speaker === null ? 0.2 : 0.55 };
  }

  private whoseTurn(paragraph: StoryParagraph, index: number, spoken: readonly Speech[]): string | null {
    const [last, before] = [this.turns.at(-1), this.turns.at(-2)];
    const addressed = this.addressedIn(paragraph, spoken);
    if (!last || index - last.paragraph > longestPause) return null;
    const answering = before && last.paragraph - before.paragraph <= longestPause ? before.speaker : null;
    if (answering !== null && answering !== last.speaker && !addressed.has(answering)) return answering;
    return this.recent.since(index).find((id) => id !== last.speaker && !addressed.has(id)) ?? null;
  }

  private namedOutside(paragraph: StoryParagraph, spoken: readonly Speech[]): string[] {
    return paragraph.names.flatMap((name) => {
      const inside = spoken.some((speech) => name.at >= speech.at && name.at < speech.end);
      const owned = (name.evidence & Evidence.possessive) !== 0;
      return inside || owned ? [] : (this.personNamed(name.text) ?? []);
    });
  }

  private addressedIn(paragraph: StoryParagraph, spoken: readonly Speech[]): Set<string> {
    const names = paragraph.names.filter(
      (name) => (name.evidence & Evidence.addressed) !== 0 && spoken.some((speech) => name.at >= speech.at && name.at < speech.end),
    );
    return new Set(names.flatMap((name) => this.personNamed(name.text) ?? []));
  }
}
