import { Refused } from '@story-linter/audit';
import { type Manuscript, PostgresContentStore, PostgresErasures } from '@story-linter/content-store';
import { headerOf, isValidationId } from '@story-linter/events';
import { asError, type LogRecord, partitionOfKey, readToEnd } from '@story-linter/streams';
import { processManager } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { besides, type CloudEventLine, lineOf, partitionsOfEvents } from './archive-line.js';

export type Exported = { validation: string } | { tenant: string };

export interface ExportOutcome {
  validations: number;
  events: number;
  /** Results, texts, admissions and discards. */
  besides: number;
  /** Records of the log that are no CloudEvents, and so are left out. */
  leftOut: number;
  /** Content that an event refers to and that is not there, by reference; of an erased validation none is expected. */
  missing: string[];
}

const topic = processManager.reads;

/**
 * Writes the events of a validation, or of a whole tenant, with all that folding them needs.
 *
 * @throws Refused when there are none, Unavailable
 */
export const exportEvents = async (operations: Operations, exported: Exported, write: (line: CloudEventLine) => Promise<void>): Promise<ExportOutcome> => {
  const { log, settings } = operations;
  if ('validation' in exported && !isValidationId(exported.validation)) throw new Refused(`"${exported.validation}" is no validation; its id is a lower-case UUID.`);
  const outcome: ExportOutcome = { validations: 0, events: 0, besides: 0, leftOut: 0, missing: [] };
  const wanted = (record: LogRecord): boolean =>
    'validation' in exported ? record.key?.toString() === exported.validation : (headerOf(record, 'ce_tenantid') ?? 'default') === exported.tenant;
  const from = 'validation' in exported ? { from: new Map([[partitionOfKey(topic, exported.validation, partitionsOfEvents), 0]]) } : {};
  const references = new Map<string, { tenant: string; texts: Set<string> }>();
  await readToEnd(log, { topic, prefix: settings.prefix, ...from }, async (records) => {
    for (const record of records.filter(wanted)) {
      const line = lineOf(record);
      if (!line) {
        outcome.leftOut += 1;
        continue;
      }
      await write(line);
      outcome.events += 1;
      noteTexts(references, line);
    }
  });
  if (outcome.events === 0) throw new Refused('validation' in exported ? `The log holds no event of ${exported.validation}.` : `The log holds no event of the tenant ${exported.tenant}.`);
  for (const [validation, { tenant, texts }] of references) {
    outcome.validations += 1;
    for await (const line of linesBeside(operations, validation, tenant, texts, outcome.missing)) {
      await write(line);
      outcome.besides += 1;
    }
  }
  return outcome;
};

const noteTexts = (references: Map<string, { tenant: string; texts: Set<string> }>, { subject, data, ...line }: CloudEventLine): void => {
  const { tenantid } = line;
  const known = references.get(subject) ?? { tenant: typeof tenantid === 'string' ? tenantid : 'default', texts: new Set<string>() };
  references.set(subject, known);
  const { manuscript, config } = (data ?? {}) as { manuscript?: string; config?: string };
  for (const text of [manuscript, config]) if (text) known.texts.add(text);
};

async function* linesBeside({ pool }: Operations, validation: string, tenant: string, texts: ReadonlySet<string>, missing: string[]): AsyncGenerator<CloudEventLine> {
  const line = (type: string, id: string, more: Partial<CloudEventLine>): CloudEventLine => ({ specversion: '1.0', id, source: '/story-linter/story-ops', type, subject: validation, tenantid: tenant, ...more });
  const { rows: admissions } = await pool.query<{ data: object }>(
    `select json_build_object('payloadHash', payload_hash, 'deadline', deadline, 'command', command, 'erased', erased, 'admittedAt', admitted_at) as data from admission.validation where id = $1`,
    [validation],
  );
  for (const { data } of admissions) yield line(besides.admission, `admission/${validation}`, { data });
  const { rows: discards } = await pool.query<{ fold: string; event: string; reason: string }>('select fold, event, reason from streams.discarded where topic = $1 and key = $2', [topic, validation]);
  for (const { fold, event, reason } of discards) yield line(besides.discard, `discard/${fold}/${event}`, { data: { fold, event, reason } });
  const contents = new PostgresContentStore(pool);
  const { rows: names } = await pool.query<{ name: string }>('select name from content.result where validation = $1 order by name', [validation]);
  for (const { name } of names) yield line(besides.result, name, { data: (await contents.find([name])).get(name) });
  if ((await new PostgresErasures(pool).erasedAmong([validation])).has(validation)) return;
  for (const reference of await withFiles(contents, tenant, texts)) {
    try {
      yield line(besides.text, reference, { data_base64: (await contents.get(tenant, reference)).toString('base64') });
    } catch (thrown) {
      if (asError(thrown).name !== 'ContentMissing') throw thrown;
      missing.push(reference);
    }
  }
}

/** The texts, and those that a manuscript among them names. */
const withFiles = async (contents: PostgresContentStore, tenant: string, texts: ReadonlySet<string>): Promise<Set<string>> => {
  const all = new Set(texts);
  const there = await contents.has(tenant, [...texts]);
  for (const reference of there) {
    const { files } = JSON.parse((await contents.get(tenant, reference)).toString()) as Partial<Manuscript>;
    if (Array.isArray(files)) for (const { content } of files) all.add(content);
  }
  return all;
};
