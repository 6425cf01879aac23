import { describe, expect, it } from 'vitest'
import { outcomeOf, type Report } from './vitestStep.ts'

const good: Report = {
  numPassedTests: 2,
  numFailedTests: 0,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        { status: 'passed', fullName: 'subtracts' },
      ],
    },
  ],
}

describe('the outcome of a Vitest run', () => {
  it('counts its tests', () => {
    expect(outcomeOf({ code: 0, ending: '', output: '' }, good)).toMatchObject({
      passed: 2,
      failed: 0,
      skipped: [],
    })
  })

  it('counts failed tests once, though the run failed as well', () => {
    expect(outcomeOf({ code: 1, ending: '', output: '' }, { ...good, numFailedTests: 3 })).toMatchObject({
      passed: 2,
      failed: 3,
    })
  })

  it('counts a file that could not be loaded', () => {
    const unloaded = { name: 'b.test.ts', status: 'failed', assertionResults: [] }
    const found = { ...good, testResults: [...good.testResults, unloaded] }
    expect(outcomeOf({ code: 1, ending: '', output: '' }, found)).toMatchObject({ passed: 2, failed: 1 })
  })

  it('fails when the run failed and every test passed', () => {
    expect(outcomeOf({ code: 1, ending: '', output: '' }, good)).toMatchObject({ passed: 2, failed: 1 })
  })

  it('fails when there is no report', () => {
    expect(outcomeOf({ code: null, ending: '', output: '' }, null)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('names what was skipped', () => {
    const skipped = {
      name: 'c.e2e.ts',
      status: 'passed',
      assertionResults: [{ status: 'skipped', fullName: 'clicks' }],
    }
    const found = { ...good, testResults: [...good.testResults, skipped] }
    expect(outcomeOf({ code: 0, ending: '', output: '' }, found)).toMatchObject({
      passed: 2,
      failed: 0,
      skipped: ['clicks'],
    })
  })
})
