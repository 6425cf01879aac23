import { expect, it } from 'vitest'
import { paced, type Every } from './pace.ts'

/** A clock that ticks when it is told to. */
function handClock() {
  let tick: (() => void) | null = null
  const every: Every = (_, next) => {
    tick = next
    return () => void (tick = null)
  }
  return { every, tick: () => tick?.(), isRunning: () => tick !== null }
}

function sending() {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  let gaveUp = false
  const body = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel: () => void (gaveUp = true),
  })
  return {
    body,
    send: (bytes: number) => controller?.enqueue(new Uint8Array(bytes)),
    end: () => controller?.close(),
    gaveUp: () => gaveUp,
  }
}

function start() {
  const clock = handClock()
  const sender = sending()
  const reader = paced(sender.body, { bytes: 100, everyMs: 1000, every: clock.every }).getReader()
  return { clock, sender, reader }
}

it('what comes fast enough arrives whole, and nobody looks at the clock afterwards', async () => {
  const { clock, sender, reader } = start()
  for (const bytes of [60, 60]) {
    sender.send(bytes)
    expect((await reader.read()).value).toHaveLength(bytes)
  }
  clock.tick()
  sender.send(100)
  await reader.read()
  clock.tick()
  sender.end()
  expect((await reader.read()).done).toBe(true)
  expect(clock.isRunning()).toBe(false)
})

it('what comes too slowly is given up, on both sides', async () => {
  const { clock, sender, reader } = start()
  sender.send(100)
  await reader.read()
  clock.tick()
  sender.send(99)
  await reader.read()
  const next = reader.read()
  clock.tick()
  await expect(next).rejects.toMatchObject({ name: 'SlowUpload' })
  expect([sender.gaveUp(), clock.isRunning()]).toEqual([true, false])
})

it('what nobody wants any more is not watched either', async () => {
  const { clock, sender, reader } = start()
  await reader.cancel()
  expect([sender.gaveUp(), clock.isRunning()]).toEqual([true, false])
})
