import type { Antecedents } from '../attributes/antecedents.js';
import { slug } from '../characters/slug.js';
import type { StoryObject } from '../model/bible.js';
import type { Place } from '../model/place.js';
import type { Story, StoryClaim } from '../story/story.js';

type Event = StoryObject['events'][number];

const told: { [value: string]: Event['what'] } = { lost: 'let go', held: 'in hand', regained: 'back' };

/** A thing of a kind that stories turn on is one of this story if it is spoken of so often. */
const often = 3;

/** What is told of a thing makes it surer that it is one and the same. */
const confidences = [0.6, 0.75, 0.85];

/** Things that the story gives weight: keys, weapons and jewels that it comes back to, what is put away with care, what is let go of for ever. */
export function thingsOf(story: Story, antecedents: Antecedents): StoryObject[] {
  const things = new Map<string, { mentions: number; first: Place; events: Event[] }>();
  story.paragraphs.forEach((paragraph, index) => {
    for (const claim of paragraph.claims) {
      const what = eventIn(claim);
      if (what === null) continue;
      const place = story.place(paragraph.path, claim.at, claim.length);
      const name = claim.attribute === 'thing put away' || what === 'mention' ? claim.value : claim.attribute.slice('thing '.length);
      const thing = things.get(name) ?? { mentions: 0, first: place, events: [] };
      things.set(name, thing);
      if (claim.attribute !== 'thing put away') thing.mentions += 1;
      if (what === 'mention' || claim.unreal || antecedents.isSpoken(index, claim.at)) continue;
      thing.events.push({ what, character: ownerOf(claim, index, antecedents), location: place });
    }
  });
  const ids = new Set<string>();
  return [...things].flatMap(([name, { mentions, first, events }]) =>
    // What somebody only takes up, be it again and again, has no weight.
    (mentions >= often && !name.includes(' ')) || events.some(({ what }) => what === 'put away' || what === 'let go')
      ? [{ id: slug(name, ids), name, mentions, firstMention: first, events, confidence: confidences[Math.min(events.length, 2)] ?? 0.6 }]
      : [],
  );
}

function eventIn({ attribute, value }: StoryClaim): Event['what'] | 'mention' | null {
  if (attribute === 'thing put away') return 'put away';
  if (attribute === 'thing spoken of') return 'mention';
  return attribute.startsWith('thing ') ? (told[value] ?? null) : null;
}

function ownerOf({ owner, ownerAt }: StoryClaim, paragraph: number, antecedents: Antecedents): string | null {
  if (owner === 'name') return antecedents.namedAt(paragraph, ownerAt) ?? null;
  return owner === 'he' || owner === 'she' ? (antecedents.meant(paragraph, ownerAt, owner)?.character ?? null) : null;
}
