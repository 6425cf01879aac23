import { spawn } from 'node:child_process'

import { expect, it, vi } from 'vitest'

import { delayBefore, MOST_ATTEMPTS } from './backoff.ts'
import { SILENT } from './log.ts'
import { rememberFailure } from './rememberFailure.ts'
import { childProcess, type ServerProcess } from './serverProcess.ts'
import { supervise } from './supervise.ts'

/** Above the highest process id that Linux and macOS give. */
const NO_SUCH_PID = 2 ** 22 + 1

it('waits longer before each attempt, and not for ever', () => {
  expect([0, 1, 2, 3].map(delayBefore)).toEqual([100, 200, 400, 800])
  expect(delayBefore(MOST_ATTEMPTS - 1)).toBe(5_000)
  expect(delayBefore(MOST_ATTEMPTS)).toBeNull()
})

it('tries again until the server is back', async () => {
  const restart = vi.fn<() => Promise<ServerProcess>>()
  let end: () => void = () => undefined
  const exited = new Promise<void>((resolve) => (end = resolve))
  restart.mockRejectedValueOnce(new Error('not yet')).mockResolvedValueOnce({ pid: NO_SUCH_PID, exited })
  const supervision = watch(restart, () => 0)
  await vi.waitFor(() => expect(restart).toHaveBeenCalledTimes(2))
  const stopped = supervision.stop()
  end()
  await stopped
  expect(restart).toHaveBeenCalledTimes(2)
})

it('gives up in the end and says why', async () => {
  const failure = rememberFailure()
  const cause = new Error('disk full')
  watch(
    () => Promise.reject(cause),
    (attempt) => (attempt < 3 ? 0 : null),
    failure.happened,
  )
  const error = await new Promise((resolve) => failure.listen(resolve))
  expect(error).toMatchObject({ code: 'start-failed', cause })
  expect(await new Promise((resolve) => failure.listen(resolve))).toBe(error)
})

it('does not bring back what was stopped on purpose', async () => {
  const restart = vi.fn<() => Promise<ServerProcess>>()
  const supervision = watch(restart, () => 60_000)
  await supervision.stop()
  expect(restart).not.toHaveBeenCalled()
})

it('stops a server that was just coming back', async () => {
  const child = spawn('sleep', ['60'])
  const coming = childProcess(Object.assign(child, { pid: child.pid ?? NO_SUCH_PID }))
  let arrive: (server: ServerProcess) => void = () => undefined
  const restart = vi.fn(() => new Promise<ServerProcess>((resolve) => (arrive = resolve)))
  const supervision = watch(restart, () => 0)
  await vi.waitFor(() => expect(restart).toHaveBeenCalled())
  const stopped = supervision.stop()
  arrive(coming)
  await stopped
  expect(child.signalCode).toBe('SIGINT')
})

function watch(
  restart: () => Promise<ServerProcess>,
  delayOf: (attempt: number) => number | null,
  onFailure: (error: never) => void = () => undefined,
) {
  return supervise({ server: dead(), restart, delayBefore: delayOf, onFailure, log: SILENT })
}

function dead(): ServerProcess {
  return { pid: NO_SUCH_PID, exited: Promise.resolve() }
}
