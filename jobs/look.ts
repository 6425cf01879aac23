import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { namesOf, type Step } from '#domain/dns/step.ts'
import { isConfirmedDeletion, type Pass } from './pass.ts'

/** A zone does not change its name from one write to the next; every answer's name is checked besides. */
const ASSERTED_FOR_MS = 60_000
const assertedAt = new WeakMap<DnsProvider, number>()

/** The records of the decision's names, freshly read. The zone is asserted before the first write; the questions change nothing, so they go together. */
export async function look(pass: Pass): Promise<LiveRecord[]> {
  const { provider } = pass.job
  return honestly(pass, async () => {
    const listed = list(provider, namesToAsk(pass))
    const [live] = await Promise.all([listed, pass.last === null && assertZone(provider)])
    return pass.supposed ? withOurs(pass, live, pass.supposed) : live
  })
}

async function list(provider: DnsProvider, names: readonly string[]): Promise<LiveRecord[]> {
  return (await Promise.all(names.map((name) => provider.listByName(name)))).flat()
}

/** Where nothing stands on the new name, all that matters about the old one is our record. */
async function withOurs(pass: Pass, live: LiveRecord[], supposed: LiveRecord): Promise<LiveRecord[]> {
  if (live.length === 0) return [supposed]
  pass.supposed = null
  return [...live, ...(await list(pass.job.provider, [supposed.name]))]
}

/** Once the provider has confirmed what was decided, only where it leads to is of interest: the step was atomic. */
function namesToAsk({ work: { goal }, last, supposed }: Pass): string[] {
  if (supposed) return namesOf(goal).filter((name) => name !== supposed.name)
  const done = last?.refusal === null && last.change.kind !== 'delete' ? last.change.record.name : null
  return done !== null && done === goal.after?.name ? [done] : namesOf(goal)
}

async function assertZone(provider: DnsProvider): Promise<void> {
  const before = assertedAt.get(provider)
  if (before !== undefined && performance.now() - before < ASSERTED_FOR_MS) return
  await provider.assertZone()
  assertedAt.set(provider, performance.now())
}

/**
 * Before it is said that our record is gone: does it stand under another name, to which somebody has renamed it? Null when
 * it does not, or when the step claims nothing of the kind.
 */
export async function foundElsewhere(pass: Pass, step: Step): Promise<LiveRecord | null> {
  const { before, missing, adopt } = pass.work.goal
  const id = adopt?.id ?? before?.id ?? missing?.id
  if (id === undefined || !saysItIsGone(step) || isConfirmedDeletion(pass.last)) return null
  return honestly(pass, () => pass.job.provider.findById(id))
}

function saysItIsGone(step: Step): boolean {
  switch (step.kind) {
    case 'done':
      return step.record === null
    case 'stop':
      return step.code === 'record-missing'
    case 'apply':
      return step.change.kind === 'create'
    case 'look-again':
      return false
  }
}

/** While a write of ours is in doubt, "nothing was changed" would be more than we know. */
async function honestly<T>({ inDoubt }: Pass, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!inDoubt || !(error instanceof DnsError) || error.fault !== 'temporary') throw error
    throw new DnsError('no-answer', error.details)
  }
}
