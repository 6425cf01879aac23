/** Of an upload must arrive at least so much in every such time: a sixth of what a slow mobile connection carries. */
export const PACE = { bytes: 256 * 1024, everyMs: 30_000 }

/** Calls again and again until what it gave back is called. */
export type Every = (ms: number, tick: () => void) => () => void

/** Recognised by its name: the built server holds two copies of every module. */
export class SlowUpload extends Error {
  override readonly name = 'SlowUpload'
}

/**
 * The same body, that ends in an error when too little of it comes. Whoever sends a byte now and then would otherwise
 * keep a place from everybody who waits for one.
 */
export function paced(
  body: ReadableStream<Uint8Array>,
  { bytes, everyMs, every }: typeof PACE & { every: Every } = { ...PACE, every: byTheClock },
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let arrived = 0
  let stop = () => undefined as void
  const fail = (controller: ReadableStreamDefaultController) => {
    stop()
    const slow = new SlowUpload(`less than ${bytes} bytes in ${everyMs} ms`)
    controller.error(slow)
    void reader.cancel(slow).catch(() => undefined)
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stop = every(everyMs, () => {
        if (arrived < bytes) return fail(controller)
        arrived = 0
      })
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) return end(stop, controller)
      arrived += value.byteLength
      controller.enqueue(value)
    },
    cancel(reason) {
      stop()
      return reader.cancel(reason)
    },
  })
}

function end(stop: () => void, controller: ReadableStreamDefaultController): void {
  stop()
  controller.close()
}

const byTheClock: Every = (ms, tick) => {
  const ticking = setInterval(tick, ms)
  return () => clearInterval(ticking)
}
