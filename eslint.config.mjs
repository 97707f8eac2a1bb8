import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const layer = (sourceTag, ...onlyDependOnLibsWithTags) => ({
  sourceTag: `layer:${sourceTag}`,
  onlyDependOnLibsWithTags: onlyDependOnLibsWithTags.map((tag) => `layer:${tag}`),
});

const specs = ['**/*.spec.ts', 'libs/testing/**/*.ts', 'apps/saga/src/{simulation,fuzz}/**/*.ts'];

/** docs/architecture.md, "Layers": what may import what. Specs may use `testing` besides. */
const layers = (extra = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      enforceBuildableLibDependency: false,
      // Specs of a package may use the test helpers that are built upon that package; its sources may not.
      ignoredCircularDependencies: [['@story-linter/testing', '@story-linter/*']],
      depConstraints: [
        layer('contract', ...extra),
        layer('engine', ...extra),
        layer('telemetry', ...extra),
        layer('client', ...extra),
        layer('streams', 'contract', 'telemetry', ...extra),
        layer('mechanism', 'contract', 'engine', 'streams', 'mechanism', 'telemetry', ...extra),
        layer('framework', 'contract', 'engine', 'streams', 'mechanism', 'telemetry', ...extra),
        layer('operations', 'contract', 'engine', 'streams', 'mechanism', 'framework', 'telemetry', ...extra),
        layer('app', 'client', 'operations', 'contract', 'engine', 'streams', 'mechanism', 'framework', 'telemetry', ...extra),
        layer('testing', 'client', 'operations', 'contract', 'engine', 'streams', 'mechanism', 'framework', 'telemetry', 'infra', ...extra),
        layer('infra', ...extra),
      ],
    },
  ],
});

/** What must give the same answer on every run: it gets time, chance and the outside world through its ports only. */
const deterministic = {
  files: ['libs/streams/src/{fold,pause,worker,ports}/**/*.ts', 'libs/validation/src/**/*.ts', 'libs/story/src/**/*.ts'],
  ignores: ['**/*.spec.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-globals': ['error', ...['setTimeout', 'setInterval', 'setImmediate', 'performance', 'fetch', 'process', 'crypto'].map((name) => ({ name, message: 'Take it through a port.' }))],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take the time through the port Clock.' },
      { object: 'Math', property: 'random', message: 'A fold knows no chance.' },
      { object: 'AbortSignal', property: 'timeout', message: 'Take time limits through a port.' },
    ],
    'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time through the port Clock.' }],
    'no-restricted-imports': ['error', { paths: ['kafkajs', 'pg'], patterns: ['node:timers*', 'node:fs*', 'node:net', 'node:http*', 'node:crypto', '**/kafka/*', '**/postgres/*'] }],
  },
};

/** docs/adr/0027: \p{L} takes a hundred times as long to compile, and sentences are in small letters where claims are looked for. */
const lettersOfClaims = {
  files: ['libs/story/src/facts/claims/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...deterministic.rules['no-restricted-syntax'].slice(1),
      ...['Literal[value=/\\\\p\\{L/]', 'Literal[regex.pattern=/\\\\p\\{L/]', 'TemplateElement[value.raw=/\\\\p\\{L/]'].map((selector) => ({ selector, message: 'Write a-zß-ɏ: a class of all alphabets takes a hundred times as long to compile.' })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['**/*.generated.ts', '**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: './tsconfig.spec.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...layers(),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  deterministic,
  lettersOfClaims,
  { files: specs, rules: { ...layers(['testing', 'streams', 'mechanism', 'contract', 'engine']), 'max-lines-per-function': 'off' } },
);
