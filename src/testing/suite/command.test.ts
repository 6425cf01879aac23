import { access } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { run } from './command.ts'

test('both streams are kept in order, with the exit code', async () => {
  expect(await run('sh -c "echo one; sleep 0.05; echo two >&2; exit 3"')).toMatchObject({
    code: 3,
    output: 'one\ntwo\n',
  })
})

test('the tools of the project are found, and settled for Payload', async () => {
  const { output } = await run('sh -c "command -v tsc; echo $NODE_OPTIONS"')
  expect(output).toMatch(/tsc\n--conditions=production\n$/)
})

test('nothing that a command started outlives it', async () => {
  const file = path.join(tmpdir(), `outlived-${process.pid}`)
  await run(`sh -c "(sleep 0.3; touch ${file}) & true"`)
  await delay(600)
  await expect(access(file)).rejects.toThrow('ENOENT')
})

test('a command that ended with a signal has no exit code', async () => {
  expect(await run(`sh -c 'kill -TERM $$'`)).toMatchObject({
    code: null,
    ending: expect.stringMatching(/ended with SIGTERM$/),
  })
})
