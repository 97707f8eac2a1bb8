import createApi, { type Client } from 'openapi-fetch';
import pRetry from 'p-retry';
import { GatewayRefusal, GatewayUnavailable, NotCompleted } from './failures.js';
import type { paths } from './gateway-api.generated.js';
import { serverSentEvents } from './server-sent-events.js';
import { type Bible, type EventEntry, type Finding, type FindingFilter, hasEnded, type ListFilter, type ProblemAnswer, type Report, type ReportFormat, type Story, type Validation, type ValidationLine } from './shapes.js';

export interface ClientSettings {
  /** `http://host:port` of a gateway. */
  url: string;
  /** How long reading is tried again while the gateway is away, ms; a minute unless said. */
  patienceMs?: number;
}

export interface SubmitSettings {
  /** Submissions under the same key are one validation; a random one unless said, so that a repeat by this client is none. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

const answerLimitMs = 30_000;
const uploadLimitMs = 120_000;
const pageSize = 500;
/** The gateway sends a heartbeat every 15 s: after three missed ones the connection is taken for dead. */
const silenceLimitMs = 45_000;
/** Between two streams of one follower that break without an event, growing. */
const firstPauseMs = 200;
const longestPauseMs = 5_000;

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * A gateway as its clients use it, in Node and in browsers. What the gateway refuses is a GatewayRefusal in its own words;
 * whatever may be done again is done again while the gateway is away, with back-off, and then a GatewayUnavailable.
 */
export class StoryLinterClient {
  private readonly api: Client<paths>;
  private readonly url: string;
  private readonly patienceMs: number;

  constructor({ url, patienceMs = 60_000 }: ClientSettings) {
    this.url = url.replace(/\/+$/, '');
    this.patienceMs = patienceMs;
    this.api = createApi<paths>({ baseUrl: this.url, querySerializer: { array: { style: 'form', explode: true } } });
  }

  /** Puts a text into the content store, for stories that refer to it. @returns the reference */
  async upload(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const { content } = await this.again(() =>
      this.api.PUT('/v1/contents/{sha256}', { params: { path: { sha256 } }, body: bytes as never, bodySerializer: (body) => body as never, headers: { 'content-type': 'text/plain' }, signal: AbortSignal.timeout(uploadLimitMs) }),
    );
    return content;
  }

  /** @returns the validation's id. Not tried again when nothing answers at all, for then it is the address that is wrong. */
  async submit(story: Story, { idempotencyKey = crypto.randomUUID(), signal }: SubmitSettings = {}): Promise<string> {
    const params = { header: { 'Idempotency-Key': idempotencyKey } };
    const { id } = await this.again(
      () => this.api.POST('/v1/validations', { params, body: story, signal: limited(uploadLimitMs, signal) }),
      (error) => error.status !== undefined,
      signal,
    );
    return id;
  }

  /** Where it stands; with `waitSeconds` (at most 30) the answer comes at its end, or after so long. */
  async validation(id: string, { waitSeconds = 0, signal }: { waitSeconds?: number; signal?: AbortSignal } = {}): Promise<Validation> {
    const header = waitSeconds > 0 ? { Prefer: `wait=${waitSeconds}` } : {};
    return this.again(() => this.api.GET('/v1/validations/{id}', { params: { path: { id }, header }, signal: limited(answerLimitMs + waitSeconds * 1000, signal) }), undefined, signal);
  }

  /** The latest first. */
  validations(filter: ListFilter = {}): AsyncGenerator<ValidationLine> {
    return allPages((cursor) => this.again(() => this.api.GET('/v1/validations', { params: { query: { ...filter, limit: pageSize, cursor } }, signal: limited(answerLimitMs) })));
  }

  /** In the report's order; while it is under way, those that were found so far. */
  findings(id: string, filter: FindingFilter = {}): AsyncGenerator<Finding> {
    return allPages((cursor) => this.again(() => this.api.GET('/v1/validations/{id}/findings', { params: { path: { id }, query: { ...filter, limit: pageSize, cursor } }, signal: limited(answerLimitMs) })));
  }

  /** Its history, one entry an event. */
  events(id: string): AsyncGenerator<EventEntry> {
    return allPages((cursor) => this.again(() => this.api.GET('/v1/validations/{id}/events', { params: { path: { id }, query: { limit: pageSize, cursor } }, signal: limited(answerLimitMs) })));
  }

  /** Of a completed validation: the same as the engine gives in process. */
  async report(id: string): Promise<Report> {
    return this.again(async () => (await this.api.GET('/v1/validations/{id}/report', { params: { path: { id } }, signal: limited(answerLimitMs) })) as Answered<Report>);
  }

  /** The report as a text: SARIF, HTML, JUnit and others. */
  async reportAs(id: string, format: ReportFormat): Promise<string> {
    return this.again(async () => {
      const answered = await this.api.GET('/v1/validations/{id}/report', { params: { path: { id }, query: { format } }, parseAs: 'text', signal: limited(answerLimitMs) });
      return answered;
    });
  }

  async bible(id: string): Promise<Bible> {
    return this.again(() => this.api.GET('/v1/validations/{id}/bible', { params: { path: { id } }, signal: limited(answerLimitMs) }));
  }

  async cancel(id: string, reason?: string): Promise<Validation> {
    return this.again(() => this.api.POST('/v1/validations/{id}/cancel', { params: { path: { id } }, body: reason === undefined ? {} : { reason }, signal: limited(answerLimitMs) }));
  }

  /** Asks for another attempt of a failed one. */
  async retry(id: string): Promise<Validation> {
    return this.again(() => this.api.POST('/v1/validations/{id}/retry', { params: { path: { id } }, signal: limited(answerLimitMs) }));
  }

  /**
   * Where it stands, again at every change, up to its end, over restarts of the gateway.
   * @throws GatewayRefusal when there is no such validation; GatewayUnavailable when patience is over
   */
  async *progress(id: string, signal?: AbortSignal): AsyncGenerator<Validation> {
    let lastEventId = '';
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        for await (const event of this.stream(id, lastEventId, signal)) {
          lastEventId = event.id ?? lastEventId;
          pauseMs = firstPauseMs;
          if (event.event !== 'progress' && event.event !== 'end') continue;
          yield JSON.parse(event.data) as Validation;
          if (event.event === 'end') return;
        }
      } catch (thrown) {
        if (thrown instanceof GatewayRefusal || signal?.aborted) throw thrown;
      }
      // The stream broke. The validation may have ended meanwhile; if it has not, this waits until a gateway is back.
      const now = await this.validation(id, { ...(signal && { signal }) });
      if (hasEnded(now)) {
        yield now;
        return;
      }
      await pause(pauseMs, signal);
    }
  }

  /**
   * Submits, follows, and answers the report with the validation that it is of.
   * @throws NotCompleted when it failed or was cancelled; it names the reason
   */
  async validateAndWait(story: Story, { onProgress, ...settings }: SubmitSettings & { onProgress?: (validation: Validation) => void } = {}): Promise<{ validation: Validation; report: Report }> {
    const validation = await this.ended(await this.submit(story, settings), { ...settings, ...(onProgress && { onProgress }) });
    return { validation, report: await this.report(validation.id) };
  }

  /** Follows to the end. @throws NotCompleted */
  async ended(id: string, { onProgress, signal }: { onProgress?: (validation: Validation) => void; signal?: AbortSignal } = {}): Promise<Validation> {
    let last: Validation | undefined;
    for await (const validation of this.progress(id, signal)) onProgress?.((last = validation));
    const end = last ?? (await this.validation(id));
    if (end.status !== 'completed') throw new NotCompleted(end);
    return end;
  }

  private async *stream(id: string, lastEventId: string, signal?: AbortSignal) {
    const ending = new AbortController();
    const headers = { accept: 'text/event-stream', ...(lastEventId !== '' && { 'last-event-id': lastEventId }) };
    const response = await this.once(async () => {
      const answer = await fetch(`${this.url}/v1/validations/${encodeURIComponent(id)}/progress`, { headers, signal: signal ? AbortSignal.any([signal, ending.signal]) : ending.signal });
      return answer.ok ? { data: answer, response: answer } : { error: await answer.json().catch(() => ({})), response: answer };
    });
    try {
      yield* serverSentEvents(response, silenceLimitMs);
    } finally {
      ending.abort();
    }
  }

  /** Tries while the gateway is away, as long as patience lasts. */
  private again<Data>(ask: () => Promise<Answered<Data>>, mayPass: (error: GatewayUnavailable) => boolean = () => true, signal?: AbortSignal): Promise<Data> {
    return pRetry(() => this.once(ask), {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 100,
      maxTimeout: 2_000,
      randomize: true,
      maxRetryTime: this.patienceMs,
      shouldRetry: ({ error }) => error instanceof GatewayUnavailable && mayPass(error),
      ...(signal && { signal }),
    });
  }

  private async once<Data>(ask: () => Promise<Answered<Data>>): Promise<Data> {
    const { data, error, response } = await ask().catch((thrown: Error & { cause?: { code?: string } }) => {
      if (thrown.name === 'AbortError') throw thrown;
      throw new GatewayUnavailable(this.url, undefined, thrown.cause?.code ?? thrown.message);
    });
    if (response.ok) return data as Data;
    const problem = (typeof error === 'object' && error !== null ? error : {}) as Partial<ProblemAnswer>;
    throw response.status >= 500 ? new GatewayUnavailable(this.url, response.status, undefined, problem.detail) : new GatewayRefusal(response.status, problem);
  }
}

/** Cut short when the signal aborts, with its reason. */
const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, ms);
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });

const limited = (limitMs: number, signal?: AbortSignal): AbortSignal => (signal ? AbortSignal.any([signal, AbortSignal.timeout(limitMs)]) : AbortSignal.timeout(limitMs));

async function* allPages<Item>(page: (cursor?: string) => Promise<{ items: Item[]; next: string | null }>): AsyncGenerator<Item> {
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await page(cursor);
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}
