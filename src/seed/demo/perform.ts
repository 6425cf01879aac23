import { createLocalReq } from 'payload'
import { hastenLooks } from '#db/hastenLooks.ts'
import type { Correction } from '#domain/request/corrections.ts'
import { revealHandover } from '#endpoints/revealHandover.ts'
import type { JobContext } from '#jobs/context.ts'
import { PROVEN_AFTER_S } from '#jobs/pass.ts'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { during, now } from '#now.ts'
import { actorCalled, as, type Actor } from './accounts.ts'
import { handIn, takeIn } from './handIn.ts'
import type { Subject } from './papers/subject.ts'
import type { Stage } from './stage.ts'
import type { Deed, Story } from './story.ts'
import { firstWords } from './words.ts'

/** What is known of a story while it is played. */
export interface Progress {
  story: Story
  subject: Subject
  unit: string
  /** Ids: of the request, of its newest document for each requirement, and of its hand-over. */
  request: string
  documents: Record<string, string>
  handover: string
}

type Play<K extends Deed['kind']> = (
  scene: { stage: Stage; progress: Progress; actor: Actor },
  deed: Extract<Deed, { kind: K }>,
) => Promise<void>

const MINUTE_MS = 60_000
/** How long the worker takes to notice an approval. */
const WORKER_MS = 4000

/** THE table of what people do, each by the product's own door with every rule in force. */
const PLAYS: { [K in Deed['kind']]: Play<K> } = {
  draft: async ({ stage: { payload, today }, progress, actor }) => {
    const data = { ...firstWords(progress, today), createdAt: now().toISOString() }
    progress.request = (await payload.create({ collection: 'requests', data, ...as(actor) })).id
  },
  edit: async ({ stage: { payload }, progress, actor }, { words }) => {
    await payload.update({ collection: 'requests', id: progress.request, data: words, ...as(actor) })
  },
  handIn: async ({ stage, progress, actor }, { papers }) => {
    const { documents, request, subject } = progress
    await inTurn(papers, 1.4, async (paper) => {
      const supersedes = paper.replaces ? documents[paper.code] : undefined
      documents[paper.code] = await handIn(stage, { actor, request, paper, subject, supersedes })
    })
  },
  judge: async ({ stage: { payload }, progress, actor }, { verdicts }) => {
    await inTurn(Object.entries(verdicts), 2.3, async ([code, verdict]) => {
      const id = progress.documents[code] ?? ''
      await takeIn({ payload, id, actor })
      await payload.update({ collection: 'documents', id, data: { verdict }, ...as(actor) })
    })
  },
  act: async ({ stage, progress, actor }, { action, input = {} }) => {
    const { payload, job } = stage
    const { assignee, corrections, ...rest } = input
    const to = assignee ? { assignee: (await actorCalled(payload, assignee)).id } : {}
    const back = corrections && { corrections: Object.entries(corrections).map(asCorrection) }
    const data = { action, ...rest, ...to, ...back }
    await payload.update({ collection: 'requests', id: progress.request, data, ...as(actor) })
    if (action === 'approve') await workOff(job)
  },
  prepare: async ({ stage: { payload }, progress, actor }, { login, reason }) => {
    const { request } = progress
    const data = login ? { request, login } : { request, noneNeeded: true, reason }
    const made = { ...data, createdAt: now().toISOString() }
    progress.handover = (await payload.create({ collection: 'handovers', data: made, ...as(actor) })).id
  },
  reveal: async ({ stage: { payload }, progress, actor }) => {
    const req = await createLocalReq({ user: actor }, payload)
    req.routeParams = { id: progress.handover }
    const answer = await revealHandover.handler(req)
    if (!answer.ok) throw new Error(`the login information was not revealed: ${answer.status}`)
  },
}

/** Plays one deed as its person. */
export async function perform(stage: Stage, progress: Progress, who: string, deed: Deed): Promise<void> {
  const scene = { stage, progress, actor: await actorCalled(stage.payload, who) }
  // The table pairs each kind with its play, which the compiler cannot follow through the lookup.
  const play = PLAYS[deed.kind] as Play<Deed['kind']>
  await play(scene, deed)
}

/** What the worker does about an approval: what is not as it should be is seen twice. */
async function workOff(job: JobContext): Promise<void> {
  await during(later(WORKER_MS), () => reconcileDns(job))
  await hastenLooks(job.db, PROVEN_AFTER_S)
  await during(later(WORKER_MS + PROVEN_AFTER_S * 1000), () => reconcileDns(job))
}

/** One after the other, as many minutes apart. */
async function inTurn<T>(
  items: readonly T[],
  minutes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const begin = now().getTime()
  for (const [index, item] of items.entries())
    await during(new Date(begin + index * minutes * MINUTE_MS), () => work(item))
}

const asCorrection = ([path, note]: [string, string]): Correction => ({ path, note })

const later = (ms: number) => new Date(now().getTime() + ms)
