/** What came of one step. */
export interface Outcome {
  passed: number
  failed: number
  /** Titles of tests that did not run, with the reason where a title gives one. */
  skipped: readonly string[]
  /** Shown when something failed. */
  output: string
}

export const succeeded: Outcome = { passed: 1, failed: 0, skipped: [], output: '' }

export function failedWith(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: [], output }
}
