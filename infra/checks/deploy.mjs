/**
 * Holds docker/ and k8s/ to the tools' own schemas and to the code: every object is one that Kubernetes,
 * KEDA and Strimzi know, every variable is one that the code reads, every topic is as the code makes it.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { root } from '../set-up/places.mjs';
import { main, Problem } from '../set-up/problem.mjs';
import { composeFile } from './compose-file.mjs';
import { brokerProblems, containmentProblems, versionProblems } from './deploy/compose-rules.mjs';
import { dockerfileProblems } from './deploy/dockerfile-rules.mjs';
import { environmentProblems } from './deploy/environment.mjs';
import { policyProblems, scalingProblems, topicProblems, workloadProblems } from './deploy/kubernetes-rules.mjs';
import { schemaProblems } from './deploy/kubernetes-schemas.mjs';
import { wiringProblems } from './deploy/wiring.mjs';
import { goTool } from './go-tools.mjs';

await main(async () => {
  const [compose, base, production] = [await composeFile(), await built('k8s/base'), await built('k8s/production')];
  const problems = [
    ...dockerfileProblems(),
    ...containmentProblems(compose),
    ...versionProblems(compose),
    ...brokerProblems(compose),
    ...wiringProblems(compose),
    ...(await schemaProblems({ base, production })),
    ...environmentProblems(compose, { base, production }),
    ...workloadProblems(base),
    ...workloadProblems(production),
    ...(await topicProblems(production)),
    ...scalingProblems(production),
    ...policyProblems(production),
  ];
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  console.log(`docker/Dockerfile, docker/compose.yaml (${Object.keys(compose.services).length} services), k8s/base (${base.length} objects) and k8s/production (${production.length} objects) hold.`);
});

async function built(kustomization) {
  const kustomize = await goTool('sigs.k8s.io/kustomize/kustomize/v5', 'v5.8.1');
  try {
    const { stdout } = await promisify(execFile)(kustomize, ['build', join(root, kustomization)], { timeout: 60_000, maxBuffer: 2 ** 24 });
    return parseAllDocuments(stdout).map((document) => document.toJS());
  } catch (error) {
    throw new Problem(`${kustomization}: ${error.stderr || error.message}`);
  }
}
