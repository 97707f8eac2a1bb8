import type { Antecedents } from '../attributes/antecedents.js';
import type { Statement } from '../attributes/statements.js';
import type { Cast } from '../characters/cast.js';
import type { Thread } from '../model/bible.js';
import type { Story } from '../story/story.js';

/** Who was named so often before is somebody whom readers ask for. */
const familiar = 5;

/** A thread with the paragraph in which it is opened. */
export interface OpenedThread extends Thread {
  paragraph: number;
}

/** What the story opens, in the order of the text: somebody is gone, a thing is put away with care. */
export function threadsOf(story: Story, cast: Cast, statements: readonly Statement[], antecedents: Antecedents): OpenedThread[] {
  return [...disappearances(story, cast, statements), ...thingsPutAway(story, antecedents)].sort((a, b) => a.paragraph - b.paragraph);
}

function disappearances(story: Story, cast: Cast, statements: readonly Statement[]): OpenedThread[] {
  const people = new Map(cast.characters.map((character) => [character.id, character]));
  return statements.flatMap((gone): OpenedThread[] => {
    const character = people.get(gone.character);
    if (gone.attribute !== 'gone' || !gone.named || !character || character.mentions < familiar) return [];
    const opened = { kind: 'disappearance' as const, about: character.name, character: character.id, location: gone.place };
    for (let index = gone.paragraph + 1; index < story.paragraphs.length; index += 1) {
      const paragraph = story.paragraphs[index];
      const again = paragraph?.names.find(({ text }) => cast.idOf.get(text) === gone.character);
      if (paragraph && again)
        return [{ ...opened, answered: story.place(paragraph.path, again.at, again.length), confidence: 0.6, paragraph: gone.paragraph }];
    }
    return [{ ...opened, answered: null, confidence: 0.6, paragraph: gone.paragraph }];
  });
}

function thingsPutAway(story: Story, antecedents: Antecedents): OpenedThread[] {
  const spoken = story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims
      .filter(({ attribute }) => attribute === 'thing put away' || attribute === 'thing spoken of')
      .map((claim) => ({ ...claim, index, path: paragraph.path })),
  );
  return spoken.flatMap((put, index): OpenedThread[] => {
    if (put.attribute !== 'thing put away' || put.unreal || antecedents.isSpoken(put.index, put.at)) return [];
    const later = spoken
      .slice(index + 1)
      .find((each) => each.value === put.value && !(each.path === put.path && each.at <= put.at + put.length));
    return [
      {
        kind: 'thing put away',
        about: put.value,
        character: put.owner === 'name' ? (antecedents.namedAt(put.index, put.ownerAt) ?? null) : null,
        location: story.place(put.path, put.at, put.length),
        answered: later ? story.place(later.path, later.at, later.length) : null,
        confidence: 0.55,
        paragraph: put.index,
      },
    ];
  });
}
