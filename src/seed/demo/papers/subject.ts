import type { DemoUnit } from '../data/units.ts'

/** What the papers of one request tell. */
export interface Subject {
  unitName: string
  unit: DemoUnit
  fqdn: string
  purpose: string
  letterNumber: string
  /** As a letter writes it. */
  letterDate: string
  year: number
}
