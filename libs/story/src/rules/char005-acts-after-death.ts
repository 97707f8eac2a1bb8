import type { Statement } from '../attributes/statements.js';
import { titleOf } from '../language/titles.js';
import { Evidence } from '../model/facts.js';
import { Outline } from '../model/outline.js';
import { sentenceAt } from '../story/sentence-at.js';
import { isBattle } from '../language/battles.js';
import type { StoryParagraph } from '../story/story.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Verbs that report what a book, a will or a saying says: the dead go on saying it. */
const quotesTheDead = new Set(['says', 'writes', 'wrote', 'observes', 'remarks']);

/** "A fever took hold of Anna, and on the third day she died." */
const sameSentence = 0.8;

/** A death, and whom a name behind it must mean for it to be he. */
interface Death extends Pick<Statement, 'paragraph' | 'at' | 'place'> {
  /** His id, or the name of one who is named too rarely for the cast. */
  who: string;
  named: boolean;
  means: (name: string) => boolean;
}

/** Told at another time, or not for true: what the dead did while they lived, or do in dreams. */
const elsewhere = Outline.had | Outline.unreal | Outline.recalls;

export const actsAfterDeath: Rule = {
  doc: {
    code: 'CHAR005',
    name: 'acts after death',
    severity: 'error',
    what: 'The narration says that somebody died, was killed or was buried, or speaks of his funeral, his grave or his body, and later tells in its present what that person says or does; or that somebody is an orphan, and later his mother comes in.',
    why: 'Nothing breaks the trust of a reader as surely as a dead man who answers.',
    examples: [
      {
        wrong:
          'Tom Hale smiled. "Well," said Tom.\n\nTom Hale died that night. Nobody spoke of it.\n\nThe week went by.\n\n"We must go," said Tom.',
        right:
          'Tom Hale smiled. "Well," said Tom.\n\nTom Hale died that night. Nobody spoke of it.\n\nThe week went by.\n\n"We must go," said Anna. Tom had loved her once.',
      },
    ],
    options: [],
    silentWhen: [
      'A person of the story says it, or it is feared, supposed, dreamt, denied or put off ("would have died").',
      'The later sentence looks back ("Tom had said", "before Tom came"), remembers, dreams, speaks of a ghost, or reasons in the present tense.',
      'The text says later that the person is alive after all.',
      'Nobody really dies: "died of laughter", "dead tired".',
      'Words of the theatre stand near the death: who dies in a play gets up again.',
      'In a story of necromancers, zombies or resurrections it is a note (info) only.',
      'The death is told of a title and surname (Mr. Hale), and the later sentence names a person otherwise, who may be of his family.',
    ],
  },
  inStory: (whole) => {
    const deaths = [...deathsInCast(whole), ...deathsOfStrangers(whole)];
    const told = new Set<string>();
    const returns = revenants(whole) >= returning;
    const acting = deaths.flatMap((death): Observation[] => {
      if (told.has(death.who) || isOnStage(death, whole)) return [];
      const act = firstActAfter(death, whole);
      if (!act) return [];
      told.add(death.who);
      return [
        {
          message: `${act.text} is dead by then, and ${act.speaks ? 'speaks' : 'acts'} here.`,
          confidence: returns ? 0.4 : act.speaks ? 0.88 : 0.8,
          ...(returns ? { severity: 'info' as const } : {}),
          location: whole.story.place(act.path, act.at, act.length),
          related: [{ ...death.place, message: 'the death is told here' }],
        },
      ];
    });
    return returns ? acting : [...acting, ...deadParents(whole)];
  },
};

/** By the word, or by where he fell. */
const tellsOfDeath = ({ attribute, value }: { attribute: string; value: string }): boolean =>
  (attribute === 'state' && value === 'dead') || (attribute === 'fell' && isBattle(value));

function deathsInCast({ statements, story, cast }: Whole): Death[] {
  return statements
    .filter((said) => (tellsOfDeath(said) || isCalledLate(said)) && (said.named || said.confidence >= sameSentence))
    .flatMap((said) => {
      const name = nameOf(said, story.paragraphs[said.paragraph], cast.idOf);
      // "The late Mr. Hale" may be the father.
      return isCalledLate(said) && titleOf(name.split(' ')[0] ?? '') !== undefined ? [] : [deathOf(said, name)];
    });

  function deathOf(said: Statement, name: string): Death {
    return { ...said, who: said.character, means: (text) => cast.idOf.get(text) === said.character && mayBeSame(name, text) };
  }
}

const isCalledLate = ({ attribute, value }: Statement): boolean => attribute === 'state' && value === 'late';

/** Of people who are named but to die, and once more: "Amos Tull, the gardener". */
function deathsOfStrangers({ story, cast, antecedents }: Whole): Death[] {
  const places = new Set(cast.locations.map(({ name }) => name));
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, owner, ownerAt, at, length, clouded, unreal }): Death[] => {
      if (!tellsOfDeath({ attribute, value }) || owner !== 'name' || clouded || unreal || paragraph.kind !== 'prose') return [];
      const name = paragraph.names.find((each) => each.at === ownerAt);
      if (!name || cast.idOf.has(name.text) || cast.sharedBy.has(name.text) || places.has(name.text)) return [];
      if ((name.evidence & (Evidence.place | Evidence.article)) !== 0 || antecedents.isSpoken(index, at)) return [];
      return [
        {
          who: name.text,
          named: true,
          paragraph: index,
          at,
          place: story.place(paragraph.path, at, length),
          means: (text) => text === name.text,
        },
      ];
    }),
  );
}

/** Somebody's mother is dead, or he is an orphan; and later she comes in. */
function deadParents({ statements, story }: Whole): Observation[] {
  const said = statements.filter(
    ({ attribute, spoken, named, confidence }) =>
      /^(?:mother|father|parents)$/.test(attribute) && !spoken && (named || confidence >= sameSentence),
  );
  return [...Map.groupBy(said, ({ character }) => character).values()].flatMap((all): Observation[] => {
    const death = all.find(({ value }) => value === 'dead');
    const act = all.find((each) => {
      const paragraph = story.paragraphs[each.paragraph];
      const same = [each.attribute, death?.attribute].includes('parents') || each.attribute === death?.attribute;
      if (!death || !paragraph || each.value !== 'alive' || each.paragraph <= death.paragraph || !same) return false;
      return (sentenceAt(paragraph, each.at).bits & elsewhere) === 0;
    });
    if (!death || !act) return [];
    const whose = act.attribute === 'parents' ? 'The parents are' : `The ${act.attribute} is`;
    return [
      {
        message: `${whose} dead by then, and alive here.`,
        confidence: Math.min(0.8, death.confidence, act.confidence),
        location: act.place,
        related: [{ ...death.place, message: 'the death is told here' }],
      },
    ];
  });
}

/** A story that speaks so often of the raised dead means it. */
const returning = 3;

function revenants({ story }: Whole): number {
  return story.paragraphs.reduce((sum, { claims }) => sum + claims.filter(({ attribute }) => attribute === 'revenant').length, 0);
}

/** So many words of the theatre near a death make it one of a play. */
const staged = 2;

/** Paragraphs before and behind in which they are counted. */
const scene = 12;

function isOnStage(death: Death, { story }: Whole): boolean {
  if (story.paragraphs[death.paragraph]?.claims.some(({ attribute }) => attribute === 'theatre')) return true;
  const around = story.paragraphs.slice(Math.max(0, death.paragraph - scene), death.paragraph + scene);
  return around.reduce((sum, { claims }) => sum + claims.filter(({ attribute }) => attribute === 'theatre').length, 0) >= staged;
}

interface Act {
  path: string;
  at: number;
  length: number;
  text: string;
  speaks: boolean;
}

function firstActAfter(death: Death, whole: Whole): Act | null {
  const { paragraphs } = whole.story;
  const end = paragraphs[death.paragraph]?.end ?? 0;
  for (let index = death.paragraph; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.kind !== 'prose') continue;
    for (const each of paragraph.names) {
      if (index === death.paragraph && (each.at <= death.at || each.at < end)) continue;
      if (!death.means(each.text)) continue;
      const act = actOf(paragraph, index, each, whole);
      if (act) return isAliveBy(death, index, whole) ? null : act;
    }
  }
  return null;
}

/** "Tom was alive and well": the death was only reported. */
function isAliveBy({ who, paragraph }: Death, until: number, { statements }: Whole): boolean {
  return statements.some(
    (each) =>
      each.attribute === 'state' &&
      each.value === 'alive' &&
      each.character === who &&
      each.paragraph >= paragraph &&
      each.paragraph <= until,
  );
}

/** How the text calls the dead where it tells of the death. */
function nameOf(death: Statement, paragraph: StoryParagraph | undefined, idOf: ReadonlyMap<string, string>): string {
  const names = paragraph?.names ?? [];
  if (!death.named) return names.findLast(({ at, text }) => at < death.at && idOf.get(text) === death.character)?.text ?? '';
  return names.find(({ at, length }) => at >= death.at && at + length <= death.at + death.place.length + 2)?.text ?? '';
}

/** The father of the family bears the title and the surname of his son. */
function mayBeSame(dead: string, acting: string): boolean {
  const title = titleOf(dead.split(' ')[0] ?? '');
  return title === undefined || dead === acting;
}

/** "Tom took the box, and there the trail ends; we only know that it is on its way": whoever reasons in the present tells things anew. */
function isDiscussed({ outlines }: StoryParagraph, index: number, antecedents: Whole['antecedents']): boolean {
  return outlines.some(({ at, bits }) => (bits & Outline.present) !== 0 && (bits & Outline.past) === 0 && !antecedents.isSpoken(index, at));
}

/** A quote ends right before the tag, or begins soon behind it: "thinking Tom called, she ..." is no tag. */
function isBesideQuote({ at, end }: StoryParagraph['tags'][number], { marks }: StoryParagraph): boolean {
  return marks.some(([mark]) => (mark < at && at - mark <= 4) || (mark >= end && mark - end <= 40));
}

/** "Said Tom", "Tom said": nothing stands between, as in "Tom had said". */
function isDirect({ at, end, verb }: StoryParagraph['tags'][number], name: StoryParagraph['names'][number]): boolean {
  return end - at <= name.length + verb.length + 1;
}

/** "Anna and Tom sat late": both, if the two are the subject of the sentence. */
function evidenceOfPair({ names }: StoryParagraph, name: StoryParagraph['names'][number], sentence: number): number {
  const index = names.indexOf(name);
  const [first, second] = name.at <= sentence + 1 ? [name, names[index + 1]] : [names[index - 1], name];
  return first && second && first.at <= sentence + 1 ? second.evidence & Evidence.performs : 0;
}

function actOf(paragraph: StoryParagraph, index: number, name: StoryParagraph['names'][number], { antecedents }: Whole): Act | null {
  if (((name.evidence & Evidence.possessive) !== 0 && (name.evidence & Evidence.performs) === 0) || antecedents.isSpoken(index, name.at))
    return null;
  const { bits, at: from, end } = sentenceAt(paragraph, name.at);
  const tag = paragraph.tags.find((each) => each.subject === 'name' && each.subjectAt === name.at && !quotesTheDead.has(each.verb));
  const speaks = tag !== undefined && isBesideQuote(tag, paragraph);
  const evidence = (name.evidence & Evidence.paired) === 0 ? name.evidence : evidenceOfPair(paragraph, name, from);
  if (!speaks && ((evidence & Evidence.performs) === 0 || isDiscussed(paragraph, index, antecedents))) return null;
  // What is quoted in the sentence may look back or forward, and what follows the verb may.
  const direct = speaks ? isDirect(tag, name) : (evidence & Evidence.now) !== 0;
  if ((bits & (direct ? Outline.recalls : elsewhere)) !== 0) return null;
  // "He was told that Tom died": the sentence tells of the death again.
  if (paragraph.claims.some((claim) => claim.attribute === 'state' && claim.at >= from && claim.at < end)) return null;
  return { path: paragraph.path, at: name.at, length: name.length, text: name.text, speaks };
}
