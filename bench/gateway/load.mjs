import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { quantile } from '../quantiles.mjs';

// One load, as its one argument orders it: what goes where, over how many connections, for how long and how often at most;
// `<id>` in a body is another one in each request.
const { seconds, most, body, ...order } = JSON.parse(process.argv[2]);

/** Each body is one of its own; what autocannon itself puts in for an id has not the length that it announces. */
const requests = body && [{ setupRequest: (request) => ({ ...request, body: body.replaceAll('<id>', randomUUID()) }) }];

/** Autocannon's own percentiles are whole milliseconds, which says nothing of one connection. */
const milliseconds = [];
const load = autocannon({ ...order, duration: seconds, timeout: 30, ...(requests && { requests }), ...(most && { maxOverallRequests: most }) });
/** Autocannon itself ends on a full second. */
let last = 0;
load.on('response', (_client, status, _bytes, taken) => {
  if (status < 300) milliseconds.push(taken);
  last = performance.now();
});
const begun = performance.now();
const { errors, timeouts, non2xx, statusCodeStats } = await load;
if (milliseconds.length === 0) throw new Error(`Nothing was answered at ${order.url}: ${errors} errors, ${timeouts} time-outs, ${JSON.stringify(statusCodeStats)}.`);
console.log(
  JSON.stringify({
    perSecond: milliseconds.length / ((last - begun) / 1000),
    p50: quantile(milliseconds, 0.5),
    p99: quantile(milliseconds, 0.99),
    answered: milliseconds.length,
    failed: errors + timeouts + non2xx,
  }),
);
