import pino from 'pino'
import { expect, it, vi } from 'vitest'
import type { JobContext } from './context.ts'
import { runner } from './runner.ts'

// A runner hands its context on and logs; it touches nothing else of it.
const context = { log: pino({ level: 'silent' }) } as JobContext

/** A job whose runs end when the test says so. */
function heldJob(lanes = 1) {
  const ends: (() => void)[] = []
  const run = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)))
  return { job: { name: 'test', run, lanes }, run, endOne: async () => (ends.shift()?.(), await settled()) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('runs once more, and only once, for everything that was asked while it ran', async () => {
  const { job, run, endOne } = heldJob()
  const runs = runner(job, context)
  for (let n = 0; n < 5; n += 1) runs.wake()
  expect(run).toHaveBeenCalledTimes(1)
  await endOne()
  expect(run).toHaveBeenCalledTimes(2)
  await endOne()
  expect(run).toHaveBeenCalledTimes(2)
  runs.wake()
  expect(run).toHaveBeenCalledTimes(3)
})

it('holds up one lane only while a run is slow', async () => {
  const { job, run, endOne } = heldJob(3)
  const runs = runner(job, context)
  runs.wake()
  expect(run).toHaveBeenCalledTimes(3)
  await endOne()
  runs.wake()
  expect(run).toHaveBeenCalledTimes(4)
})

it('survives a run that fails', async () => {
  const run = vi.fn().mockRejectedValueOnce(new Error('database gone')).mockResolvedValue(undefined)
  const runs = runner({ name: 'test', run, lanes: 1 }, context)
  runs.wake()
  await settled()
  runs.wake()
  await settled()
  expect(run).toHaveBeenCalledTimes(2)
})

it('stops when the run under way has ended, and begins no other', async () => {
  const { job, run, endOne } = heldJob()
  const runs = runner(job, context)
  runs.wake()
  runs.wake()
  const stopped = vi.fn()
  void runs.stop().then(stopped)
  await settled()
  expect(stopped).not.toHaveBeenCalled()
  await endOne()
  expect(stopped).toHaveBeenCalled()
  runs.wake()
  expect(run).toHaveBeenCalledTimes(1)
})
