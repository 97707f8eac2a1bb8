import type { ProblemAnswer, Validation } from './shapes.js';

/** The gateway said no, in its own words; doing the same again would be answered the same. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';

  constructor(
    readonly status: number,
    readonly problem: Partial<ProblemAnswer>,
  ) {
    super(`the gateway answered ${status}: ${problem.detail ?? problem.title ?? 'no reason was given'}`);
  }
}

/** The gateway does not answer, or is not able to serve for now; it was tried again for as long as the client's patience lasts. */
export class GatewayUnavailable extends Error {
  override readonly name = 'GatewayUnavailable';

  /** `status` is 503 or another 5xx; undefined when nothing answered, and then `code` says why, ECONNREFUSED for example. */
  constructor(
    readonly url: string,
    readonly status?: number,
    readonly code?: string,
    detail?: string,
  ) {
    super(status === undefined ? `the gateway at ${url} does not answer (${code ?? 'no reason known'})` : `the gateway answered ${status}: ${detail ?? 'no reason was given'}`);
  }
}

/** A validation that was waited for ended otherwise than completed. */
export class NotCompleted extends Error {
  override readonly name = 'NotCompleted';

  constructor(readonly validation: Validation) {
    const { id, status, failure } = validation;
    super(`the validation ${id} ${status === 'failed' ? 'failed' : 'was cancelled'}${failure ? ` (${failure.reason || failure.cause})` : ''}`);
  }
}
