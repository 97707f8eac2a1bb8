import { MarkHint } from '../model/facts.js';
import type { StoryParagraph } from '../story/story.js';
import type { Speech } from './speech.js';

/**
 * Speech in a paragraph that opens with a dash: until a tag ("— I am late, said Anna."), until a dash before narration
 * ("— Yes. — He rose. — No."), or until the paragraph ends. A list ("— Milk") and the name under an epigraph
 * ("— Alexander Pope") have no stop at their end and are no speech.
 */
export function dashSpeechesIn(paragraph: StoryParagraph): Omit<Speech, 'paragraph'>[] {
  const first = paragraph.marks.find(([, role]) => role === 0);
  const opening = MarkHint.mayBegin | MarkHint.capital;
  const begins = MarkHint.afterStop | MarkHint.capital;
  if (first?.[0] !== paragraph.at || (first[2] & opening) !== opening || paragraph.kind !== 'prose') return [];
  const stretches: Omit<Speech, 'paragraph'>[] = [];
  let open: number | null = paragraph.at;
  let last = paragraph.at;
  let exclaimed = false;
  let setOff = false;
  const close = (): void => {
    if (open !== null && last >= open) stretches.push({ at: open, end: last + 1, open: false, spoken: true });
    open = null;
  };
  for (const [at, role, hints] of paragraph.marks) {
    if (role === 3) {
      last = at;
      exclaimed = (hints & MarkHint.afterStop) !== 0;
    } else if (at === paragraph.at) continue;
    else if (role === 2) {
      // "— Where? Anna said." is a tag; "— I met Anna. She said:" is still hers who speaks.
      if ((hints & MarkHint.capital) === 0 || exclaimed) close();
    } else if (role === 1) open ??= at;
    else if ((hints & MarkHint.narrates) !== 0) {
      close();
      setOff = true;
    } else if (open === null && (setOff || (hints & begins) === begins)) {
      open = at;
      setOff = false;
    }
  }
  if (open !== null) stretches.push({ at: open, end: paragraph.end, open: false, spoken: true });
  return stretches;
}
