import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../set-up/places.mjs';
import { pinnedNode } from '../../set-up/pinned-node.mjs';

const require = createRequire(import.meta.url);

/** Where the types and checks of each API group come from. */
const packageOf = (group) => {
  if (group.endsWith('strimzi.io')) return `@kubernetes-models/strimzi-kafka-operator/${group}`;
  if (group === 'keda.sh') return `@kubernetes-models/keda/${group}`;
  return group ? `kubernetes-models/${group}` : 'kubernetes-models';
};

const moduleOf = (apiVersion) => {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  return `${packageOf(group)}/${version}`;
};

/**
 * Holds objects to the schemas of Kubernetes, KEDA and Strimzi, twice: to the JSON Schemas (values, formats), and, as
 * object literals, to the types (fields that do not exist, which a JSON Schema of Kubernetes lets pass).
 */
export async function schemaProblems(kustomizations) {
  const problems = [];
  for (const [name, objects] of Object.entries(kustomizations)) {
    for (const object of objects) problems.push(...(await valueProblems(name, object)));
    problems.push(...(await fieldProblems(name, objects)));
  }
  return problems;
}

async function valueProblems(name, object) {
  const { [object.kind]: Model } = await import(moduleOf(object.apiVersion));
  if (!Model) return [`k8s/${name}: ${object.apiVersion} knows no ${object.kind}.`];
  try {
    new Model(object).validate();
    return [];
  } catch (error) {
    return [`k8s/${name}: ${object.kind} ${object.metadata.name}: ${error.message}`];
  }
}

async function fieldProblems(name, objects) {
  mkdirSync(join(root, '.data'), { recursive: true });
  const path = join(root, '.data', `k8s-${name}.mts`);
  const literals = objects.map(({ apiVersion, kind, ...rest }, index) => {
    const type = `import('${moduleOf(apiVersion)}').I${kind}`;
    return `/* ${kind} ${rest.metadata.name} */ export const object${index}: ${type} = ${JSON.stringify({ apiVersion, kind, ...rest })};`;
  });
  writeFileSync(path, literals.join('\n'));
  const compiler = [join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
  try {
    await promisify(execFile)(pinnedNode(), [...compiler, path], { timeout: 120_000, maxBuffer: 2 ** 24 });
    return [];
  } catch (error) {
    const lines = `${error.stdout}`.split('\n').filter((line) => line.includes('error TS'));
    if (lines.length === 0) throw error;
    return lines.map((line) => `k8s/${name}: ${titleAt(objects, line)}: ${line.replace(/^.*?error /, '')}`);
  } finally {
    rmSync(path);
  }
}

/** One object a line. */
const titleAt = (objects, line) => {
  const { kind, metadata } = objects[Number(/\((\d+),/.exec(line)?.[1]) - 1] ?? { kind: 'an object', metadata: {} };
  return `${kind} ${metadata.name}`;
};
