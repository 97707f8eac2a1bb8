import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';

/** What Grafana puts in place of its own variables, as far as a query's form goes. */
const grafana = [
  [/\$__rate_interval|\$__interval|\$__range/g, '5m'],
  [/\$\{?\w+\}?/g, '.*'],
];

/** Every query of a dashboard with the title of its panel. */
export function queriesOf(path) {
  const { panels } = JSON.parse(readFileSync(path, 'utf8'));
  return panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr })));
}

/** Reads Prometheus' text format. @returns each series' name with its labels and the values that these were seen with */
export function exposedMetrics(text) {
  const metrics = new Map();
  for (const line of text.split('\n')) {
    const [, name, labels = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+/.exec(line) ?? [];
    if (!name) continue;
    const seen = metrics.get(name) ?? new Map();
    for (const [, label, value] of labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) seen.set(label, (seen.get(label) ?? new Set()).add(value));
    metrics.set(name, seen);
  }
  return metrics;
}

/** What is wrong with a query, in sentences: it cannot be read, or names a metric, a label or a value that nobody exposes. */
export function problemsOf(expr, metrics) {
  const query = grafana.reduce((text, [variable, value]) => text.replaceAll(variable, value), expr);
  const problems = [];
  const labels = new Set();
  const text = (node) => query.slice(node.from, node.to);
  const tree = parser.parse(query);
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) problems.push(`cannot be read at character ${node.from}`);
      if (node.name === 'VectorSelector') problems.push(...selectorProblems(node.node, text, metrics, labels));
    },
  });
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'GroupingLabels') return;
      for (const label of node.node.getChildren('LabelName')) if (!labels.has(text(label))) problems.push(`groups by ${text(label)}, which none of its metrics has`);
    },
  });
  return problems;
}

function selectorProblems(selector, text, metrics, labels) {
  const name = text(selector.getChild('Identifier') ?? selector);
  const exposed = metrics.get(name);
  if (!exposed) return [`names ${name}, which nobody exposes`];
  for (const label of exposed.keys()) labels.add(label);
  const matchers = selector.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
  return matchers.flatMap((matcher) => matcherProblems(name, matcher, text, exposed));
}

function matcherProblems(name, matcher, text, exposed) {
  const [label, operator, value] = [matcher.getChild('LabelName'), matcher.getChild('MatchOp'), matcher.getChild('StringLiteral')].map(text);
  const seen = exposed.get(label);
  if (!seen) return [`asks for ${name}{${label}}, a label it does not have`];
  const wanted = value.slice(1, -1);
  const found = { '=': () => seen.has(wanted), '=~': () => [...seen].some((one) => new RegExp(`^(?:${wanted})$`).test(one)) }[operator];
  return !found || found() ? [] : [`asks for ${name}{${label}${operator}${value}}, which was not seen; there were ${[...seen].slice(0, 8).join(', ')}`];
}
