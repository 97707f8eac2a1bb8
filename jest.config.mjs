const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data/'],
  testEnvironmentOptions: { customExportConditions: ['@story-linter/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/(?!@story-linter/)'],
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const suite = (kind, extra = {}) => ({ ...shared, displayName: kind, rootDir: import.meta.dirname, testMatch: [`**/src/**/*.${kind}.spec.ts`, `**/bench/**/*.${kind}.spec.mjs`], ...extra });

const engines = { globalSetup: '<rootDir>/libs/testing/src/engines/start-for-jest.ts', globalTeardown: '<rootDir>/libs/testing/src/engines/stop-for-jest.ts' };

export default { projects: [suite('unit'), suite('int', engines), suite('e2e', engines), suite('drill')], testTimeout: 240_000 };
