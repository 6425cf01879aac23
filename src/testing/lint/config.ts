import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { layerRules } from './layerRules.ts'
import { TEST_CODE } from './layers.ts'

const TABLES = [
  'src/db/migrations/**',
  'src/seed/data/**',
  'src/seed/demo/data/**',
  'src/i18n/{id,en}/**',
  'src/testing/lint/{layers,planted}.ts',
]

/** What ESLint holds the source to. */
export default defineConfig(
  globalIgnores([
    '**/node_modules',
    '.next',
    'dist',
    'media',
    '.data',
    '.demo',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.*',
    'src/db/migrations/*',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Our interfaces are of closures: a method taken from its object keeps working.
      '@typescript-eslint/unbound-method': 'off',
      // A port's method is async whether or not this side of it has to wait.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment, once.' },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', message: 'Only src/env.ts reads the environment, once.' },
        { name: 'process', message: 'Only src/env.ts reads the environment, once.' },
      ],
    },
  },
  { files: TABLES, rules: { 'max-lines': 'off' } },
  { files: ['src/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: TEST_CODE,
    // A test's `describe` is a chapter, not a function.
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      // What comes out of a matcher, a JSON body or a plain SQL row is `any`; the expectation is its check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  ...layerRules,
)
