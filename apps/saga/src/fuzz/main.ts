import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';
import { goldenMessages } from './golden-messages.js';

const help = `Changes sound messages at random and sends them through the decoder, the public inbox's answers and both folds: each has to
be taken, or refused with a reason, and soon.

Usage: npm run fuzz -- [options]

  --messages N   mutated messages of each type   (100000)
  --seed N       the same numbers, the same run  (1)
  --help         this text

Exit code 0 without faults, 1 with any.`;

const { values } = parseArgs({ options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, help: { type: 'boolean' } } });

if (values.help) console.log(help);
else {
  const results = fuzz(goldenMessages(), Number(values.messages), Number(values.seed));
  for (const { type, messages, taken, refused, slowestMs } of results)
    console.log(`${type.padEnd(24)} ${messages} messages  ${String(taken).padStart(6)} still sound  ${String(refused).padStart(6)} refused  slowest ${slowestMs.toFixed(0)} ms`);
  const faults = results.flatMap((result) => result.faults);
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(`${results.reduce((sum, { messages }) => sum + messages, 0)} messages, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
