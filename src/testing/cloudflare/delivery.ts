import type { ServerResponse } from 'node:http'
import { headersOf, textOf, type Answer } from './answers.ts'

/** How an answer travels. */
export type Delivery = keyof typeof DELIVERIES

const DRIP_EVERY_MS = 25

/** The ways of the wire. All but `whole` leave the client without a complete answer. */
export const DELIVERIES = {
  whole(response: ServerResponse, answer: Answer) {
    const text = textOf(answer)
    // A string has its length announced by Node only if it is sent in one piece.
    response.writeHead(answer.status, { ...headersOf(answer), 'content-length': Buffer.byteLength(text) })
    response.end(text)
  },
  /** The connection is gone before a single byte of the answer. */
  drop(response: ServerResponse) {
    response.socket?.destroy()
  },
  resetMidBody(response: ServerResponse, answer: Answer) {
    startHalf(response, answer, () => response.socket?.resetAndDestroy())
  },
  /** Headers, then silence until somebody hangs up. */
  stall(response: ServerResponse, answer: Answer) {
    response.writeHead(answer.status, headersOf(answer))
    response.flushHeaders()
  },
  /** One byte at a time, so that no timeout between two bytes ever fires. */
  drip(response: ServerResponse, answer: Answer) {
    const bytes = [...Buffer.from(textOf(answer))]
    response.writeHead(answer.status, headersOf(answer))
    const timer = setInterval(() => {
      const next = bytes.shift()
      if (next === undefined) response.end()
      else response.write(Buffer.from([next]))
    }, DRIP_EVERY_MS)
    response.on('close', () => clearInterval(timer))
  },
}

function startHalf(response: ServerResponse, answer: Answer, then: () => void): void {
  const text = textOf(answer)
  response.writeHead(answer.status, { ...headersOf(answer), 'content-length': Buffer.byteLength(text) })
  // The callback fires when the half has left this process, so the client does see it.
  response.write(text.slice(0, Math.floor(text.length / 2)), then)
}
