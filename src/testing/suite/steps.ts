import { readFile } from 'node:fs/promises'
import { findChromium } from '../chromium.ts'
import { changedBy } from './changedBy.ts'
import { run, type Ran } from './command.ts'
import { failedWith, succeeded, type Outcome } from './outcome.ts'
import { vitestStep } from './vitestStep.ts'

export interface Step {
  name: string
  run(): Promise<Outcome>
}

/** Everything that must hold, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'format', run: () => check('prettier --check --log-level warn .') },
  { name: 'types', run: () => check('tsc --noEmit') },
  { name: 'lint', run: () => check('eslint --max-warnings 0 .') },
  { name: 'dead code', run: () => check('knip --no-progress --no-config-hints') },
  { name: 'lock file', run: lockFileNamesNoRegistry },
  {
    name: 'generated types are fresh',
    run: () =>
      fresh({
        command: 'payload generate:types',
        writes: 'src/payload-types.ts',
        says: /Compiling TS types/,
      }),
  },
  {
    name: 'import map is fresh',
    run: () =>
      fresh({
        command: 'payload generate:importmap',
        writes: 'src/app/(payload)/admin/importMap.js',
        says: /No new imports found|Writing import map/,
      }),
  },
  {
    name: 'migrations are complete',
    run: () =>
      fresh({
        // A rename makes it ask, and without an answer write nothing: only this sentence proves that it compared.
        command: 'payload migrate:create --skip-empty',
        writes: 'src/db/migrations',
        says: /DOWN statements generation complete/,
      }),
  },
  {
    name: 'README is fresh',
    run: () => fresh({ command: 'npm run generate:readme', writes: 'README.md', says: /is written/ }),
  },
  { name: 'unit tests', run: () => vitestStep('unit') },
  { name: 'integration tests', run: () => vitestStep('integration') },
  { name: 'build', run: () => check('npm run build') },
  { name: 'end-to-end tests', run: endToEnd },
]

async function check(command: string): Promise<Outcome> {
  const { code, ending, output } = await run(command)
  return code === 0 ? succeeded : failedWith(`${output}\n${ending}`)
}

interface Generator {
  command: string
  writes: string
  /** What it prints when it has really done its work. */
  says: RegExp
}

async function fresh({ command, writes, says }: Generator): Promise<Outcome> {
  let ran: Ran = { code: null, ending: `"${command}" did not run`, output: '' }
  const changed = await changedBy([writes], async () => {
    ran = await run(command)
  })
  if (ran.code !== 0) return failedWith(`${ran.output}\n${ran.ending}`)
  if (!says.test(ran.output)) return failedWith(`${ran.output}\n"${command}" did not do its work.`)
  return changed.length === 0 ? succeeded : failedWith(`Not fresh: ${changed.join(', ')}. Run "${command}".`)
}

/** A registry that wrote itself into the lock file would be needed by everybody who installs. */
async function lockFileNamesNoRegistry(): Promise<Outcome> {
  const lines = (await readFile('package-lock.json', 'utf8')).split('\n')
  const named = lines.filter((line) => line.includes('"resolved": "http'))
  return named.length === 0
    ? succeeded
    : failedWith(`package-lock.json names registries:\n${named.join('\n')}`)
}

async function endToEnd(): Promise<Outcome> {
  if (!(await findChromium())) {
    console.log(
      '  No Chromium was found (CHROMIUM_PATH, or chromium in PATH): the browser journey does not run.',
    )
  }
  return vitestStep('e2e')
}
