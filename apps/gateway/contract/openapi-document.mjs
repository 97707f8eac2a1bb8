import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { messageSchemas } from '@story-linter/events/message-schemas';
import { createGenerator } from 'ts-json-schema-generator';
import { bodyExtension, contentExtension } from '../dist/contract/answers.decorator.js';
import { GatewayModule } from '../dist/gateway.module.js';
import { httpAdapter } from '../dist/http/adapter.js';

const root = resolve(import.meta.dirname, '../../..');
const prefix = '#/components/schemas/';

/** Routes from the controllers, bodies from the message classes, answers from their TypeScript types. */
export async function openApiDocument() {
  const settings = { service: 'gateway', brokers: 'none:0', databaseUrl: 'postgres://none', port: 0, host: '127.0.0.1', prefix: '', sessionTimeoutMs: 10_000, queryTimeoutMs: 1_000 };
  const app = await NestFactory.create(GatewayModule.for(settings), httpAdapter(), { preview: true, logger: false });
  const info = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Story Linter Cloud: gateway')
    .setVersion('1.0.0')
    .setDescription('Submits stories, follows their validation and reads what it found. Errors are problem details (RFC 9457).')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .build();
  const document = SwaggerModule.createDocument(app, info, { operationIdFactory: (_controller, method) => method });
  await app.close();
  const answers = answerSchemas();
  const bodies = bodySchemas(['StartValidation', 'CancelValidation']);
  document.components = { schemas: sorted({ ...bodies, ...answers }) };
  describeOperations(document);
  return document;
}

const sorted = (schemas) => Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The types named in `Answers`, and what they refer to. */
function answerSchemas() {
  const generator = createGenerator({ path: join(root, 'apps/gateway/src/contract/answers.ts'), tsconfig: join(root, 'apps/gateway/tsconfig.json'), type: 'Answers', skipTypeCheck: true, additionalProperties: true, topRef: true });
  const { definitions } = generator.createSchema('Answers');
  const named = Object.entries(definitions.Answers.properties).map(([name, schema]) => [name, schema]);
  const text = JSON.stringify({ ...definitions, ...Object.fromEntries(named.filter(([name]) => !(name in definitions))) });
  const schemas = Object.entries(JSON.parse(text.replaceAll('#/definitions/', prefix))).filter(([name]) => name !== 'Answers');
  return Object.fromEntries(schemas.map(([name, schema]) => [cleanName(name), JSON.parse(cleanRefs(JSON.stringify(schema)))]));
}

/** `PageOf<Finding>` is no name that OpenAPI takes. */
const cleanName = (name) => decodeURIComponent(name).replace(/[^\w.-]+/g, '_').replace(/_$/, '');

const cleanRefs = (text) => text.replace(/"#\/components\/schemas\/([^"]+)"/g, (_all, name) => JSON.stringify(prefix + cleanName(name)));

/** A field that nobody knows is a mistake of whoever sends it. */
const bodySchemas = (names) => Object.fromEntries(Object.entries(messageSchemas(names)).map(([name, schema]) => [name, { ...schema, additionalProperties: false }]));

const summaries = {
  upload: 'Upload a text under its SHA-256',
  submit: 'Submit a story',
  list: 'List validations',
  validation: 'Read where a validation stands',
  progress: 'Follow progress as server-sent events',
  findings: 'Read findings',
  report: 'Read the report',
  bible: 'Read the story bible',
  events: 'Read the history',
  cancel: 'Cancel a validation',
  retry: 'Try a failed validation again',
  live: 'Whether the process lives',
  ready: 'Whether it can serve',
};

function describeOperations(document) {
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path)) {
      operation.summary = summaries[operation.operationId];
      delete operation.tags;
      // Nest lists what a handler reads of the headers once more, as required.
      operation.parameters = operation.parameters.filter((parameter) => !(parameter.in === 'header' && parameter.required));
      const { [bodyExtension]: content } = operation;
      delete operation[bodyExtension];
      if (content) operation.requestBody.content = content;
      Object.assign(operation.responses[200]?.content ?? {}, operation[contentExtension]);
      delete operation[contentExtension];
    }
}
