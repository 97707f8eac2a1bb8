import { randomBytes } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { serviceLogger } from '@story-linter/nest-streams';
import { asError, Unavailable } from '@story-linter/streams';
import { currentTraceparent, type Logger } from '@story-linter/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemDetail } from './problem.js';

const retryAfterSeconds = 2;

/** Problem details, RFC 9457. `errors[].pointer` is a JSON pointer into the body, or the name of a parameter or header. */
export interface ProblemAnswer {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: ProblemDetail[];
  /** W3C trace id: of the span, of the client's `traceparent`, or drawn for this answer; the gateway's log has it too. */
  traceId: string;
}

/** Turns whatever was thrown into problem details, once, at the edge; only what is our fault is logged as an error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(serviceLogger) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.refusedMethod(host, reply) ?? problemFrom(asError(thrown));
    const status = problem.getStatus();
    const traceId = traceIdOf(host.switchToHttp().getRequest<FastifyRequest>());
    if (status >= 500) this.logger.error({ err: thrown, status, traceId }, problem.detail);
    else this.logger.debug({ status, traceId }, problem.detail);
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
    void reply
      .status(status)
      .type('application/problem+json')
      .send({
        type: 'about:blank',
        title: problem.title,
        status,
        detail: problem.detail,
        ...(problem.errors.length > 0 && { errors: problem.errors }),
        traceId,
      });
  }

  /** Whatever else is wrong with a request by a method that its path does not take. */
  private refusedMethod(host: ArgumentsHost, reply: FastifyReply): Problem | undefined {
    const { method, url } = host.switchToHttp().getRequest<FastifyRequest>();
    const path = url.split('?')[0]!;
    const allowed = reply.server.allowedMethods(path);
    if (allowed.length === 0 || allowed.includes(method)) return undefined;
    void reply.header('allow', allowed.join(', '));
    return new Problem(405, 'Method not allowed', `${method} is not for ${path}; there are ${allowed.join(', ')}.`);
  }
}

const problemFrom = (error: Error): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Unavailable || isConnectionTrouble(error))
    return new Problem(503, 'Unavailable', 'A part of the service cannot be reached for the moment; try again.', [], retryAfterSeconds);
  const status = statusOf(error);
  if (status !== undefined && status < 500) return new Problem(status, error.message, error.message);
  if (status === 503) return new Problem(503, 'Unavailable', error.message, [], retryAfterSeconds);
  return new Problem(500, 'Internal error', 'The service met a fault of its own; it is in its log.');
};

const statusOf = (error: Error): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
};

/** Errors of the database driver that say that it cannot be reached, in TypeORM's wrapping or bare. */
const isConnectionTrouble = (error: Error): boolean => {
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && /^(08|57|ECONN|EPIPE|ETIMEDOUT)/.test(code)) || /connection (terminated|timeout)|timeout exceeded when trying to connect|query read timeout/i.test(error.message);
};

const traceIdOf = ({ headers }: FastifyRequest): string =>
  traceIdIn(currentTraceparent()) ?? traceIdIn([headers.traceparent].flat()[0]) ?? randomBytes(16).toString('hex');

const traceIdIn = (traceparent: string | undefined): string | undefined => /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-/.exec(traceparent ?? '')?.[1];
