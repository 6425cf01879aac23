import { backdateBookkeeping } from '#db/backdateBookkeeping.ts'
import { AUTOMATIC_TTL } from '#domain/dns/records.ts'
import { refreshZone } from '#jobs/refreshZone.ts'
import { during } from '#now.ts'
import { actorCalled, as, makeAccounts, unitCalled } from './accounts.ts'
import { officeInstant, type Moment } from './calendar.ts'
import { DEPUTY, OPENING, SOMEBODY_ELSE_WRITES } from './data/office.ts'
import { FOREIGN_RECORDS, IN_THE_WAY, SERVERS } from './data/servers.ts'
import { STORIES } from './data/stories.ts'
import { perform, type Progress } from './perform.ts'
import { stageOn, type Ground, type Stage } from './stage.ts'
import type { Story } from './story.ts'
import { subjectOf } from './words.ts'
import { writeSamples } from './writeSamples.ts'

interface Wish {
  /** Of every account. */
  password: string
  /** The demo's directory. */
  home: string
}

/**
 * Fills an empty database with an office's last three weeks: people, records that stood there before, and every story,
 * all in the order of their times. Throws when the signal is aborted; half a demo is then left behind.
 */
export async function fillDemo(ground: Ground, { password, home }: Wish): Promise<void> {
  const stage = stageOn(ground, new Date())
  console.log('Filling the demo …')
  await during(officeInstant(OPENING, stage.today), () => openOffice(stage, password))
  const scenes = [...(await scenesOf(stage)), ...ownScenes(stage)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
  for (const [index, { at, title, play }] of scenes.entries()) {
    ground.signal.throwIfAborted()
    await during(at, play).catch((error: unknown) => Promise.reject(new SceneFailed(title, error)))
    if ((index + 1) % 50 === 0) console.log(`  ${index + 1} of ${scenes.length} steps`)
  }
  await refreshZone(stage.job)
  await backdateBookkeeping(stage.job.db)
  await writeSamples(home, stage.today)
}

interface Scene {
  at: Date
  title: string
  play: () => Promise<void>
}

async function scenesOf(stage: Stage): Promise<Scene[]> {
  const scenes = await Promise.all(STORIES.map((story) => scenesOfStory(stage, story)))
  return scenes.flat()
}

async function scenesOfStory(stage: Stage, story: Story): Promise<Scene[]> {
  const { today, job } = stage
  const unit = await unitCalled(stage.payload, story.unit)
  const subject = subjectOf(story, unit.name, { zone: job.zone, today })
  const progress: Progress = { story, subject, unit: unit.id, request: '', documents: {}, handover: '' }
  return story.steps.map(([daysAgo, time, who, deed]) => ({
    at: officeInstant([daysAgo, time], today),
    title: `${story.name}, ${who}: ${deed.kind === 'act' ? deed.action : deed.kind}`,
    play: () => perform(stage, progress, who, deed),
  }))
}

/** What happens beside the requests. */
function ownScenes(stage: Stage): Scene[] {
  const at = (moment: Moment) => officeInstant(moment, stage.today)
  return [
    { at: at(DEPUTY.entered), title: 'deputy', play: () => nameDeputy(stage) },
    { at: at(SOMEBODY_ELSE_WRITES), title: 'foreign record', play: () => writeForeign(stage, IN_THE_WAY) },
  ]
}

async function openOffice(stage: Stage, password: string): Promise<void> {
  const { payload, job } = stage
  await makeAccounts(payload, password)
  const admin = await actorCalled(payload, 'admin')
  const { name, position } = await actorCalled(payload, 'kabid')
  const data = { servers: Object.values(SERVERS), headOfService: name, headTitle: position }
  await payload.updateGlobal({ slug: 'service', data, ...as(admin) })
  for (const record of FOREIGN_RECORDS) await writeForeign(stage, record)
  await refreshZone(job)
}

async function nameDeputy({ payload, today }: Stage): Promise<void> {
  const deputy = await actorCalled(payload, DEPUTY.account)
  const period = (moment: Moment) => officeInstant(moment, today).toISOString()
  const actingHead = { from: period(DEPUTY.from), until: period(DEPUTY.until), note: DEPUTY.note }
  const admin = await actorCalled(payload, 'admin')
  await payload.update({ collection: 'users', id: deputy.id, data: { actingHead }, ...as(admin) })
}

/** A record that somebody wrote by hand, without our mark. */
async function writeForeign(
  { job }: Stage,
  record: (typeof FOREIGN_RECORDS)[number] | typeof IN_THE_WAY,
): Promise<void> {
  const [label, type, content, comment] = record
  const name = label ? `${label}.${job.zone}` : job.zone
  await job.provider.apply({
    kind: 'create',
    record: { name, type, content, comment, proxied: false, ttl: AUTOMATIC_TTL },
  })
}

/** A rule refused what the demo tells: one of the two is wrong. */
class SceneFailed extends Error {
  override name = 'SceneFailed'
  constructor(title: string, cause: unknown) {
    const { message, data } = cause as { message?: string; data?: unknown }
    super(`the demo could not be filled at "${title}": ${message} ${JSON.stringify(data ?? '')}`, { cause })
  }
}
