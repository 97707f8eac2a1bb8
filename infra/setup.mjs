import { prepare } from './set-up/prepare.mjs';
import { main } from './set-up/problem.mjs';

// --packages: the packages alone, for the scripts that build or check by themselves. --quiet: no word on what comes next.
await main(async () => {
  const packagesOnly = process.argv.includes('--packages');
  await prepare({ kafka: !packagesOnly && !process.env.KAFKA_BROKERS, compiled: !packagesOnly });
  if (!packagesOnly && !process.argv.includes('--quiet')) console.log('Ready. Next: npm start, npx story-linter --help');
});
