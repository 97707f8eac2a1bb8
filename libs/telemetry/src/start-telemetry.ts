/**
 * Imported first by every service. Starts OpenTelemetry's SDK when one of the standard environment variables names an
 * OTLP endpoint; without one nothing is loaded and nothing leaves the process.
 */
const endpoint =
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT ?? process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? process.env.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT;

const started = endpoint ? await start() : undefined;

async function start(): Promise<{ shutdown(): Promise<void> }> {
  const [{ NodeSDK }, { HttpInstrumentation }, { PgInstrumentation }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-pg'),
  ]);
  const http = new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => url?.startsWith('/health') ?? false });
  const sdk = new NodeSDK({ instrumentations: [http, new PgInstrumentation({ requireParentSpan: true })] });
  sdk.start();
  return sdk;
}

/** Sends what is still held back. A service calls it last, when it stops. */
export const stopTelemetry = async (): Promise<void> => {
  await Promise.race([started?.shutdown(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
};
