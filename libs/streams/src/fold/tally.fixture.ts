import { randomUUID } from 'node:crypto';
import { causedBy, ChunkValidated, encode, type EncodedMessage, type Message, ParseStory, say } from '@story-linter/events';
import { defineFold, type WithSlots } from './fold.js';

interface Tally {
  seen: number;
}

const reference = `sha256:${'a'.repeat(64)}`;
const chunking = { maxCharacters: 50_000 };
const deadline = '2030-01-01T00:00:00.000Z';

/** Index that no tally can apply. */
export const poison = 666;
/** Index whose row PostgreSQL refuses. */
export const unstorable = 777;

const evolve = (state: WithSlots<Tally, true>, { data }: Message): WithSlots<Tally, true> => {
  const { index } = data as ChunkValidated;
  if (index === poison) throw new Error('This event cannot be applied.');
  if (state.slots[index]) return state;
  return { seen: state.seen + 1, slots: { ...state.slots, [index]: true } };
};

/** Counts the chunks of each validation, once each; every third asks for a parsing, so that something is said. */
export const tally = defineFold<Tally, true>({
  name: 'tally',
  reads: 'validation.events',
  initialState: { seen: 0 },
  slots: ({ data }) => [String((data as ChunkValidated).index)],
  evolve,
  decide: (before, event) => {
    const { seen } = evolve(before, event);
    return seen !== before.seen && seen % 3 === 0 ? [say(ParseStory, { attempt: seen, manuscript: reference, config: reference, chunking, deadline })] : [];
  },
  project: (before, after, { subject, data }) =>
    after === before
      ? []
      : [
          {
            kind: 'replace',
            table: 'tally',
            key: ['validation'],
            row: { validation: subject, seen: after.seen, note: (data as ChunkValidated).index === unstorable ? 'a\0b' : 'fine' },
          },
        ],
});

export const tallySchema = ['create table tally (validation uuid primary key, seen int not null, note text not null)'];

export const validations = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/** The event that chunk `index` of a validation was validated. */
export const chunk = (validation: string, index: number): EncodedMessage => {
  const cause = { id: 'spec', subject: validation, tenantId: 'default', correlationId: validation };
  const data = { attempt: 1, index, fingerprint: 'spec', findings: { error: 0, warning: 0, info: 0 } };
  return encode(causedBy(cause, say(ChunkValidated, data), '/spec'));
};

