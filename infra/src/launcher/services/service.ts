import { join } from 'node:path';

/** One service of the stack: a program of its own that says over HTTP whether it is ready. */
export interface Service {
  name: string;
  main: string;
  /** Where GET /health/ready is answered. */
  healthPort: number;
  env: NodeJS.ProcessEnv;
}

const workers = ['parser', 'validator', 'schema-extractor', 'saga'] as const;

/** The five services as they are laid out in the checkout. */
export function services(root: string, gatewayPort: number, healthPorts: readonly number[]): Service[] {
  const main = (name: string): string => join(root, 'apps', name, 'dist', 'main.js');
  return [
    { name: 'gateway', main: main('gateway'), healthPort: gatewayPort, env: { PORT: String(gatewayPort) } },
    ...workers.map((name, index) => {
      const healthPort = healthPorts[index] ?? 0;
      return { name, main: main(name), healthPort, env: { HEALTH_PORT: String(healthPort) } };
    }),
  ];
}

/** The step that makes topics and schema; it has done its work when it exits with 0. */
export const prepareMain = (root: string): string => join(root, 'apps', 'saga', 'dist', 'prepare.js');

export const workerCount = workers.length;
