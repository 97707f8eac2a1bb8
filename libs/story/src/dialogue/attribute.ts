import type { Cast } from '../characters/cast.js';
import type { Quote } from '../model/bible.js';
import type { Story, StoryParagraph } from '../story/story.js';
import { Conversation, narrator } from './conversation.js';
import type { Speech } from './speech.js';
import { speakerByTag, tagOf, type Attribution } from './tags-of.js';

/** Who says what. Runs through the story in order; each paragraph is taken to have one speaker unless its tags say otherwise. */
export function attribute(story: Story, speeches: readonly Speech[], cast: Cast): Quote[] {
  const byParagraph = new Map<number, Speech[]>();
  for (const speech of speeches) {
    if (!speech.spoken) continue;
    const list = byParagraph.get(speech.paragraph);
    if (list) list.push(speech);
    else byParagraph.set(speech.paragraph, [speech]);
  }
  const conversation = new Conversation(cast);
  return story.paragraphs.flatMap((paragraph, index) => {
    const spoken = byParagraph.get(index) ?? [];
    conversation.enter(paragraph);
    return quotesIn(paragraph, index, spoken, conversation);
  });
}

function quotesIn(paragraph: StoryParagraph, index: number, spoken: readonly Speech[], conversation: Conversation): Quote[] {
  if (spoken.length === 0) {
    conversation.narrate(paragraph, index, []);
    return [];
  }
  const first = spoken[0]?.at ?? paragraph.at;
  conversation.narrate({ ...paragraph, names: paragraph.names.filter((name) => name.at < first) }, index, spoken);
  const tagged = spoken.map((speech) => {
    const tag = tagOf(speech, paragraph);
    return tag === null ? null : speakerByTag(tag, paragraph, index, spoken, conversation);
  });
  const whole = tagged.find((each) => each !== null) ?? conversation.untagged(paragraph, index, spoken);
  const attributions = carriedOn(tagged, whole);
  conversation.narrate(paragraph, index, spoken);
  conversation.spoke(attributions.at(-1)?.speaker ?? null, index, spoken);
  return spoken.map((speech, at) => ({ path: paragraph.path, start: speech.at, end: speech.end, ...named(attributions[at] ?? whole) }));
}

function named(attribution: Attribution): Attribution {
  return attribution.speaker === narrator ? { ...attribution, speaker: null } : attribution;
}

/** A speech without a tag of its own goes on from the tagged one before it. */
function carriedOn(tagged: readonly (Attribution | null)[], whole: Attribution): Attribution[] {
  let before: Attribution | null = null;
  return tagged.map((own) => {
    if (own) before = { ...own, confidence: Number((own.confidence * 0.95).toFixed(2)) };
    return own ?? before ?? whole;
  });
}
