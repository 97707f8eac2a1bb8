import type { Cast } from '../characters/cast.js';
import { Evidence } from '../model/facts.js';
import type { StoryParagraph } from '../story/story.js';
import type { Speech } from './speech.js';

/** A name of somebody in a paragraph. A name that several bear is a mention of each. */
export interface Mention {
  id: string;
  at: number;
  /** Bearers of the name. */
  bearers: number;
  spoken: boolean;
  addressed: boolean;
  owner: boolean;
  subject: boolean;
  /** Somebody gives himself the name. */
  own: boolean;
}

export function mentionsIn(paragraph: StoryParagraph, spoken: readonly Speech[], cast: Cast): Mention[] {
  return paragraph.names.flatMap((name) => {
    const one = cast.idOf.get(name.text);
    const ids = one === undefined ? (cast.sharedBy.get(name.text) ?? []) : [one];
    const inside = spoken.some((speech) => name.at >= speech.at && name.at < speech.end);
    const has = (bit: number): boolean => (name.evidence & bit) !== 0;
    return ids.map((id) => ({
      id,
      at: name.at,
      bearers: ids.length,
      spoken: inside,
      addressed: inside && has(Evidence.addressed),
      owner: has(Evidence.possessive),
      own: has(Evidence.own),
      subject: !inside && has(Evidence.initial) && !has(Evidence.possessive),
    }));
  });
}
