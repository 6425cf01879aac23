import { constants } from 'node:os'
import { performance } from 'node:perf_hooks'
import { stopCommands } from './suite/command.ts'
import { failedWith, type Outcome } from './suite/outcome.ts'
import { STEPS, type Step } from './suite/steps.ts'

/** Everything that must hold, one step after the other until one fails; the last line is the sum. */
let interruptedBy: NodeJS.Signals | null = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interruptedBy = signal
    stopCommands()
  })
}

const sum = { passed: 0, failed: 0 }
for (const step of STEPS) {
  const { passed, failed } = await tell(step)
  sum.passed += passed
  sum.failed += failed
  if (failed > 0) break
}
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = exitCode()

async function tell(step: Step): Promise<Outcome> {
  console.log(`▸ ${step.name}`)
  const startedAt = performance.now()
  const outcome = await step.run().catch((error: unknown) => failedWith(String(error)))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (outcome.failed > 0) console.log(outcome.output)
  for (const title of outcome.skipped) console.log(`  skipped: ${title}`)
  console.log(`  ${inWords(outcome)} in ${seconds} s`)
  return outcome
}

/** Worded unlike the last line, which stands once. */
function inWords({ passed, failed, skipped }: Outcome): string {
  const counts = [
    `✓ ${passed}`,
    failed > 0 && `✗ ${failed}`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ]
  return counts.filter(Boolean).join(', ')
}

function exitCode(): number {
  if (interruptedBy) return 128 + constants.signals[interruptedBy]
  return sum.failed === 0 ? 0 : 1
}
