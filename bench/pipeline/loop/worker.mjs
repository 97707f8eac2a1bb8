import { begin, fetching, kafka } from './kafka.mjs';

/** Does a trivial job for each record of a batch and says of the whole batch what came of it. */
const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
await producer.connect();
await begin(kafka.consumer({ groupId: 'loop.workers', ...fetching }), 'loop.jobs', async ({ batch }) => {
  const messages = batch.messages.map(({ key, value }) => {
    const { story, jobs, index, reference } = JSON.parse(value.toString());
    return { key: key.toString().split('/')[0], value: JSON.stringify({ story, jobs, index, reference, findings: { error: 0, warning: 0, info: reference.length % 3 } }) };
  });
  await producer.send({ topic: 'loop.results', acks: -1, messages });
});
