/** The part of handling one message in the trace that its publisher began. */
export interface TracedStep {
  /** Goes into whatever this step says. Undefined where nothing is traced. */
  traceparent?: string;
  end(failure?: Error): void;
}

export interface Tracing {
  step(name: string, traceparent: string | undefined, attributes: Record<string, string | number>): TracedStep;
}

export const noTracing: Tracing = { step: (_name, traceparent) => ({ traceparent, end: () => undefined }) };
