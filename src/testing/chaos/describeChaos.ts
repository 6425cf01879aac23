import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../payload.ts'
import { anOffice } from '../people.ts'
import { reportOf, runSchedule, TAKEN_OVER } from './run.ts'
import type { Stage } from './stage.ts'
import { makeTemplates } from '../templates.ts'
import type { ChaosZone } from './zone.ts'

const FIRST_SEED = Number(process.env['CHAOS_SEED'] ?? 20_261_126)
const SCHEDULES = Number(process.env['CHAOS_SCHEDULES'] ?? 200)
/** Which ends the usual schedules reach is known; those of others are not. */
const IS_USUAL = !process.env['CHAOS_SEED'] && !process.env['CHAOS_SCHEDULES']
/** Few enough for a report that says soon what is wrong. */
const BATCH = 20

const CARRIED_OUT = ['creation provisioned', 'change provisioned', 'deletion completed', TAKEN_OVER]

/** Runs random schedules on one adapter; `CHAOS_SEED` and `CHAOS_SCHEDULES` choose others than the usual ones. */
export function describeChaos(zoneOf: (product: TestPayload) => Promise<ChaosZone>): void {
  let stage: Stage
  beforeAll(async () => {
    const product = await startTestPayload()
    const office = await anOffice(product.payload)
    const zone = await zoneOf(product)
    const templates = await makeTemplates({ product, office }, zone.patient())
    stage = { product, office, zone, templates }
  })
  afterAll(async () => {
    await stage.zone.close()
    await stage.product.stop()
  })
  const ends = new Map<string, number>()

  const seeds = Array.from({ length: SCHEDULES }, (_, n) => FIRST_SEED + n)
  const batches = Array.from({ length: Math.ceil(SCHEDULES / BATCH) }, (_, n) =>
    seeds.slice(n * BATCH, (n + 1) * BATCH),
  )
  it.each(batches.map((batch) => [batch[0] ?? 0, batch.at(-1) ?? 0, batch] as const))(
    'the zone is what the register says after the schedules of the seeds %i to %i',
    { timeout: 300_000 },
    async (_, __, batch) => {
      const reports: string[] = []
      for (const seed of batch) {
        const outcome = await runSchedule(stage, seed)
        for (const end of outcome.ends) ends.set(end, (ends.get(end) ?? 0) + 1)
        if (outcome.breaches.length > 0) reports.push(reportOf(outcome))
      }
      expect(reports.join('\n\n')).toBe('')
    },
  )
  it.runIf(IS_USUAL)('all of them together carry out every type and stop for more than one reason', () => {
    const reached = [...ends.keys()]
    expect(reached).toEqual(expect.arrayContaining(CARRIED_OUT))
    const stuck = reached.filter((end) => / approved ./.test(end)).map((end) => end.split(' ').at(-1))
    expect(new Set(stuck).size).toBeGreaterThan(1)
  })
  if (process.env['CHAOS_SEED']) afterAll(() => console.table(Object.fromEntries(ends)))
}
