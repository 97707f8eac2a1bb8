import type { Cast } from '../characters/cast.js';
import type { Character, Gender, Quote } from '../model/bible.js';
import type { Story, StoryParagraph } from '../story/story.js';
import { decode, type Decision } from './decode.js';
import { descriptionKey, isNewcomer, type Meant, type Usage } from './description.js';
import { epithetsAmong, unnamedAmong, type Use } from './described-people.js';
import { findNarrator } from './find-narrator.js';
import { learnGenders } from './learn-genders.js';
import { mentionsIn, type Mention } from './mentions.js';
import { narrator, Scene } from './scene.js';
import type { Speech } from './speech.js';
import { turnsOf, type Before, type Turn } from './turn.js';

/** The story is heard so many times: what a description mostly means, and who speaks much in a scene, is known only afterwards. */
const hearings = 3;

/** A scene of the story before anybody is heard in it. */
interface Stretch {
  first: number;
  paragraphs: StoryParagraph[];
  mentions: Mention[][];
  turns: Turn[];
}

/** Who says what, and what was learnt from it about people. */
export interface Dialogue {
  quotes: Quote[];
  /** People without a name who speak again and again: the landlord. */
  unnamed: Character[];
  /** Character id to the sex that is known after all. */
  genders: ReadonlyMap<string, Gender>;
  /** Character id to descriptions that mean this person wherever they stand: "the beadle". */
  epithets: ReadonlyMap<string, readonly string[]>;
}

export function attribute(story: Story, speeches: readonly Speech[], cast: Cast): Dialogue {
  const stretches = stretchesOf(story, speeches, cast);
  const genders = new Map<string, Gender>(cast.characters.map((character) => [character.id, character.gender]));
  const spread = spreadOf(stretches);
  const prepare = (): Scene[] =>
    stretches.map(({ paragraphs, mentions, turns, first }) => new Scene(paragraphs, mentions, turns, cast, genders, first));
  let scenes = prepare();
  let usage: Usage = { meant: new Map(), scenes: spread };
  let heard: Decision[][] = [];
  let told: string | null = null;
  for (let hearing = 0; hearing < hearings; hearing += 1) {
    const before = heard;
    const known = usage;
    const isLast = hearing === hearings - 1;
    heard = scenes.map((scene, index) => {
      scene.hear(known, before[index]?.map(({ speaker }) => speaker) ?? null);
      const decisions = decode(scene, isLast);
      scene.forget();
      return decisions;
    });
    usage = { meant: meantIn(stretches, heard), scenes: spread };
    const wiser = learnGenders(stretches, heard, genders);
    const narrates: string | null =
      told === null ? findNarrator(stretches.map((stretch, index) => ({ ...stretch, decisions: heard[index] ?? [] }))) : null;
    if (narrates !== null) {
      told = narrates;
      for (const { mentions } of stretches) for (const mention of mentions.flat()) if (mention.id === told) mention.id = narrator;
    }
    if (!isLast && (wiser || narrates !== null)) scenes = prepare();
  }
  const uses = stretches.flatMap(({ turns, first }, index) =>
    turns.map((turn, at): Use => ({ turn, scene: first, speaker: heard[index]?.[at]?.speaker ?? null })),
  );
  const unnamed = unnamedAmong(uses, story, new Set(cast.characters.map(({ id }) => id)));
  const idOf = (speaker: string | null): string | null =>
    speaker === narrator ? told : speaker !== null && isNewcomer(speaker) ? (unnamed.get(speaker)?.id ?? null) : speaker;
  return {
    quotes: stretches.flatMap(({ turns }, index) => turns.flatMap((turn, at) => quotesOf(turn, heard[index]?.[at], idOf, story))),
    unnamed: [...unnamed.values()],
    genders,
    epithets: epithetsAmong(uses),
  };
}

function stretchesOf(story: Story, speeches: readonly Speech[], cast: Cast): Stretch[] {
  const byParagraph = new Map<number, Speech[]>();
  for (const speech of speeches) {
    if (!speech.spoken) continue;
    const list = byParagraph.get(speech.paragraph);
    if (list) list.push(speech);
    else byParagraph.set(speech.paragraph, [speech]);
  }
  const stretches: Stretch[] = [];
  let before: Before = { leftOpen: false, leads: false };
  story.paragraphs.forEach((paragraph, index) => {
    const spoken = byParagraph.get(index) ?? [];
    let stretch = stretches.at(-1);
    if (!stretch || paragraph.kind === 'break' || paragraph.chapter !== story.paragraphs[index - 1]?.chapter) {
      stretch = { first: index, paragraphs: [], mentions: [], turns: [] };
      stretches.push(stretch);
    }
    stretch.paragraphs.push(paragraph);
    stretch.mentions.push(mentionsIn(paragraph, spoken, cast));
    stretch.turns.push(...turnsOf(paragraph, index, spoken, before));
    const last = spoken.at(-1);
    before = { leftOpen: last?.open ?? false, leads: paragraph.leads && (last === undefined || last.end + 2 < paragraph.end) };
  });
  return stretches;
}

function spreadOf(stretches: readonly Stretch[]): Map<string, number> {
  const scenes = new Map<string, number>();
  for (const { turns } of stretches) {
    const keys = turns.flatMap(({ tag }) => (tag?.subject === 'description' ? (descriptionKey(tag.words) ?? []) : []));
    for (const key of new Set(keys)) scenes.set(key, (scenes.get(key) ?? 0) + 1);
  }
  return scenes;
}

function meantIn(stretches: readonly Stretch[], heard: readonly Decision[][]): Usage['meant'] {
  const meant = new Map<string, Meant>();
  stretches.forEach(({ turns }, index) => {
    turns.forEach(({ tag }, at) => {
      const key = tag?.subject === 'description' ? descriptionKey(tag.words) : null;
      const speaker = heard[index]?.[at]?.speaker ?? null;
      if (key === null || speaker === null) return;
      const uses = meant.get(key) ?? { of: new Map<string, number>(), all: 0, most: 0 };
      const count = (uses.of.get(speaker) ?? 0) + 1;
      uses.of.set(speaker, count);
      uses.all += 1;
      if (!isNewcomer(speaker)) uses.most = Math.max(uses.most, count);
      meant.set(key, uses);
    });
  });
  return meant;
}

function quotesOf(
  { paragraph, speeches, tag }: Turn,
  decision: Decision | undefined,
  idOf: (speaker: string | null) => string | null,
  story: Story,
): Quote[] {
  const path = story.paragraphs[paragraph]?.path ?? '';
  const speaker = idOf(decision?.speaker ?? null);
  const kind = tag === null ? 'implicit' : tag.subject === 'name' ? 'explicit' : 'anaphoric';
  const confidence = speaker === null ? 0.3 : kind === 'explicit' ? 0.97 : confidenceOf(decision?.margin ?? 0);
  return speeches.map((speech) => ({ path, start: speech.at, end: speech.end, speaker, kind, confidence }));
}

/** Odds by the margin, which is of the kind of a logarithm of them. */
function confidenceOf(margin: number): number {
  return Number(Math.min(0.95, 1 / (1 + Math.exp(-margin))).toFixed(2));
}
