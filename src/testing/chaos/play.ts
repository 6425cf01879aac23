import type { LiveRecord } from '#domain/dns/records.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { refreshZone } from '#jobs/refreshZone.ts'
import { drain, elapse, workerOf } from '../reconciler.ts'
import { ask } from './ask.ts'
import { decide } from './decide.ts'
import { byHand } from './deeds.ts'
import { withMoment } from './moment.ts'
import { asDecided, registerOf } from './picture.ts'
import { fqdnIn, recordsOf, workerFor, type Play } from './stage.ts'
import type { ChaosStep } from './steps.ts'
import { cutLocks, deadly } from './workers.ts'

/** Plays one step. */
export async function play(stage: Play, step: ChaosStep): Promise<void> {
  const { product, zone, book } = stage
  switch (step.do) {
    case 'create':
    case 'change':
    case 'delete':
      return ask(stage, step)
    case 'approve':
    case 'reopen':
    case 'retry':
      return decide(stage, step)
    case 'add':
    case 'move':
    case 'edit':
    case 'remove':
    case 'unmark':
      return byHand(step, { zone, book, ...(await seenByHand(stage, step)) })
    case 'fault':
      stage.faults.push(step.fault.kind)
      return zone.inject(step.fault)
    case 'elapse':
      return elapse(product.pool, step.seconds)
    case 'refresh':
      book.left.clear()
      return refreshZone(workerFor(stage))
    case 'cut':
      return cutLocks(product.pool)
    case 'together':
      return void (await Promise.all([reconcileDns(workerFor(stage)), reconcileDns(workerFor(stage))]))
    case 'work':
      return work(stage, step)
  }
}

type HandStep = Parameters<typeof byHand>[0]

/** What the dashboard shows, and which of its changes have to stand. */
async function seenByHand(stage: Play, step: HandStep) {
  const records = await recordsOf(stage)
  const register = (await registerOf(stage)).filter(({ status }) => status === 'active')
  const isDecided = await asDecided(stage)
  const isLeft = (before: LiveRecord, after: LiveRecord) =>
    !stage.isWorking && register.some(({ record }) => record?.id === before.id) && !isDecided(after)
  return { records, isLeft, fqdn: 'label' in step ? fqdnIn(stage, step.label) : '' }
}

async function work(stage: Play, { moment }: Extract<ChaosStep, { do: 'work' }>): Promise<void> {
  if (!moment) return reconcileDns(workerFor(stage))
  const { call, side, then } = moment
  if (then === 'dies') return deadly(stage, moment)
  const happens = async () => {
    stage.isWorking = true
    for (const step of then) await play(stage, step)
    stage.isWorking = false
  }
  const provider = withMoment(stage.zone.provider(), { call, side, happens })
  await reconcileDns(workerOf(stage.product, provider))
}

/** The faults end, time passes, and everything that can come to its end by itself does. @returns how many writes one more look sends. */
export async function settle(stage: Play): Promise<number> {
  const { product, zone } = stage
  const worker = workerOf(product, zone.patient())
  zone.calm()
  await elapse(product.pool, 601)
  await drain(worker)
  const before = zone.writes()
  // What differs is told once two readings agree on it.
  await refreshZone(worker)
  await product.pool.query(`UPDATE dns_findings SET first_seen_at = first_seen_at - interval '1 minute'`)
  await refreshZone(worker)
  await elapse(product.pool, 601)
  await drain(worker)
  return zone.writes() - before
}
