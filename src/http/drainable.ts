import type { Server, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

export interface Drainable {
  /**
   * Takes no new connection, lets what is being answered be answered, then cuts every connection. One that is only
   * kept open, or was opened in advance as browsers do, holds nobody.
   * @returns how many answers were not given
   */
  drain(withinMs: number): Promise<number>
}

/** Counts from now on what a server is answering. */
export function drainable(server: Server): Drainable {
  const running = new Set<ServerResponse>()
  let isDraining = false
  let allAnswered = () => {}
  server.prependListener('request', (_req, res: ServerResponse) => {
    running.add(res)
    if (isDraining) res.setHeader('Connection', 'close')
    res.once('close', () => {
      running.delete(res)
      if (running.size === 0) allAnswered()
    })
  })
  const drain = async (withinMs: number) => {
    isDraining = true
    server.close()
    const answered = new Promise<void>((resolve) => (allAnswered = resolve))
    const patience = new AbortController()
    const late = delay(withinMs, undefined, { signal: patience.signal }).catch(() => undefined)
    if (running.size > 0) await Promise.race([answered, late])
    patience.abort()
    const cut = running.size
    server.closeAllConnections()
    return cut
  }
  return { drain }
}
