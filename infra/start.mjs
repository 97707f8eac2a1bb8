import { join } from 'node:path';
import { handOver } from './set-up/hand-over.mjs';
import { root } from './set-up/places.mjs';
import { prepare } from './set-up/prepare.mjs';
import { main } from './set-up/problem.mjs';

await main(async () => {
  await prepare({ kafka: !process.env.KAFKA_BROKERS });
  return handOver([join(root, 'infra', 'dist', 'launcher', 'main.js'), ...process.argv.slice(2)]);
});
