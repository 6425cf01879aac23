import { play, settle } from './play.ts'
import { breachesOf } from './invariants.ts'
import { pictureOf } from './picture.ts'
import { scheduleFrom } from './schedule.ts'
import { begin, recordsOf, type Play, type Stage } from './stage.ts'
import type { ChaosStep } from './steps.ts'
import { isMarking } from './touches.ts'

/** Among the ends: a record made by hand became ours. */
export const TAKEN_OVER = 'record taken over'

/** What came of one schedule. */
export interface Outcome {
  seed: number
  steps: ChaosStep[]
  breaches: string[]
  /** What became of its requests (type, status, the code of what is stuck), and what was refused. */
  ends: string[]
}

/** Plays the schedule of a seed to its end and judges what it left. */
export async function runSchedule(stage: Stage, seed: number): Promise<Outcome> {
  const steps = scheduleFrom(seed, stage.zone.kinds)
  const scene = begin(stage, `k${seed}`)
  try {
    for (const step of steps) await play(scene, step)
    const picture = await pictureOf(scene, await settle(scene))
    const ends = picture.requests.map(({ type, status, code }) =>
      [type, status, code].filter(Boolean).join(' '),
    )
    return {
      seed,
      steps,
      breaches: [...breachesOf(picture), ...stage.zone.objections()],
      ends: [...ends, ...scene.refusals, ...picture.foreignTouches.filter(isMarking).map(() => TAKEN_OVER)],
    }
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { seed, steps, breaches: [`failed: ${failure}`], ends: [] }
  } finally {
    await clearStage(scene)
  }
}

/** What a schedule leaves waiting is none of the next one's business. */
async function clearStage(scene: Play): Promise<void> {
  const { product, zone, tag } = scene
  const { pool } = product
  zone.calm()
  for (const { id } of await recordsOf(scene)) await zone.remove(id)
  await pool.query(`UPDATE subdomains SET status = 'deleted' WHERE name LIKE '%-' || $1`, [tag])
  await pool.query(`UPDATE requests SET status = 'withdrawn', held_name = NULL WHERE status = 'approved'`)
  await pool.query(`UPDATE requests SET provisioning_deletion_permitted_at = NULL`)
  for (const table of ['dns_circuit', 'dns_findings', 'zone_copy', 'zone_records'])
    await pool.query(`DELETE FROM ${table}`)
}

/** As a person reads it: the seed to run it again, what is wrong, and every step. */
export function reportOf({ seed, steps, breaches }: Outcome): string {
  return [
    `CHAOS_SEED=${seed} CHAOS_SCHEDULES=1`,
    ...breaches,
    ...steps.map((step) => `  ${JSON.stringify(step)}`),
  ].join('\n')
}
