import { setTimeout as delay } from 'node:timers/promises';
import type { EngineConfig, Report, SourceFile } from '@story-linter/story';
import { InputError } from '../terminal/failure.js';
import { serverSentEvents } from './server-sent-events.js';
import { hasEnded, type ValidationView } from './validation-view.js';

const answerLimitMs = 30_000;
const uploadLimitMs = 120_000;
/** The gateway sends a heartbeat every 15 s: after three missed ones the connection is taken for dead. */
const silenceLimitMs = 45_000;
const patienceMs = 60_000;

/**
 * A gateway as its clients use it. Reading is retried for a minute, so that a restart of the gateway goes unnoticed;
 * submitting is not, as it would be done twice. What the gateway refuses is an InputError in its own words.
 */
export class Gateway {
  constructor(private readonly url: string) {}

  async submit(title: string, files: readonly SourceFile[], config: EngineConfig): Promise<{ id: string }> {
    const body = JSON.stringify({ title, files: files.map(({ path, text }) => ({ path, text })), options: { config } });
    const response = await this.ask(
      '/v1/validations',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      uploadLimitMs,
    );
    return (await response.json()) as { id: string };
  }

  async validation(id: string): Promise<ValidationView> {
    return this.read(`/v1/validations/${encodeURIComponent(id)}`);
  }

  /** Every change as it comes, up to the end of the validation. */
  async *progress(id: string): AsyncGenerator<ValidationView> {
    for (;;) {
      try {
        const response = await this.ask(
          `/v1/validations/${encodeURIComponent(id)}/progress`,
          { headers: { accept: 'text/event-stream' } },
          Infinity,
        );
        for await (const { event, data } of serverSentEvents(response, silenceLimitMs))
          if (event === 'progress' || event === 'end') yield JSON.parse(data) as ValidationView;
      } catch (error) {
        if (error instanceof InputError) throw error;
      }
      // The stream is over: at the validation's end, or because the gateway went away. It says which.
      const now = await this.validation(id);
      yield now;
      if (hasEnded(now)) return;
      await delay(200);
    }
  }

  /** The report of a completed validation, the same as the engine would give in process. */
  async report(id: string): Promise<Report> {
    return this.read(`/v1/validations/${encodeURIComponent(id)}/report`);
  }

  private async read<T>(path: string): Promise<T> {
    const giveUpAt = Date.now() + patienceMs;
    for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
      try {
        return (await (await this.ask(path, {}, answerLimitMs)).json()) as T;
      } catch (error) {
        if (error instanceof InputError && !(error instanceof Unreachable)) throw error;
        if (Date.now() >= giveUpAt) throw error;
      }
      await delay(pause);
    }
  }

  private async ask(path: string, init: RequestInit, limitMs: number): Promise<Response> {
    const limit = Number.isFinite(limitMs) ? { signal: AbortSignal.timeout(limitMs) } : {};
    const response = await fetch(this.url + path, { ...init, ...limit }).catch((error: unknown) => {
      const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      throw new Unreachable(
        `the gateway at ${this.url} does not answer (${cause}); start it with npm start, or name another with --gateway.`,
      );
    });
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    const sentence = `the gateway answered ${response.status}: ${problem.detail ?? response.statusText}`;
    throw response.status >= 500 ? new Unreachable(sentence) : new InputError(sentence);
  }
}

/** May be over in a moment. */
class Unreachable extends InputError {}
