import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { run, type Ran } from './command.ts'
import type { Outcome } from './outcome.ts'

/** What is read of the report of Vitest's JSON reporter. */
const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})
export type Report = z.infer<typeof report>

/** Runs one project of the Vitest configuration and counts its tests. */
export async function vitestStep(project: string): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vitest-report-'))
  const file = path.join(folder, 'report.json')
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`
  try {
    const ran = await run(`vitest run --project ${project} ${reporters}`)
    return outcomeOf(ran, await readReport(file))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Trouble that is no test (a file that cannot be loaded, a set-up that fails, no report at all) counts as one failure. */
export function outcomeOf({ code, ending, output }: Ran, found: Report | null): Outcome {
  const tests = found?.testResults.flatMap((file) => file.assertionResults) ?? []
  const skipped = tests.filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
  const unloaded = found?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = (found?.numFailedTests ?? 0) + (unloaded?.length ?? 0)
  return {
    passed: found?.numPassedTests ?? 0,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.map(({ fullName }) => fullName),
    output: `${output}\n${ending}`,
  }
}

async function readReport(file: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : report.parse(JSON.parse(text))
}
