import { Evidence } from '../model/facts.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { Story, StoryName, StoryParagraph } from '../story/story.js';
import { absorb, type Person } from './person.js';

/** Between a name and "the Collector" stand a comma, a space, an article and a space; between "the Collector" and a name two of these. */
const gap = { behind: ', the '.length, before: ', '.length };

/** Who is known by what he is is named so often, and nearly always with an article. */
const least = { mentions: 5, articles: 0.8 };

/**
 * "The Collector, Mr. Turton, came in"; "Mr. McBryde, the District Superintendent, nodded": one person with a name and with what he is,
 * if a sentence puts the two beside one another for one name only, and none has both of them apart, as it has two people.
 */
export function unitedByApposition(persons: readonly Person[], story: Story): Person[] {
  const roles = new Map(persons.filter(isRole).flatMap((person) => person.surfaces.map(({ text }) => [text, person] as const)));
  if (roles.size === 0) return [...persons];
  const named = new Map(
    persons.filter((person) => !isRole(person)).flatMap((person) => person.surfaces.map(({ text }) => [text, person] as const)),
  );
  const beside = new Map<Person, Set<Person>>();
  const apart = new Map<Person, Set<Person>>();
  for (const paragraph of story.paragraphs)
    paragraph.names.forEach((name, index) => {
      const led = withLeadingWord(paragraph, index);
      const role = roleOf(led, roles);
      if (!role) return;
      for (const other of sentenceMates(paragraph, index)) {
        const person = named.get(other.text);
        if (person) note(isApposition(led, other) ? beside : apart, role, person);
      }
    });
  const gone = new Set<Person>();
  for (const [role, people] of beside) {
    const [only, another] = people;
    if (!only || another || apart.get(role)?.has(only) || !fits(role, only)) continue;
    for (const surface of role.surfaces) absorb(only, surface);
    gone.add(role);
  }
  return persons.filter((person) => !gone.has(person));
}

function isRole({ surfaces, surname }: Person): boolean {
  const mentions = surfaces.reduce((sum, { count }) => sum + count, 0);
  const articles = surfaces.reduce((sum, { article }) => sum + article, 0);
  return surname === null && mentions >= least.mentions && articles >= mentions * least.articles;
}

/** "The District Superintendent": a title begins a name of its own, and the word before it is one too. */
function withLeadingWord(paragraph: StoryParagraph, index: number): StoryName {
  const [before, name] = [paragraph.names[index - 1], paragraph.names[index] as StoryName];
  if (!before || before.at + before.length + 1 !== name.at || (before.evidence & Evidence.article) === 0) return name;
  return { ...name, at: before.at, length: name.at + name.length - before.at, evidence: name.evidence | Evidence.article };
}

/** "The Civil Surgeon" may be the Surgeon. */
function roleOf({ text, evidence }: StoryName, roles: ReadonlyMap<string, Person>): Person | undefined {
  if ((evidence & Evidence.article) === 0) return undefined;
  return roles.get(text) ?? roles.get(text.slice(text.lastIndexOf(' ') + 1));
}

function sentenceMates(paragraph: StoryParagraph, index: number): StoryName[] {
  const name = paragraph.names[index];
  if (!name) return [];
  const { at, end } = sentenceAt(paragraph, name.at);
  const mates: StoryName[] = [];
  for (let other = index - 1; (paragraph.names[other]?.at ?? -1) >= at; other -= 1) mates.push(paragraph.names[other] as StoryName);
  for (let other = index + 1; (paragraph.names[other]?.at ?? end) < end; other += 1) mates.push(paragraph.names[other] as StoryName);
  return mates;
}

function isApposition(role: StoryName, other: StoryName): boolean {
  if (((role.evidence | other.evidence) & (Evidence.paired | Evidence.possessive)) !== 0) return false;
  return role.at - (other.at + other.length) === gap.behind || other.at - (role.at + role.length) === gap.before;
}

function fits(role: Person, person: Person): boolean {
  return role.gender === 'unknown' || person.gender === 'unknown' || role.gender === person.gender;
}

function note(map: Map<Person, Set<Person>>, role: Person, person: Person): void {
  const known = map.get(role);
  if (known) known.add(person);
  else map.set(role, new Set([person]));
}
