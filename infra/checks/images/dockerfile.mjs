import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';

/** What may stand in our Dockerfile; anything else would go unchecked. */
const known = new Set(['FROM', 'ARG', 'COPY', 'RUN', 'ENV', 'WORKDIR', 'USER', 'LABEL', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD', 'ENTRYPOINT']);

/**
 * Reads a Dockerfile.
 * @returns the defaults of its global ARGs, and its stages by name, each with what it is made from and its steps
 * @throws Error when it holds an instruction that the check does not know
 */
export function readDockerfile(path) {
  const dockerfile = DockerfileParser.parse(readFileSync(path, 'utf8'));
  const stages = new Map();
  let stage;
  for (const instruction of dockerfile.getInstructions()) {
    const keyword = instruction.getKeyword();
    if (!known.has(keyword)) throw new Error(`${path} holds ${keyword}, which the check cannot carry out.`);
    if (keyword === 'FROM') {
      stage = { name: instruction.getBuildStage(), from: instruction.getImage(), steps: [] };
      stages.set(stage.name, stage);
    } else stage?.steps.push({ keyword, ...detailsOf(keyword, instruction) });
  }
  const args = Object.fromEntries(dockerfile.getInitialARGs().map((arg) => [arg.getProperty().getName(), arg.getProperty().getValue()]));
  return { args, stages };
}

function detailsOf(keyword, instruction) {
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const text = instruction.getArgumentsContent() ?? '';
  if (keyword === 'COPY') return { from: instruction.getFromFlag()?.getValue(), sources: words.slice(0, -1), target: words.at(-1) };
  if (keyword === 'ENV') return { variables: Object.fromEntries(instruction.getProperties().map((one) => [one.getName(), one.getValue()])) };
  if (keyword === 'CMD' || keyword === 'ENTRYPOINT') return { command: execForm(keyword, text) };
  if (keyword === 'HEALTHCHECK') return { command: execForm(keyword, text.slice(text.indexOf('[', text.indexOf('CMD ')))) };
  return { text };
}

/** A shell in between would be process 1 and keep signals from node. */
function execForm(keyword, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${keyword} ${text} is not in the exec form, ["node", ...].`);
  }
}
