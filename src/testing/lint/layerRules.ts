import type { Config } from 'eslint/config'
import { LAYERS, TEST_CODE, type Layer } from './layers.ts'

interface Pattern {
  regex: string
  message: string
  allowTypeImports?: boolean
}

/** Deep enough for every folder there is. */
const DEEPEST = 5
const NAMES = 'Across folders use the names of package.json "imports" (#domain/names.ts).'

/**
 * ESLint's form of the layer table: one block per folder and depth, because a relative path may not leave its folder
 * and a pattern sees only the path as it is written.
 */
export const layerRules: Config[] = LAYERS.flatMap((layer) =>
  Array.from({ length: DEEPEST + 1 }, (_, depth) => blockFor(layer, depth)),
)

function blockFor(layer: Layer, depth: number): Config {
  const patterns = [...patternsOf(layer), leavingBy(depth)]
  return {
    name: `layers/${layer.folder}/${depth}`,
    files: [`${layer.folder}/${'*/'.repeat(depth)}*.{ts,tsx}`],
    ignores: TEST_CODE,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...patterns.flatMap(otherWaysToImport), ...clockOf(layer)],
      'no-restricted-globals': ['error', ...globalsOf(layer)],
    },
  }
}

function patternsOf(layer: Layer): Pattern[] {
  const message = layer.because
  const own = layer.folder.replace(/^src\//, '') + '/'
  const asType = layer.mayAsType ?? []
  const known = [own, ...layer.may, ...asType].map(beginning).join('|')
  const inner: Pattern = { regex: `^#(?!${known})`, message }
  const types = asType.map((name) => ({ regex: `^#${beginning(name)}`, message, allowTypeImports: true }))
  return [inner, ...types, ...packagePatterns(layer)]
}

function packagePatterns({ neverPackages, packagesAsType = [], because: message }: Layer): Pattern[] {
  if (neverPackages === 'all') return [{ regex: '^[^#.]', message }]
  const wholly = neverPackages.filter((name) => !packagesAsType.includes(name))
  const asType = packagesAsType.map((name) => ({ regex: anyOf([name]), message, allowTypeImports: true }))
  return [{ regex: anyOf(wholly), message }, ...asType]
}

/** A package with everything in it; one of Node's own also without its prefix; a scope (`@payloadcms/`) whole. */
function anyOf(names: readonly string[]): string {
  const spellings = names.flatMap((name) => [name, name.replace(/^node:/, '')]).filter(Boolean)
  const ends = [...new Set(spellings)].map((name) =>
    /[/:]$/.test(name) ? escape(name) : `${escape(name)}(?:/|$)`,
  )
  return `^(?:${ends.join('|')})`
}

function leavingBy(depth: number): Pattern {
  return { regex: `^(?:\\./)*(?:\\.\\./){${depth + 1}}|[^./]/\\.\\./|^(?:/|file:|data:)`, message: NAMES }
}

/** `import()`, `require()` and `typeof import()`, which the rule for import declarations does not see. */
function otherWaysToImport({ regex, message, allowTypeImports }: Pattern) {
  // The selector's own syntax ends a pattern at the first slash.
  const value = `value=/${regex.replaceAll('/', '\\u002F')}/`
  const nodes = [
    `ImportExpression[source.${value}]`,
    `CallExpression[callee.name='require'][arguments.0.${value}]`,
    ...(allowTypeImports ? [] : [`TSImportType[source.${value}]`]),
  ]
  return nodes.map((selector) => ({ selector, message }))
}

function clockOf({ folder, because: message }: Layer) {
  const computed = {
    selector: "ImportExpression:not([source.type='Literal'])",
    message: 'What is imported must be readable from the source.',
  }
  if (folder !== 'src/domain') return [computed]
  const clocks = [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[object.name='Date'][property.value='now']",
    "MemberExpression[object.name='Math'][property.name='random']",
    "MemberExpression[object.name='globalThis']",
  ]
  return [computed, ...clocks.map((selector) => ({ selector, message }))]
}

function globalsOf({ neverGlobals = [], because: message }: Layer) {
  return neverGlobals.map((name) => ({ name, message }))
}

/** A folder (`domain/`) matches what lies in it, a file (`env.ts`) only itself. */
function beginning(name: string): string {
  return name.endsWith('/') ? escape(name) : `${escape(name)}$`
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
