import { isDeepStrictEqual } from 'node:util';
import { topics } from '../../../libs/events/dist/index.js';
import { createTopics } from '../../../libs/streams/dist/index.js';

const of = (objects, kind) => objects.filter((object) => object.kind === kind);

/** What every pod of ours has, and every Deployment beside it. */
export function workloadProblems(objects) {
  const guarded = new Set(of(objects, 'PodDisruptionBudget').map(({ spec }) => spec.selector.matchLabels['app.kubernetes.io/name']));
  return [...of(objects, 'Deployment'), ...of(objects, 'Job')].flatMap((object) => {
    const { kind, metadata, spec } = object;
    const pod = spec.template.spec;
    const missing = [
      ['lets its pods be root', !pod.securityContext?.runAsNonRoot || pod.securityContext.seccompProfile?.type !== 'RuntimeDefault'],
      ['hands its pods a token', pod.automountServiceAccountToken !== false],
      ['has no disruption budget', kind === 'Deployment' && !guarded.has(metadata.name)],
      ...pod.containers.flatMap(({ securityContext: context, resources, ...container }) => [
        ['has a writable root', !context?.readOnlyRootFilesystem],
        ['keeps privileges', context?.allowPrivilegeEscalation !== false || !isDeepStrictEqual(context?.capabilities, { drop: ['ALL'] })],
        ['asks for no resources', !resources?.requests?.cpu || !resources.requests.memory || !resources.limits?.memory],
        ['has no probes', kind === 'Deployment' && !(container.startupProbe && container.livenessProbe && container.readinessProbe)],
      ]),
    ];
    return missing.filter(([, holds]) => holds).map(([what]) => `${kind} ${metadata.name} ${what}.`);
  });
}

/** Strimzi's topics are those that the code makes on as many brokers; more partitions only where the code allows them. */
export async function topicProblems(objects) {
  const declared = new Map(of(objects, 'KafkaTopic').map(({ metadata, spec }) => [metadata.name, spec]));
  const replicas = 3;
  const made = await topicsAsMade(replicas);
  const strangers = [...declared.keys()].filter((name) => !made.has(name)).map((name) => `KafkaTopic ${name}: the code knows no such topic.`);
  return [...made].reduce((problems, [name, { partitions, growable, config }]) => {
    const spec = declared.get(name);
    if (!spec) return [...problems, `KafkaTopic ${name} is missing.`];
    const found = Object.fromEntries(Object.entries(spec.config).map(([key, value]) => [key, String(value)]));
    if (!isDeepStrictEqual(found, config)) problems.push(`KafkaTopic ${name} has ${JSON.stringify(found)}, the code makes it with ${JSON.stringify(config)}.`);
    if (growable ? spec.partitions < partitions : spec.partitions !== partitions) problems.push(`KafkaTopic ${name} has ${spec.partitions} partitions, the code asks for ${partitions}.`);
    if (spec.replicas !== replicas) problems.push(`KafkaTopic ${name} has ${spec.replicas} replicas, not ${replicas}.`);
    return problems;
  }, strangers);
}

/** Asks the code itself: what would it have an administrator create? */
async function topicsAsMade(replicas) {
  const made = [];
  const administrator = {
    listTopics: async () => made.map(({ topic }) => topic),
    createTopics: async (request) => void made.push(...request.topics),
    fetchTopicMetadata: async () => ({ topics: made.map(({ topic, numPartitions }) => ({ name: topic, partitions: Array.from({ length: numPartitions }, () => ({ leader: 1 })) })) }),
  };
  await createTopics(administrator, topics, replicas);
  const configOf = ({ configEntries }) => Object.fromEntries(configEntries.map(({ name, value }) => [name, value]));
  return new Map(made.map((one) => [one.topic, { partitions: one.numPartitions, growable: topics.find(({ name }) => name === one.topic).growable, config: configOf(one) }]));
}

/** How many there may be; never more workers than their inbox has partitions, of which each needs one. */
const bounds = { gateway: [3, 100], parser: [2, 50], validator: [5, 100], 'schema-extractor': [3, 30] };

export function scalingProblems(objects) {
  const scaled = new Map([
    ...of(objects, 'HorizontalPodAutoscaler').map(({ metadata, spec }) => [metadata.name, { least: spec.minReplicas, most: spec.maxReplicas, behavior: spec.behavior, target: spec.scaleTargetRef.name }]),
    ...of(objects, 'ScaledObject').map(({ metadata, spec }) => [
      metadata.name,
      { least: spec.minReplicaCount, most: spec.maxReplicaCount, behavior: spec.advanced.horizontalPodAutoscalerConfig.behavior, target: spec.scaleTargetRef.name, triggers: spec.triggers },
    ]),
  ]);
  const partitions = new Map(of(objects, 'KafkaTopic').map(({ metadata, spec }) => [metadata.name, spec.partitions]));
  return Object.entries(bounds).flatMap(([name, [least, most]]) => {
    const found = scaled.get(name);
    if (!found) return [`${name} is not scaled.`];
    const kafka = found.triggers?.find(({ type }) => type === 'kafka')?.metadata;
    const missing = [
      [`is scaled ${found.least}-${found.most}, not ${least}-${most}`, found.least !== least || found.most !== most],
      [`is scaled by an object for ${found.target}`, found.target !== name],
      ['goes down as quickly as up', !(found.behavior?.scaleDown?.stabilizationWindowSeconds > (found.behavior?.scaleUp?.stabilizationWindowSeconds ?? 0))],
      ['has a number of replicas besides', of(objects, 'Deployment').some(({ metadata, spec }) => metadata.name === name && spec.replicas !== undefined)],
      ['does not follow the lag of its inbox', kafka && (kafka.topic !== `${name}.commands` || kafka.consumerGroup !== name || kafka.lagThreshold !== '30')],
      [`has more workers than ${kafka?.topic} has partitions`, kafka && partitions.get(kafka.topic) < most],
      ['does not follow its processors', found.triggers && !found.triggers.some(({ type }) => type === 'cpu')],
    ];
    return missing.filter(([, holds]) => holds).map(([what]) => `${name} ${what}.`);
  });
}

/** Everything is denied, and every address in the configuration is allowed. */
export function policyProblems(objects) {
  const policies = of(objects, 'NetworkPolicy').map(({ spec }) => spec);
  const denied = policies.some(({ podSelector, policyTypes, egress, ingress }) => isDeepStrictEqual(podSelector, {}) && policyTypes.length === 2 && !egress && !ingress);
  const { data } = of(objects, 'ConfigMap')[0];
  const addresses = [`kafka://${data.KAFKA_BROKERS}`, data.OTEL_EXPORTER_OTLP_ENDPOINT].map((address) => new URL(address));
  const allowed = ({ hostname, port }) =>
    policies.some(({ egress = [] }) =>
      egress.some(({ to, ports }) => to.some(({ namespaceSelector }) => namespaceSelector.matchLabels['kubernetes.io/metadata.name'] === hostname.split('.')[1]) && ports.some((one) => String(one.port) === port)),
    );
  return [...(denied ? [] : ['No NetworkPolicy denies everything.']), ...addresses.filter((address) => !allowed(address)).map(({ host }) => `No NetworkPolicy lets anybody reach ${host}.`)];
}
