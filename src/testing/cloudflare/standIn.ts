import { randomBytes } from 'node:crypto'
import { FaultBook } from './faults.ts'
import { serveOnLoopback } from './loopback.ts'
import { handleRequest } from './request.ts'
import type { LoggedRequest } from './requestLog.ts'
import type { Backend } from './routes.ts'
import { ZoneState } from './zoneState.ts'
import type { RecordInput, StoredRecord } from './storedRecord.ts'

export interface StandInSettings {
  zoneName: string
  token?: string
  /** Before each request is carried out. */
  latencyMs?: number
  /** Records the zone may hold; 200 is the free plan of zones made since September 2024. */
  quota?: number
  /** Lets a listing have several pages although few records are there. */
  mostPerPage?: number
  /** 0 or unset: any free port. */
  port?: number
}

/** The zone as a test sees and prepares it, with nobody's rules in the way. */
export interface StandInRecords {
  all(): readonly StoredRecord[]
  named(name: string): StoredRecord[]
  add(record: RecordInput): StoredRecord
  change(id: string, change: RecordInput): StoredRecord
  remove(id: string): StoredRecord
}

export interface CloudflareStandIn {
  /** For the client's `baseURL`. */
  url: string
  zoneId: string
  zoneName: string
  token: string
  records: StandInRecords
  /** Every request that arrived, oldest first, also those that met a fault. Tokens are not kept. */
  requests: LoggedRequest[]
  faults: FaultBook
  /** Who serves the zone, as the API tells it. */
  servedBy(nameServers: string[]): void
  /** Ends every fault and undoes what they did to token and zone; records stay as they are. */
  mend(): void
  close(): Promise<void>
}

/**
 * A stateful stand-in for Cloudflare's DNS API on loopback: the rules and answers of the real one as far as they
 * are published or recorded, and every way it can fail on demand.
 */
export async function startCloudflareStandIn(settings: StandInSettings): Promise<CloudflareStandIn> {
  const { zoneName, token = randomBytes(20).toString('hex'), quota = 200, latencyMs = 0 } = settings
  const zone = new ZoneState({ name: zoneName, quota })
  const backend: Backend = { zone, token, mostPerPage: settings.mostPerPage ?? 5_000, lagging: false }
  const requests: LoggedRequest[] = []
  const faults = new FaultBook()
  const server = await serveOnLoopback((request, response) => {
    // A client that hangs up in the middle of its request ends that request only.
    handleRequest({ backend, faults, requests, latencyMs, request, response }).catch(() => response.destroy())
  }, settings.port)
  return {
    url: `http://127.0.0.1:${server.port}/client/v4`,
    ...{ zoneId: zone.id, zoneName, token, requests, faults, records: recordsOf(zone) },
    servedBy: (nameServers) => void (zone.nameServers = nameServers),
    mend() {
      faults.clear()
      Object.assign(zone, { name: zoneName, status: 'active', paused: false, tokenRevoked: false })
    },
    async close() {
      faults.clear()
      await server.close()
    },
  }
}

const recordsOf = (zone: ZoneState): StandInRecords => ({
  all: () => zone.all(),
  named: (name) => zone.all().filter((record) => record.name === name),
  add: (record) => zone.force(record),
  change: (id, change) => zone.patch(id, change),
  remove: (id) => zone.delete(id),
})
