import type { QuoteMarks } from '../model/chunk.js';
import { MarkHint, type MarkFact } from '../model/facts.js';

/** Words that lose their first letter in speech: their apostrophe opens nothing. */
const clipped =
  /^(?:tis|twas|twere|twill|twould|twixt|tween|em|im|er|ere|is|e|cause|bout|cos|cuz|til|till|nuff|ave|ad|as|ard|ope|ouse|ead|and|fraid|pon|gainst|neath|round|scuse|spect|special|ow|ome|ammer|\d0s)\b/i;

const marksOf = { double: /["“”„]/g, single: /['‘’]/g } as const;

/** Marks that may enclose speech in the stretch given. Decided by the characters beside each of them alone. */
export function findMarks(text: string, from: number, to: number, quoteMarks: Exclude<QuoteMarks, 'dash'>): MarkFact[] {
  const marks: MarkFact[] = [];
  // Searched in the stretch alone: a search in the whole text would run on to the next mark, paragraphs away, every time.
  for (const match of text.slice(from, to).matchAll(marksOf[quoteMarks])) {
    const at = from + match.index;
    const role = quoteMarks === 'single' ? singleRole(text, at, from, to) : doubleRole(text, at, from, to);
    if (role !== null) marks.push([at, role, hintsAt(text, at, from)]);
  }
  return marks;
}

function hintsAt(text: string, at: number, from: number): number {
  const capital = /^[_*]?\p{Lu}/u.test(text.slice(at + 1, at + 3)) ? MarkHint.capital : 0;
  // Italics and an inner quotation may end between the stop and the mark.
  const afterStop = /[.,!?;:…—–-][_*'’"”]*$/.test(text.slice(Math.max(from, at - 4), at)) ? MarkHint.afterStop : 0;
  const before = text.slice(Math.max(from, at - 12), at).trimEnd();
  const mayBegin = before === '' || /[.,!?;:…—–-]["”’'»)\]_*]*$/.test(before) ? MarkHint.mayBegin : 0;
  const salutation = /^[_*\s]*(?:my )?(?:own )?(?:dear|dearest|sir|madam|gentlemen)\b/i.test(text.slice(at + 1, at + 24))
    ? MarkHint.salutation
    : 0;
  const led = /[,:—–-]["”’'»)\]_*]*$/.test(before) ? MarkHint.led : 0;
  return capital | afterStop | mayBegin | salutation | led;
}

function doubleRole(text: string, at: number, from: number, to: number): MarkFact[1] {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„') return 1;
  if (mark === '”') return 2;
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= to ? ' ' : text.charAt(at + 1);
  const opens = /[\s([—–_*>-]/.test(before) && !/[\s)\],.;:!?]/.test(after);
  const closes = !/[\s([]/.test(before) && /[\s)\],.;:!?—–_*<'’-]/.test(after);
  if (opens === closes) return 0;
  return opens ? 1 : 2;
}

/** Null: an apostrophe. A mark after a letter and before a space may be either ("the dogs' tails"): the pairing decides. */
function singleRole(text: string, at: number, from: number, to: number): MarkFact[1] | null {
  const mark = text.charAt(at);
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= to ? ' ' : text.charAt(at + 1);
  if (mark === '‘') return clipped.test(text.slice(at + 1, at + 8)) && /[\s—–]/.test(before) && !/\p{Lu}/u.test(after) ? null : 1;
  if (/[\p{L}\p{N}]/u.test(after)) {
    const opens = mark === "'" && /[\s([—–_-]/.test(before) && !clipped.test(text.slice(at + 1, at + 8));
    return opens ? 1 : null;
  }
  if (/[.,!?;:…—–_)-]/.test(before)) return 2;
  return /[\p{L}\p{N}"”]/u.test(before) ? 3 : null;
}
