import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

const cause = Object.assign(new Error('violates a constraint'), {
  code: '23503',
  detail: 'Failing row (RAHASIA)',
})
const failed = Object.assign(new Error('Failed query: insert $1\nparams: RAHASIA', { cause }), {
  query: 'insert $1',
  params: ['RAHASIA'],
})

function printed(log: (logger: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
  log(createLog('info', stream))
  return lines.join('')
}

const WAYS: [string, (logger: ReturnType<typeof createLog>) => void][] = [
  ['as err', (log) => log.error({ err: failed })],
  ['as err with a sentence', (log) => log.error({ err: failed }, 'could not save')],
  ['bare', (log) => log.error(failed)],
]

test.each(WAYS)('a failed statement is logged without its values: %s', (_way, log) => {
  const line = printed(log)
  expect(line).toContain('violates a constraint')
  expect(line).toContain('insert $1')
  expect(line).not.toContain('RAHASIA')
})

test('other errors keep their sentence, and named secrets are covered', () => {
  const line = printed((log) => log.warn({ err: new Error('away'), account: { password: 'RAHASIA' } }, 'odd'))
  expect(line).toContain('away')
  expect(line).toContain('odd')
  expect(line).not.toContain('RAHASIA')
})
