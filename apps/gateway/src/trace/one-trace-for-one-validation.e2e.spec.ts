import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, GatewayClient, RunningServices, serviceNames } from '@story-linter/testing';

interface Span {
  traceId: string;
  name: string;
  service: string;
}

interface OtlpTraces {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: { traceId: string; name: string }[] }[];
  }[];
}

/** An OTLP collector as small as it can be: keeps the spans it is sent. */
class Collector {
  readonly spans: Span[] = [];
  private server?: Server;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.take(request).then(() => response.end('{}')));
    this.server = server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private async take(request: IncomingMessage): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString();
    if (request.url !== '/v1/traces') return;
    for (const { resource, scopeSpans } of (JSON.parse(body) as OtlpTraces).resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      this.spans.push(...scopeSpans.flatMap(({ spans }) => spans.map(({ traceId, name }) => ({ traceId, name, service }))));
    }
  }
}

const story = { title: 'A short walk', files: [{ path: 'walk.md', text: '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n\nPaul followed her home.\n' }] };

describe('with an OTLP endpoint in the environment', () => {
  const collector = new Collector();
  let services: RunningServices;

  beforeAll(async () => {
    const endpoint = await collector.start();
    services = await RunningServices.start(import.meta.url, {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
      OTEL_BSP_SCHEDULE_DELAY: '100',
    });
  });

  afterAll(async () => {
    await services?.[Symbol.asyncDispose]();
    await collector.stop();
  });

  it("one trace, the submitter's, spans gateway, parser, workers, saga and read model", async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const client = new GatewayClient(services.gateway);
    await client.ended(await client.submit(story, { traceparent: `00-${traceId}-b7ad6b7169203331-01` }));
    const named = () => collector.spans.filter((span) => span.traceId === traceId).map(({ service, name }) => `${service}: ${name}`);
    const steps = [
      'saga: saga.command-side StartValidation',
      'saga: saga.process-manager ValidationStarted',
      'parser: parser ParseStory',
      'validator: validator ValidateChunk',
      'schema-extractor: schema-extractor ExtractSchema',
      'saga: saga.process-manager SchemaExtracted',
      'validator: validator CheckContinuity',
      'saga: saga.read-model ValidationCompleted',
      'gateway: POST',
    ];
    // Each service exports in its own time.
    await eventually(`these steps are exported: ${steps.join(', ')}`, () => steps.every((step) => named().includes(step)));
    expect(new Set(collector.spans.filter((span) => span.traceId === traceId).map(({ service }) => service))).toEqual(new Set(serviceNames));
  });
});
