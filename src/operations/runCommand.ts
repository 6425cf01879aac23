import { EmbeddedPostgresError } from '#db/embedded/errors.ts'
import { InvalidEnv } from '#env.ts'
import { Refused } from './Refused.ts'

/** Runs a command of the operator: its lines, or one sentence and exit code 1. */
export async function runCommand(command: () => Promise<string[]>): Promise<void> {
  try {
    console.log((await command()).join('\n'))
  } catch (error) {
    const expected = [Refused, InvalidEnv, EmbeddedPostgresError].some((kind) => error instanceof kind)
    console.error(expected && error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
