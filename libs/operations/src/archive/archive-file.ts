import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refused } from '@story-linter/audit';
import { erased } from '@story-linter/content-store';
import { ContentErased, messageTypeOf, wireType } from '@story-linter/events';
import { asError, type LogRecord, type Lookups } from '@story-linter/streams';
import { historyFrom, type ValidationHistory } from '../history/history.js';
import type { Surroundings } from '../time-travel/time-travel.js';
import { besides, type CloudEventLine, isEvent, parseLine, recordIn } from './archive-line.js';

const erasure = wireType(messageTypeOf(ContentErased));

/** The lines of an archive, one after the other. @throws Refused naming the file, the line and what is wrong with it */
export async function* linesOf(path: string): AsyncGenerator<CloudEventLine> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() !== '') yield parseLine(text);
    }
  } catch (thrown) {
    const { message, name } = asError(thrown);
    if (name === 'NotALine') throw new Refused(`Line ${number} of ${path} cannot be read: ${message}. Export it again.`);
    throw new Refused(`${path} cannot be read: ${message}`);
  }
}

/** A validation out of an archive: its history, and what folding it needs besides. @throws Refused when it is not in there */
export const validationIn = async (path: string, validation: string): Promise<{ history: ValidationHistory; surroundings: Surroundings }> => {
  const records: LogRecord[] = [];
  const results = new Map<string, unknown>();
  const discarded = new Map<string, Set<string>>();
  let isErased = false;
  for await (const line of linesOf(path)) {
    if (line.subject !== validation) continue;
    if (isEvent(line)) records.push(recordIn(line));
    isErased ||= line.type === erasure;
    if (line.type === besides.result) results.set(line.id, line.data);
    if (line.type === besides.discard) noteDiscard(discarded, line);
  }
  if (records.length === 0) throw new Refused(`${path} holds no event of ${validation}.`);
  return { history: historyFrom(validation, records), surroundings: { lookups: lookupsIn(results, isErased), discarded } };
};

const noteDiscard = (discarded: Map<string, Set<string>>, { data }: CloudEventLine): void => {
  const { fold, event } = data as { fold: string; event: string };
  discarded.set(fold, (discarded.get(fold) ?? new Set<string>()).add(event));
};

/** Of an erased validation everything that is missing is gone for good. */
const lookupsIn = (results: ReadonlyMap<string, unknown>, isErased: boolean): Lookups => ({
  find: (names) => Promise.resolve(new Map(names.filter((name) => isErased || results.has(name)).map((name) => [name, results.has(name) ? results.get(name) : erased]))),
});
