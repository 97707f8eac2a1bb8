import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';

type SdkModule = typeof import('@opentelemetry/sdk-node');
type HttpModule = typeof import('@opentelemetry/instrumentation-http');
type PgModule = typeof import('@opentelemetry/instrumentation-pg');

const endpoint =
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT ?? process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? process.env.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT;

/**
 * Imported first by every service. Starts OpenTelemetry's SDK when one of the standard environment variables names an
 * OTLP endpoint; without one nothing is loaded and nothing leaves the process. Loaded by `require`: a module that
 * awaits would let its neighbours load before it, and what they load could no longer be instrumented.
 */
const started = endpoint ? start() : undefined;

function start(): { shutdown(): Promise<void> } {
  const require = createRequire(import.meta.url);
  const { NodeSDK } = require('@opentelemetry/sdk-node') as SdkModule;
  const { HttpInstrumentation } = require('@opentelemetry/instrumentation-http') as HttpModule;
  const { PgInstrumentation } = require('@opentelemetry/instrumentation-pg') as PgModule;
  const http = new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => url?.startsWith('/health') ?? false });
  const sdk = new NodeSDK({
    serviceName: process.env.OTEL_SERVICE_NAME ?? serviceName(),
    instrumentations: [http, new PgInstrumentation({ requireParentSpan: true })],
  });
  sdk.start();
  return sdk;
}

/** A service's program is `apps/<service>/dist/main.js`. */
function serviceName(): string {
  return basename(dirname(dirname(process.argv[1] ?? 'story-linter')));
}

/** Sends what is still held back. A service calls it last, when it stops. */
export const stopTelemetry = async (): Promise<void> => {
  await Promise.race([started?.shutdown(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
};
