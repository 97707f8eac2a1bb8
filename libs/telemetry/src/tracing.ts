import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('story-linter');

/** One message's step in the trace that its publisher began. */
export interface Step {
  traceparent?: string;
  end(failure?: Error): void;
}

/**
 * Continues traces over Kafka by hand: a header in, a span here, a header out. Where no SDK is started the header
 * passes through unchanged.
 */
export const openTelemetryTracing = {
  step(name: string, traceparent: string | undefined, attributes: Record<string, string | number>): Step {
    const parent = traceparent ? propagation.extract(context.active(), { traceparent }) : context.active();
    const span = tracer.startSpan(name, { kind: SpanKind.CONSUMER, attributes }, parent);
    return { traceparent: traceparentOf(span) ?? traceparent, end: (failure) => endSpan(span, failure) };
  },
};

const traceparentOf = (span: Span): string | undefined => {
  const carrier: { traceparent?: string } = {};
  propagation.inject(trace.setSpan(context.active(), span), carrier);
  return carrier.traceparent;
};

const endSpan = (span: Span, failure?: Error): void => {
  if (failure) {
    span.recordException(failure);
    span.setStatus({ code: SpanStatusCode.ERROR, message: failure.message });
  }
  span.end();
};

/** The header of the span under way, for a message that begins here. */
export const currentTraceparent = (): string | undefined => {
  const span = trace.getActiveSpan();
  return span && traceparentOf(span);
};
