import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { layerRules } from './layerRules.ts'
import { LAYERS } from './layers.ts'
import { PLANTED } from './planted.ts'
import { PLANTED_AROUND } from './plantedAround.ts'

const ALL = { ...PLANTED, ...PLANTED_AROUND }

/** Without the rules that need types: what is planted here is no file of the project. */
const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: [{ ...tseslint.configs.base, files: ['**/*.{ts,tsx}'] }, ...layerRules],
})

/** What the layers say. @throws when the code cannot even be read, which would pass for a refusal. */
async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  const messages = result?.messages ?? []
  const other = messages.find(({ ruleId }) => !ruleId?.includes('no-restricted-'))
  if (other) throw new Error(other.message)
  return messages.map(({ message }) => message)
}

describe('the layer table', () => {
  it('has every row proved here', () => {
    expect(Object.keys(ALL).sort()).toEqual(LAYERS.map(({ folder }) => folder).sort())
  })

  for (const [folder, { file, fine, refused }] of Object.entries(ALL)) {
    for (const code of fine) {
      it(`lets ${folder} say: ${code}`, async () => {
        expect(await refusals(file, code)).toEqual([])
      })
    }
    for (const code of refused) {
      it(`refuses in ${folder}: ${code}`, async () => {
        expect(await refusals(file, code)).not.toEqual([])
      })
    }
  }

  it('tells whoever breaks a row why it stands', async () => {
    const [told] = await refusals('hooks/planted.ts', "import '#dns/createProvider.ts'")
    expect(told).toContain('never the network')
  })

  it('holds for the project’s own files', async () => {
    const project = new ESLint()
    const config: unknown = await project.calculateConfigForFile('hooks/applyAction.ts')
    expect(JSON.stringify(config)).toContain('never the network')
  })

  it('leaves tests free', async () => {
    expect(await refusals('hooks/planted.int.test.ts', "import '#testing/postgres.ts'")).toEqual([])
  })
})
