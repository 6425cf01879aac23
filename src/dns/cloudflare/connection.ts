import type { SdkClient } from './client.ts'
import type { Transport } from './transport.ts'

/** What every operation needs: the client, the way to call it, and which zone. */
export interface Connection {
  client: SdkClient
  transport: Transport
  /** Normalised. */
  zoneName: string
  /** The zone's id, looked up by name once when none was configured. */
  zoneId(): Promise<string>
}
