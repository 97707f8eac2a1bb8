import { Antecedents } from './attributes/antecedents.js';
import { attributesFrom, changedPeople, statementsIn } from './attributes/statements.js';
import { tellingsIn } from './attributes/tellings.js';
import { withWriters } from './attributes/writers-attributes.js';
import { relationsOf } from './characters/relations.js';
import { findCharacters } from './characters/find-characters.js';
import type { EngineConfig } from './config/engine-config.js';
import { attribute } from './dialogue/attribute.js';
import { pairSpeeches } from './dialogue/pair.js';
import type { Bible, Character } from './model/bible.js';
import type { Facts } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Manifest } from './model/manifest.js';
import { placesOf } from './places/places.js';
import { findingsOf } from './rules/registry.js';
import { assemble } from './story/assemble.js';
import { narratedTimes } from './timeline/narrated-times.js';
import { Whereabouts } from './story/whereabouts.js';
import { thingsOf } from './things/things.js';
import { threadsOf } from './threads/threads.js';
import { timelineOf } from './timeline/timeline.js';

/** The story-wide pass. `facts[i]` are those of chunk `i`; places in the answer are absolute. */
export function conclude(manifest: Manifest, facts: readonly Facts[], config: EngineConfig): { findings: Finding[]; bible: Bible } {
  const story = assemble(manifest, facts);
  const speeches = pairSpeeches(story);
  const cast = findCharacters(story, config.bible);
  const { quotes, unnamed, epithets, genders } = attribute(story, speeches, cast);
  const antecedents = new Antecedents(story, speeches, cast);
  const statements = statementsIn(story, antecedents, quotes);
  const times = narratedTimes(story, antecedents);
  const threads = threadsOf(story, cast, statements, antecedents);
  const whole = {
    story,
    speeches,
    characters: cast.characters,
    quotes,
    cast,
    antecedents,
    statements,
    tellings: tellingsIn(story, antecedents, cast),
    writers: withWriters([], cast.characters, config.bible),
    times,
    threads,
    changed: changedPeople(story, cast),
  };
  const findings = findingsOf(config, (rule, settings) => rule.inStory?.(whole, settings) ?? []);
  const relations = relationsOf(story, quotes, cast, antecedents);
  const named = cast.characters.map((character) =>
    withEpithets(
      { ...character, gender: genders.get(character.id) ?? character.gender, relations: relations.get(character.id) ?? [] },
      epithets.get(character.id),
    ),
  );
  const whereabouts = new Whereabouts(manifest, story, cast, statements);
  return {
    findings: findings.map((finding) => whereabouts.of(finding)),
    bible: {
      version: 1,
      characters: [...named, ...unnamed],
      quotes,
      attributes: withWriters(attributesFrom(statements), cast.characters, config.bible),
      locations: placesOf(story, cast),
      objects: thingsOf(story, antecedents),
      threads: threads.map(({ paragraph: _, ...thread }) => thread),
      timeline: timelineOf(story, times, statements, antecedents),
    },
  };
}

function withEpithets(character: Character, epithets: readonly string[] | undefined): Character {
  return epithets === undefined ? character : { ...character, epithets: [...epithets] };
}
