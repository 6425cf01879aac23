import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { MailFault, Order, TakenMail } from './faults.ts'

/** A mail server in a process of its own. */
export interface SpawnedSmtp {
  /** For `SMTP_URL`. */
  url: string
  port: number
  /** What goes wrong with the next mails, one after the other. */
  fail(...next: MailFault[]): Promise<void>
  /** What goes wrong by chance from now on. */
  failByChance(rate: number, seed: number): Promise<void>
  /** Greets with this code and hangs up; null: takes connections again. */
  refuseConnections(code: number | null): Promise<void>
  /** Off where only the numbers count. */
  keepContent(keep: boolean): Promise<void>
  taken(): Promise<TakenMail[]>
  /** Resolves when a mail is held. */
  held(): Promise<void>
  stop(): Promise<void>
}

interface Message {
  port?: number
  done?: unknown
  held?: string
}

/** Starts it and waits until it listens. `user` as `name:password`: nobody else may hand in mail. */
export async function spawnSmtp({ user }: { user?: string } = {}): Promise<SpawnedSmtp> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...(user ? [user] : [])], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const heard = <T>(pick: (message: Message) => T | undefined) =>
    new Promise<T>((resolve) => {
      const listener = (message: Message) => {
        const picked = pick(message)
        if (picked === undefined) return
        child.off('message', listener)
        resolve(picked)
      }
      child.on('message', listener)
    })
  const ask = async (order: Order): Promise<unknown> => {
    const answered = heard(({ done }) => done)
    child.send(order)
    return answered
  }
  const port = await heard((message) => message.port)
  return {
    port,
    url: `smtp://${user ? `${user}@` : ''}127.0.0.1:${port}`,
    fail: async (...next) => void (await ask({ ask: 'faults', next })),
    failByChance: async (rate, seed) => void (await ask({ ask: 'chance', rate, seed })),
    refuseConnections: async (code) => void (await ask({ ask: 'refuse-connections', code })),
    keepContent: async (keep) => void (await ask({ ask: 'keep-content', keep })),
    // The process is our own; its answer is not parsed anew.
    taken: async () => (await ask({ ask: 'taken' })) as TakenMail[],
    held: async () => void (await heard(({ held }) => held)),
    stop: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
