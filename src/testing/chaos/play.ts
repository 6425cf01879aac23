import type { LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { refreshZone } from '#jobs/refreshZone.ts'
import { drain, elapse, workerOf } from '../reconciler.ts'
import { adopt, noteWrites } from './adopt.ts'
import { ask } from './ask.ts'
import { decide } from './decide.ts'
import { addByHand, byHand } from './deeds.ts'
import { withMoment } from './moment.ts'
import { asDecided, registerOf } from './picture.ts'
import { fqdnIn, recordsOf, workerFor, type Play } from './stage.ts'
import type { ChaosStep } from './steps.ts'
import { cutLocks, deadly } from './workers.ts'

/** Plays one step. */
export async function play(stage: Play, step: ChaosStep): Promise<void> {
  const { product, zone, book } = stage
  await noteWrites(stage)
  switch (step.do) {
    case 'create':
    case 'change':
    case 'delete':
      return ask(stage, step)
    case 'approve':
    case 'reopen':
    case 'retry':
      return decide(stage, step)
    case 'adopt':
      return adopt(stage, step, () => playAll(stage, step.meanwhile))
    case 'forestall':
      return forestall(stage, step)
    case 'add':
    case 'move':
    case 'edit':
    case 'remove':
    case 'unmark':
    case 'reword':
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

async function playAll(stage: Play, steps: readonly ChaosStep[]): Promise<void> {
  for (const step of steps) await play(stage, step)
}

/** Somebody who knows what was decided enters it by hand before a worker does. */
async function forestall(
  { product, requests, zone, book }: Play,
  { pick, ttl, comment }: Extract<ChaosStep, { do: 'forestall' }>,
): Promise<void> {
  const { rows } = await product.pool.query<{ after: WantedRecord }>(
    `SELECT goal -> 'after' AS after FROM requests WHERE id = ANY ($1) AND status = 'approved'
     AND goal -> 'after' <> 'null' ORDER BY array_position($1::uuid[], id)`,
    [requests],
  )
  const wanted = rows.at(pick % rows.length)?.after
  if (wanted) await addByHand({ zone, book }, { ...wanted, ttl: wanted.proxied ? 1 : ttl, comment })
}

type HandStep = Parameters<typeof byHand>[0]

/** What the dashboard shows, and which of its changes have to stand. */
async function seenByHand(stage: Play, step: HandStep) {
  const all = await recordsOf(stage)
  const register = (await registerOf(stage)).filter(({ status }) => status === 'active')
  const named = {
    'hand-made': () => stage.book.deeds.filter(({ kind }) => kind === 'add').map(({ record: { id } }) => id),
    registered: () => register.map(({ record }) => record?.id),
  }
  const among = ('whose' in step && step.whose && named[step.whose]()) || all.map(({ id }) => id)
  const records = among.flatMap((id) => all.filter((record) => record.id === id))
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
    await playAll(stage, then)
    stage.isWorking = false
  }
  const calls: Promise<unknown>[] = []
  const provider = withMoment(stage.zone.provider(), { call, side, happens, calls })
  await reconcileDns(workerOf(stage.product, provider))
  await Promise.allSettled(calls)
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
  await noteWrites(stage)
  return zone.writes() - before
}
