import type { Statement } from '../attributes/statements.js';
import { Evidence } from '../model/facts.js';
import { openers, openerShift, Outline } from '../model/outline.js';
import { sentenceAt } from '../story/sentence-at.js';
import { habitual } from './habitual.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Who is named so often has a sex that the reader knows. */
const familiar = 8;

/** So many paragraphs back somebody can still be meant by a pronoun. */
const memory = 6;

export const pronounSwitch: Rule = {
  doc: {
    code: 'CHAR003',
    name: 'pronoun switch',
    severity: 'warning',
    what: 'Somebody who is "she" throughout the story is called "he" in a clause that leaves no choice ("Anna shook his head", "Anna smiled to himself"), or where nobody of that sex has been spoken of.',
    why: 'It is the trace of a character who changed sex between drafts, or of a name that was replaced.',
    examples: [
      {
        wrong: `${'Anna Reed smiled, and she nodded. "Well," said Anna. '.repeat(5)}\n\nAnna shook his head.`,
        right: `${'Anna Reed smiled, and she nodded. "Well," said Anna. '.repeat(5)}\n\nAnna shook her head.`,
      },
    ],
    options: [],
    silentWhen: [
      'The sex of the person is not settled, or the other pronoun comes again and again.',
      'Another person, named or not, could be meant: "Anna took his hand".',
      'A person of the story says it.',
    ],
  },
  inStory: (whole) => {
    const settled = new Map(
      whole.characters.filter(({ gender, mentions }) => gender !== 'unknown' && mentions >= familiar).map(({ id, gender }) => [id, gender]),
    );
    const bound = whole.statements.filter(({ attribute, named }) => attribute === 'pronoun' && named);
    const inClauses = bound.flatMap((here) => {
      const gender = settled.get(here.character);
      const others = bound.filter(({ character, value }) => character === here.character && value !== gender);
      return gender === undefined || here.value === gender || others.length >= habitual ? [] : observeClause(here, bound, whole);
    });
    const seen = new Set(inClauses.map(({ location }) => location.line));
    const stray = strayPronouns(whole, settled).filter(({ location }) => !seen.has(location.line));
    return [...inClauses, ...stray];
  },
};

function observeClause(here: Statement, bound: readonly Statement[], { characters, story }: Whole): Observation[] {
  const character = characters.find(({ id }) => id === here.character);
  const name = story.paragraphs[here.paragraph]?.names.find(({ at }) => at >= here.at);
  // "The Reaper" is an office that now a man, now a woman may hold.
  if (!character || (name && (name.evidence & Evidence.article) !== 0)) return [];
  const other = bound.find(({ character: id, value }) => id === here.character && value !== here.value);
  const [is, usual] = here.value === 'male' ? ['he', 'she'] : ['she', 'he'];
  return [
    {
      message: `${character.name} is "${is}" here and "${usual}" elsewhere.`,
      confidence: 0.85,
      location: here.place,
      related: [{ ...(other?.place ?? character.firstMention), message: `here ${character.name} is "${usual}"` }],
    },
  ];
}

/** A sentence about one person whose pronoun is of the other sex, and nobody of that sex has been spoken of for a while. */
function strayPronouns(whole: Whole, settled: ReadonlyMap<string, string>): Observation[] {
  const { story, antecedents, characters } = whole;
  const found = story.paragraphs.flatMap((paragraph, index): { id: string; observation: Observation }[] => {
    if (paragraph.kind !== 'prose' || paragraph.names.length === 0) return [];
    return paragraph.outlines.flatMap((sentence) => {
      const other = sentence.bits & (Outline.he | Outline.she);
      if (other === 0 || other === (Outline.he | Outline.she) || (sentence.bits & (Outline.man | Outline.woman | Outline.somebody)) !== 0)
        return [];
      const { end } = sentenceAt(paragraph, sentence.at);
      const opensWithPronoun = /^s?he$/.test(openers[sentence.bits >> openerShift] ?? '');
      const from = opensWithPronoun ? sentenceAt(paragraph, sentence.at - 1).at : sentence.at;
      if (opensWithPronoun && (from === sentence.at || antecedents.isSpoken(index, from))) return [];
      if (paragraph.marks.some(([at]) => at >= sentence.at && at < end) || antecedents.isSpoken(index, sentence.at)) return [];
      const named = paragraph.names.filter((name) => name.at >= from && name.at < end);
      const [name] = named;
      const id = name && whole.cast.idOf.get(name.text);
      const gender = id === undefined ? undefined : settled.get(id);
      const sex = other === Outline.he ? 'male' : 'female';
      if (!name || id === undefined || named.length !== 1 || gender === undefined || gender === sex) return [];
      // The person must be the one the sentence is about: its first word, and not the owner of something else.
      if (name.at > from + 2 || (name.evidence & Evidence.possessive) !== 0) return [];
      if (isThere(sex, index, sentence.at, whole)) return [];
      const character = characters.find((each) => each.id === id);
      if (!character) return [];
      const [is, usual] = sex === 'male' ? ['he', 'she'] : ['she', 'he'];
      const observation = {
        message: `Nobody but ${character.name}, who is "${usual}" elsewhere, can be meant by "${is}" here.`,
        confidence: 0.7,
        location: story.place(paragraph.path, name.at, name.length),
        related: [{ ...character.firstMention, message: `${character.name} is first named here` }],
      };
      return [{ id, observation }];
    });
  });
  return found.filter(({ id }) => found.filter((each) => each.id === id).length < habitual).map(({ observation }) => observation);
}

/** Somebody of that sex, or of a sex that is not known, has been spoken of. */
function isThere(sex: 'male' | 'female', index: number, before: number, { story, cast, antecedents }: Whole): boolean {
  const bits = Outline.somebody | (sex === 'male' ? Outline.man | Outline.he : Outline.woman | Outline.she);
  const here = story.paragraphs[index];
  for (let at = index; at >= 0 && at >= index - memory; at -= 1) {
    const paragraph = story.paragraphs[at];
    if (!paragraph) break;
    // Before a chapter's or a scene's first lines nobody is known to be there.
    if (paragraph.chapter !== here?.chapter || paragraph.path !== here.path || paragraph.kind !== 'prose') return true;
    if (paragraph.outlines.some((sentence) => (at < index || sentence.at < before) && (sentence.bits & bits) !== 0)) return true;
    const opposite = sex === 'male' ? 'female' : 'male';
    const others = paragraph.names.filter((name) => at < index || name.at < before);
    if (others.some((name) => antecedents.genderOf(cast.idOf.get(name.text) ?? '') !== opposite && cast.idOf.has(name.text))) return true;
  }
  return false;
}
