import type { DnsProvider } from '#dns/provider.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { FaultKinds } from './dice.ts'
import type { ChaosFault } from './steps.ts'
import type { Touch } from './touches.ts'

/** A zone as the schedule plays on it: with faults on demand, and a dashboard where nobody checks anything. */
export interface ChaosZone {
  kinds: FaultKinds
  /** The product's adapter to it, for one worker; it gives up soon where a fault has to be waited for. */
  provider(): DnsProvider
  /** The same without faults to wait for. */
  patient(): DnsProvider
  /** The zone's own records, whoever wrote them. */
  records(): Promise<LiveRecord[]>
  add(record: ByHand): Promise<LiveRecord>
  change(id: string, words: Partial<ByHand>): Promise<void>
  remove(id: string): Promise<void>
  inject(fault: ChaosFault): void
  /** Ends every fault, whatever it did. */
  calm(): void
  /** What a referee has against what was said since it was last asked. */
  objections(): string[]
  /** What workers have done to records since this was last asked, as the zone itself saw it. */
  touches(): Promise<Touch[]>
  /** How many changes have arrived from workers. */
  writes(): number
  close(): Promise<void>
}

/** What a person enters at the dashboard. */
export type ByHand = Pick<LiveRecord, 'name' | 'type' | 'content' | 'comment' | 'proxied' | 'ttl'>
