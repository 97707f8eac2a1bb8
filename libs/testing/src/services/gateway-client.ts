import { eventually } from '../eventually.js';

export interface ValidationStatus {
  id: string;
  title: string;
  status: string;
  /** Its later events wait behind one that is parked. */
  stalled: boolean;
  attempt: number;
  words: number;
  chunks: { total: number; validated: number; extracted: number; failed: number };
  findings: { error: number; warning: number; info: number };
  characters: number;
  events: number;
  failure?: { cause: string; reason: string };
}

interface Page {
  items: Record<string, unknown>[];
  next: string | null;
}

/** What a frontend does with the gateway, in the words of the specs. */
export class GatewayClient {
  constructor(private readonly url: string) {}

  async submit(story: object, headers: Record<string, string> = {}): Promise<string> {
    const response = await fetch(`${this.url}/v1/validations`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(story), signal: AbortSignal.timeout(60_000) });
    if (response.status !== 202) throw new Error(`The gateway answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  }

  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}/v1/validations/${path}`, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok) throw new Error(`GET ${path} was answered with ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  status(id: string): Promise<ValidationStatus> {
    return this.get<ValidationStatus>(id);
  }

  ended(id: string, withinMs?: number, everyMs?: number): Promise<ValidationStatus> {
    return eventually(
      `the validation ${id} has ended`,
      async () => {
        const status = await this.status(id);
        return ['completed', 'failed', 'cancelled'].includes(status.status) && status;
      },
      withinMs,
      everyMs,
    );
  }

  /** All pages of a listing. */
  async all(id: string, listing: 'findings' | 'events'): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = await this.get<Page>(`${id}/${listing}?limit=500${cursor ? `&cursor=${cursor}` : ''}`);
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  }

  /** What a validation found out, without times, offsets and ids: the same for every run of the same story. */
  async canonicalReport(id: string): Promise<string> {
    const { status, words, chunks, findings, characters } = await this.status(id);
    const [report, bible, listed] = await Promise.all([this.get(`${id}/report`), this.get(`${id}/bible`), this.all(id, 'findings')]);
    return JSON.stringify({ status, words, chunks, findings, characters, report, bible, listed });
  }
}
