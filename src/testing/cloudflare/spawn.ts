import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { FaultRule } from './faultRule.ts'
import { isWrite } from './requestLog.ts'
import type { RecordInput } from './storedRecord.ts'

const announcement = z.object({ url: z.string(), zoneId: z.string(), token: z.string(), control: z.string() })

/** A stand-in in a process of its own, for tests that kill the product and look at what was left. */
export interface SpawnedStandIn extends z.infer<typeof announcement> {
  records(): Promise<z.infer<typeof records>>
  add(record: RecordInput): Promise<void>
  requests(): Promise<z.infer<typeof requests>>
  /** How many requests that change something arrived. */
  writes(): Promise<number>
  inject(rule: FaultRule): Promise<{ reached(): Promise<void>; release(): Promise<void> }>
  clearFaults(): Promise<void>
  stop(): Promise<void>
}

/** Starts it and waits until it listens. It ends with this process, whatever ends this one. */
export async function spawnCloudflareStandIn(zoneName: string, more: string[] = []): Promise<SpawnedStandIn> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const args = ['--import', 'tsx', main, '--zone', zoneName, '--with-parent', ...more]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const died = once(child, 'exit').then(([status]: unknown[]) => {
    throw new Error(`the stand-in ended with ${String(status)}`)
  })
  const [line]: unknown[] = await Promise.race([once(createInterface(child.stdout), 'line'), died])
  const announced = announcement.parse(JSON.parse(String(line)))
  return {
    ...announced,
    ...controlOf(announced.control),
    async stop() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

function controlOf(base: string): Omit<SpawnedStandIn, 'stop' | keyof z.infer<typeof announcement>> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, { method, body: body && JSON.stringify(body) })
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }
  const seen = async () => requests.parse(await ask('GET', '/requests'))
  return {
    records: async () => records.parse(await ask('GET', '/records')),
    add: async (record) => void (await ask('POST', '/records', record)),
    requests: seen,
    writes: async () => (await seen()).filter(isWrite).length,
    async inject(rule) {
      const { id } = z.object({ id: z.int() }).parse(await ask('POST', '/faults', rule))
      return {
        reached: async () => void (await ask('GET', `/faults/${id}/reached`)),
        release: async () => void (await ask('POST', `/faults/${id}/release`)),
      }
    },
    clearFaults: async () => void (await ask('DELETE', '/faults')),
  }
}

const records = z.array(
  z.object({
    ...{ id: z.string(), name: z.string(), type: z.string(), content: z.string() },
    ...{ proxied: z.boolean(), ttl: z.number(), comment: z.string() },
  }),
)

const requests = z.array(
  z.object({
    ...{ method: z.string(), address: z.string(), body: z.unknown().optional() },
    ...{ fault: z.string().nullable(), status: z.int().nullable() },
  }),
)
