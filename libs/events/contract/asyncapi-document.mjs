import { messageTypes, topics, wireType } from '../dist/index.js';
import { messageSchemas } from './message-schemas.mjs';

const topicNotes = {
  'validation.commands': 'The public inbox: anybody may ask for a validation, its end, or another attempt.',
  'validation.events': 'What happened to each validation, in order, kept for ever. Only the services write it; anybody may read it. Of several records with one ce_id the first counts.',
  'validation.rejections': 'The answers to commands that were not carried out.',
};

/** The AsyncAPI 3.0 document of all messages. `descriptions` are the doc comments of their classes. */
export function asyncApiDocument(descriptions) {
  const types = messageTypes().toSorted((a, b) => a.name.localeCompare(b.name));
  const byTopic = (topic) => types.filter((type) => type.topic === topic);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Story Linter Cloud: messages',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in the binary content mode of the Kafka protocol binding: attributes in headers, data as the JSON value. Messages tagged `internal` are the services\' own and may change with any release; `public` ones change only by a new version beside the old one.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map((topic) => [topic.name, channelOf(topic, byTopic(topic.name))])),
    operations: {
      receiveCommand: {
        action: 'receive',
        channel: ref('channels', 'validation.commands'),
        summary: 'Carries out what anybody asks for; a command that is wrong is answered with CommandRejected.',
        messages: byTopic('validation.commands').filter(isPublic).map(({ name }) => ref('channels', 'validation.commands', 'messages', name)),
        reply: { channel: ref('channels', 'validation.rejections') },
      },
      tellEvent: {
        action: 'send',
        channel: ref('channels', 'validation.events'),
        summary: 'Tells what happened to a validation.',
        messages: byTopic('validation.events').map(({ name }) => ref('channels', 'validation.events', 'messages', name)),
      },
    },
    components: {
      messages: Object.fromEntries(types.map((type) => [type.name, messageOf(type, descriptions)])),
      messageTraits: { cloudEvent: cloudEvent() },
      schemas: schemasOf(types, descriptions),
    },
  };
}

const isPublic = (type) => type.public === true;

const ref = (...path) => ({ $ref: `#/${path.join('/')}` });

const channelOf = ({ name, partitions, retentionMs, maxMessageBytes }, types) => ({
  address: name,
  ...(topicNotes[name] && { description: topicNotes[name] }),
  messages: Object.fromEntries(types.map((type) => [type.name, ref('components', 'messages', type.name)])),
  bindings: {
    kafka: {
      topic: name,
      partitions,
      topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': retentionMs, 'max.message.bytes': maxMessageBytes },
      bindingVersion: '0.5.0',
    },
  },
});

const messageOf = (type, descriptions) => ({
  name: wireType(type),
  title: type.name,
  ...(descriptions.has(type.class.name) && { summary: descriptions.get(type.class.name) }),
  tags: [{ name: isPublic(type) ? 'public' : 'internal' }],
  traits: [ref('components', 'messageTraits', 'cloudEvent')],
  headers: { type: 'object', properties: { ce_type: { type: 'string', const: wireType(type) } } },
  payload: ref('components', 'schemas', type.class.name),
  bindings: { kafka: { key: keyOf(type), bindingVersion: '0.5.0' } },
});

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Chunk work is keyed by validation and index, everything else by the validation. */
const keyOf = (type) =>
  type.key('id', { index: 0 }) === 'id'
    ? { type: 'string', pattern: `^${uuid}$`, description: 'The validation id: the same as ce_subject.' }
    : { type: 'string', pattern: `^${uuid}/\\d+$`, description: 'The validation id and the index of the chunk.' };

const text = (description, more = {}) => ({ type: 'string', description, ...more });

const cloudEvent = () => ({
  contentType: 'application/json',
  headers: {
    type: 'object',
    required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_subject'],
    properties: {
      ce_specversion: text('The version of CloudEvents.', { const: '1.0' }),
      ce_id: text('Says what is said: the first record with an id counts.'),
      ce_type: text('Name and version of the message.'),
      ce_source: text('Who says it.'),
      ce_subject: text('The validation id, a lower-case UUID.', { pattern: `^${uuid}$` }),
      ce_tenantid: text('Whose validation it is.', { default: 'default' }),
      ce_causationid: text('The id of the message that led to this one.'),
      ce_correlationid: text('The id that everything about one validation shares.'),
      traceparent: text('W3C Trace Context.'),
    },
  },
});

/** The payloads with all that they refer to. */
const schemasOf = (types, descriptions) =>
  Object.fromEntries(Object.entries(messageSchemas(types.map((type) => type.class.name))).map(([name, schema]) => [name, described(name, schema, descriptions)]));

const described = (name, schema, descriptions) => ({
  ...(descriptions.has(name) && { description: descriptions.get(name) }),
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([field, property]) => [
      field,
      descriptions.has(`${name}.${field}`) ? { ...inAllOf(property), description: descriptions.get(`${name}.${field}`) } : property,
    ]),
  ),
});

/** Nothing may stand beside a $ref. */
const inAllOf = (property) => (property.$ref ? { allOf: [property] } : property);
