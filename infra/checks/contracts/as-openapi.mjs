/**
 * The public messages of an AsyncAPI document as an OpenAPI document, so that one comparer judges both contracts by the
 * same rules: whoever publishes a command is a client that sends a body, whoever reads an event one that gets an answer.
 */
export function asOpenApi({ info, channels, components }) {
  const channelOf = new Map(Object.entries(channels).flatMap(([channel, { messages }]) => Object.keys(messages).map((name) => [name, channel])));
  const paths = {};
  for (const [name, message] of Object.entries(components.messages)) {
    if (!message.tags?.some((tag) => tag.name === 'public')) continue;
    const content = { 'application/json': { schema: message.payload } };
    const channel = channelOf.get(name);
    paths[`/${channel}/${message.name}`] = channel?.endsWith('.commands')
      ? { post: { operationId: name, requestBody: { required: true, content }, responses: { 202: { description: 'Taken.' } } } }
      : { get: { operationId: name, responses: { 200: { description: message.summary ?? name, content } } } };
  }
  return { openapi: '3.1.0', info, paths, components: { schemas: components.schemas } };
}
