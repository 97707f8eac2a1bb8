import type { Cast } from '../characters/cast.js';
import type { Gender } from '../model/bible.js';
import type { StoryParagraph, StorySex } from '../story/story.js';
import { describedPeople, type Usage } from './description.js';
import { MarkHint } from '../model/facts.js';
import type { Mention } from './mentions.js';
import { Presence } from './presence.js';
import { nameAt, type Turn } from './turn.js';
import { weights } from './weights.js';

/** Stands for the "I" of the story while turns are counted; in the bible the narrator has no name. */
export const narrator = '(narrator)';

/** Somebody who may speak a turn, and how much speaks for it, the turn taken by itself. Null: nobody whom we know. */
export interface Candidate {
  id: string | null;
  score: number;
}

const nobody: Candidate = { id: null, score: 0 };

/** So many people at most are weighed for a turn. */
const mostCandidates = 6;

/** Nothing that stands before or behind a turn makes up for more than this. */
const hopeless = 6;

/** Words that may stand between a tag and the speech that it introduces. */
const longestLead = 45;

/** More paragraphs than this without a speech, and nobody is expected to answer. */
const longestPause = 3;

/**
 * What stays the same of a turn however often the scene is heard: people, how present they are by what the text around says (names
 * before the turn and, for less, behind it), and what the words in and around it say for them. Three lists, since all turns of
 * the story hold theirs at once.
 */
interface Prepared {
  ids: string[];
  presence: number[];
  scores: number[];
}

/** A stretch of the story without a break of scene or chapter: who is in it, and who may speak in each of its turns. */
export class Scene {
  /** For each turn, as of the last hearing. */
  candidates: Candidate[][] = [];
  private readonly addressed: Set<string>[];
  private readonly addressSexes: ('male' | 'female' | null)[];
  /** Nothing is weighed in a turn whose tag says all. */
  private readonly settled: (Candidate | null)[];
  private readonly prepared: (Prepared | null)[];

  constructor(
    private readonly paragraphs: readonly StoryParagraph[],
    private readonly mentions: readonly (readonly Mention[])[],
    readonly turns: readonly Turn[],
    private readonly cast: Cast,
    private readonly genders: ReadonlyMap<string, Gender>,
    private readonly first: number,
  ) {
    this.addressed = turns.map((turn) => new Set(this.insideOf(turn).flatMap((mention) => (mention.addressed ? mention.id : []))));
    this.addressSexes = turns.map((turn) => this.addressSex(turn));
    this.settled = turns.map((turn) => this.settledBy(turn));
    const byNames = this.presences((presence, index, turnsHere) => {
      for (const mention of this.mentions[index] ?? []) presence.note(mention.id, index, weightOf(mention));
      for (const at of turnsHere)
        if (turns[at]?.tag?.subject === 'pronoun' && turns[at].tag.words === 'i') presence.note(narrator, index, weights.tagged);
    });
    this.prepared = turns.map((turn, at) => (this.settled[at] ? null : this.prepare(turn, at, byNames[at] ?? new Map<string, number>())));
  }

  /** Weighs everybody for every turn. `heard`: who was found to speak each turn when the scene was heard before. */
  hear(usage: Usage, heard: readonly (string | null)[] | null): void {
    const bySpeech = this.presences((presence, index, turnsHere) => {
      for (const at of turnsHere) {
        const speaker = heard?.[at] ?? null;
        if (speaker !== null) presence.note(speaker, index, weights.spoke);
      }
    });
    this.candidates = this.turns.map((turn, at) => {
      const [settled, prepared] = [this.settled[at], this.prepared[at]];
      return settled || !prepared
        ? [settled ?? nobody]
        : this.candidatesFor(turn, at, prepared, bySpeech[at] ?? new Map<string, number>(), usage);
    });
  }

  /** The candidates have been decided among. */
  forget(): void {
    this.candidates = [];
  }

  /** What it is worth that `now` speaks the turn after `last` has spoken the one before. */
  follows(at: number, last: string | null, now: string | null): number {
    const [turn, previous] = [this.turns[at], this.turns[at - 1]];
    if (!turn || !previous || now === null) return 0;
    const gap = turn.paragraph - previous.paragraph;
    if (gap > longestPause) return 0;
    const again = now === last;
    if (turn.continues && gap === 1) return again ? weights.goesOn : 0;
    if (gap === 0) return again ? 0 : -weights.switchInside;
    if (again) return gap > 1 ? -weights.againLater : turn.tag === null ? -weights.again : -weights.againTagged;
    const answer = this.addressed[at - 1]?.has(now) ? weights.answers : 0;
    const answered = last !== null && this.addressed[at]?.has(last) ? weights.answers / 2 : 0;
    return answer + answered + this.suits(now, this.addressSexes[at - 1]) + this.suits(last, this.addressSexes[at]) / 2;
  }

  /** What it is worth that whoever spoke the turn before the last speaks again, if somebody else spoke between. */
  alternates(at: number): number {
    const [turn, previous] = [this.turns[at], this.turns[at - 1]];
    const gap = turn && previous ? turn.paragraph - previous.paragraph : 0;
    return gap === 0 || gap > longestPause || (turn?.continues === true && gap === 1)
      ? 0
      : gap === 1
        ? weights.alternatesAtOnce
        : weights.alternates;
  }

  /** Whether somebody may be "sir" or "madam". */
  private suits(id: string | null, wanted: 'male' | 'female' | null | undefined): number {
    const sex = id === null ? undefined : this.genders.get(id);
    if (!wanted || sex === undefined || sex === 'unknown') return 0;
    return sex === wanted ? weights.answersSex : -weights.answersSex;
  }

  private addressSex(turn: Turn): 'male' | 'female' | null {
    const addresses = this.paragraph(turn).addresses.filter(({ at }) => turn.speeches.some((speech) => at >= speech.at && at < speech.end));
    const [first] = addresses;
    return first !== undefined && addresses.every(({ sex }) => sex === first.sex) ? first.sex : null;
  }

  private paragraph(turn: Turn): StoryParagraph {
    const paragraph = this.paragraphs[turn.paragraph - this.first];
    if (!paragraph) throw new RangeError('The turn belongs to another scene.');
    return paragraph;
  }

  private insideOf(turn: Turn): Mention[] {
    const mentions = this.mentions[turn.paragraph - this.first] ?? [];
    return mentions.filter(({ at }) => turn.speeches.some((speech) => at >= speech.at && at < speech.end));
  }

  /** Presence of everybody at each turn, by what is noted before it and, for less, behind it. */
  private presences(note: (presence: Presence, index: number, turns: readonly number[]) => void): Map<string, number>[] {
    const turnsAt: number[][] = this.paragraphs.map(() => []);
    this.turns.forEach((turn, at) => turnsAt[turn.paragraph - this.first]?.push(at));
    const atTurn: Map<string, number>[] = [];
    const before = new Presence(weights.fade);
    turnsAt.forEach((turns, index) => {
      for (const at of turns) if (!this.settled[at]) atTurn[at] = before.at(index);
      note(before, index, turns);
    });
    const after = new Presence(weights.fade);
    for (let index = turnsAt.length - 1; index >= 0; index -= 1) {
      const turns = turnsAt[index] ?? [];
      for (const at of turns) {
        const present = atTurn[at];
        if (present) for (const [id, value] of after.at(index)) present.set(id, (present.get(id) ?? 0) + value * weights.ahead);
      }
      note(after, index, turns);
    }
    return atTurn;
  }

  private prepare(turn: Turn, at: number, present: Map<string, number>): Prepared {
    const own = this.mentions[turn.paragraph - this.first] ?? [];
    for (const mention of own) present.set(mention.id, (present.get(mention.id) ?? 0) + weightOf(mention));
    const score = this.scorerOf(turn, at, own);
    return { ids: [...present.keys()], presence: [...present.values()], scores: [...present.keys()].map(score) };
  }

  /** Who speaks a turn beyond doubt, or that nobody whom we know does; null where people have to be weighed. */
  private settledBy(turn: Turn): Candidate | null {
    const { tag } = turn;
    const name = tag?.subject === 'name' ? nameAt(tag, this.paragraph(turn)) : null;
    if (name !== null) {
      const id = this.cast.idOf.get(name);
      if (id !== undefined) return { id, score: 0 };
      if (!this.cast.sharedBy.has(name)) return nobody;
    }
    if (tag?.subject !== 'pronoun') return null;
    return tag.words === 'i' ? { id: narrator, score: 0 } : tag.words === 'he' || tag.words === 'she' ? null : nobody;
  }

  /** Notes those whom nobody names near the turn, but who speak near it. */
  private addSpeakers(prepared: Prepared, turn: Turn, at: number, ids: ReadonlySet<string>): void {
    const known = new Set(prepared.ids);
    const others = [...ids].filter((id) => !known.has(id));
    if (others.length === 0) return;
    const score = this.scorerOf(turn, at, this.mentions[turn.paragraph - this.first] ?? []);
    for (const id of others) {
      prepared.ids.push(id);
      prepared.presence.push(0);
      prepared.scores.push(score(id));
    }
  }

  private candidatesFor(turn: Turn, at: number, prepared: Prepared, bySpeech: ReadonlyMap<string, number>, usage: Usage): Candidate[] {
    const { tag } = turn;
    const name = tag?.subject === 'name' ? nameAt(tag, this.paragraph(turn)) : null;
    const sharers = name === null ? null : (this.cast.sharedBy.get(name) ?? []);
    const ids = new Set([
      ...prepared.ids.filter((id, index) => (prepared.presence[index] ?? 0) > 0 || bySpeech.has(id)),
      ...bySpeech.keys(),
    ]);
    const described = tag?.subject === 'description' ? describedPeople(tag.words, this.cast, usage, this.genders, ids) : null;
    for (const id of described?.people.keys() ?? []) ids.add(id);
    if (described) ids.delete(narrator);
    this.addSpeakers(prepared, turn, at, ids);
    const scored: Candidate[] = [];
    prepared.ids.forEach((id, index) => {
      if (!ids.has(id) || (sharers !== null && !sharers.includes(id))) return;
      const presence = Math.log(0.02 + (prepared.presence[index] ?? 0) + (bySpeech.get(id) ?? 0)) * weights.presence;
      scored.push({ id, score: presence + (prepared.scores[index] ?? 0) + (described ? described.score(id) : 0) });
    });
    scored.sort((a, b) => b.score - a.score || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
    scored.length = Math.min(scored.length, mostCandidates);
    if (described) scored.push({ id: described.newcomer, score: described.newcomerScore });
    scored.push({ id: null, score: weights.nobody });
    const best = Math.max(...scored.map((each) => each.score));
    return scored.filter((each) => each.score >= best - hopeless);
  }

  /** What the words in and around the turn say for somebody. */
  private scorerOf(turn: Turn, at: number, own: readonly Mention[]): (id: string) => number {
    const paragraph = this.paragraph(turn);
    const { tag } = turn;
    const start = turn.speeches[0]?.at ?? 0;
    const end = turn.speeches.at(-1)?.end ?? 0;
    const outside = own.filter((mention) => !mention.spoken);
    const wanted = tag?.subject === 'pronoun' ? (tag.words === 'he' ? 'male' : 'female') : null;
    const beats = tag === null || tag.subject === 'pronoun';
    const beatBefore = beats ? (this.lastSubject(turn, outside, start) ?? null) : null;
    const led = turn.led || paragraph.marks.some(([mark, , hints]) => mark === start && (hints & MarkHint.led) !== 0);
    const beatWeight = led && tag === null ? weights.leads : weights.beatBefore;
    const beatAfter = tag === null ? firstSubject(paragraph, outside, end) : null;
    const addressed = this.addressed[at];
    const inside = new Set(this.insideOf(turn).map(({ id }) => id));
    const beside = new Set(outside.filter(({ owner }) => !owner).map(({ id }) => id));
    const recent = this.lastNamedBefore(turn, tag?.at ?? start);
    const lastNamed = recent.at(-1);
    const lastOfSex = wanted === null ? undefined : recent.findLast((id) => this.sexOf(id) === wanted);
    const lastActor =
      wanted === null ? undefined : this.lastNamedBefore(turn, tag?.at ?? start, true).findLast((id) => this.sexOf(id) === wanted);
    const beatSex = wanted === null && beatBefore !== null && 'sex' in beatBefore ? beatBefore : null;
    const beatActor =
      beatSex === null ? undefined : this.lastNamedBefore(turn, beatSex.at, true).findLast((id) => this.sexOf(id) === beatSex.sex);
    const sexes = [beatBefore, beatAfter].flatMap((beat) => (beat !== null && 'sex' in beat ? [beat.sex] : []));
    return (id) => {
      let score = 0;
      if (wanted !== null) score -= this.mismatch(id, wanted);
      for (const sex of sexes) score -= Math.min(weights.beatSex, this.mismatch(id, sex));
      if (id === lastNamed) score += weights.lastNamed;
      if (id === lastOfSex) score += weights.lastOfSex;
      if (id === lastActor) score += weights.lastSubject;
      if (id === beatActor) score += weights.beatActor;
      if (beatBefore !== null && 'id' in beatBefore && beatBefore.id === id) score += beatWeight;
      if (beatAfter !== null && 'id' in beatAfter && beatAfter.id === id) score += weights.beatAfter;
      if (beside.has(id)) score += weights.beside;
      if (addressed?.has(id)) score -= weights.addressed;
      else if (inside.has(id)) score -= weights.namesHimself;
      return score;
    };
  }

  /** Subject of the last sentence of narration before the speech: in its paragraph, or in the one that introduces it. */
  private lastSubject(turn: Turn, outside: readonly Mention[], start: number): Beat | undefined {
    if (!turn.opens) return undefined;
    const here = subjectsIn(this.paragraph(turn), outside).findLast(({ at }) => at < start);
    const index = turn.paragraph - this.first - 1;
    const before = this.paragraphs[index];
    if (here !== undefined || !turn.led || before === undefined) return here;
    const tag = before.tags.findLast((each) => each.end >= before.end - longestLead && each.subject === 'name');
    const named = tag === undefined ? undefined : this.mentions[index]?.find(({ at }) => at === tag.subjectAt);
    return (
      named ??
      subjectsIn(
        before,
        (this.mentions[index] ?? []).filter(({ spoken }) => !spoken),
      ).at(-1)
    );
  }

  private sexOf(id: string): Gender {
    return this.genders.get(id) ?? 'unknown';
  }

  private mismatch(id: string, wanted: 'male' | 'female'): number {
    if (id === narrator) return weights.wrongSex;
    const sex = this.sexOf(id);
    return sex === wanted ? 0 : sex === 'unknown' ? weights.unknownSex : weights.wrongSex;
  }

  /** Names in narration before the place, the last one last: of this paragraph and the few before it. */
  private lastNamedBefore(turn: Turn, place: number, acting = false): string[] {
    const index = turn.paragraph - this.first;
    return this.mentions
      .slice(Math.max(0, index - longestPause), index + 1)
      .flatMap((mentions) =>
        mentions
          .filter((mention) => !mention.spoken && !mention.owner && mention.at < place && (!acting || mention.subject))
          .map(({ id }) => id),
      );
  }
}

function weightOf({ spoken, addressed, owner, subject, bearers }: Mention): number {
  const weight = addressed
    ? weights.spokenTo
    : spoken
      ? weights.spokenOf
      : owner
        ? weights.owner
        : subject
          ? weights.subject
          : weights.named;
  return weight / bearers;
}

type Beat = { id: string; at: number } | StorySex;

function subjectsIn(paragraph: StoryParagraph, outside: readonly Mention[]): Beat[] {
  return [...outside.filter(({ subject }) => subject).map(({ id, at }) => ({ id, at })), ...paragraph.subjects].sort((a, b) => a.at - b.at);
}

/** Subject of the first sentence of narration after it. */
function firstSubject(paragraph: StoryParagraph, outside: readonly Mention[], end: number): Beat | null {
  return subjectsIn(paragraph, outside).find(({ at }) => at >= end) ?? null;
}
