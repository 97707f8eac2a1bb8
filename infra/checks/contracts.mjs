import { prepare } from '../set-up/prepare.mjs';
import { main } from '../set-up/problem.mjs';
import { checkForBreakingChanges } from './contracts/breaking-changes.mjs';
import { checkGatewayAgainstContract } from './contracts/schemathesis.mjs';

const examples = Number(process.argv[2] ?? 20);

// That the documents are what the code says is a spec; here they are held to their last release and to the running gateway.
await main(async () => {
  await prepare();
  await checkForBreakingChanges();
  await checkGatewayAgainstContract(examples);
});
