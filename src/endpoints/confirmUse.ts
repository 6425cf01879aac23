import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findOwn } from '#access/findOwn.ts'
import { isCaseworker } from '#access/isCaseworker.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { confirmUse as confirmIn } from '#db/usage.ts'
import { idOf } from '#domain/relation.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { readManager } from '#domain/usage.ts'
import type { Subdomain } from '#payload-types.ts'
import { answer, bodyOf, refusal } from './answer.ts'
import { asOne } from '#db/asOne.ts'

/**
 * `POST /api/subdomains/:id/confirm-use` `{manager?, note?}`: the unit says that its subdomain is still used, and who looks
 * after it; officers and heads note what they were told, with a note. Saying it twice changes nothing.
 */
export const confirmUse: Endpoint = {
  path: '/:id/confirm-use',
  method: 'post',
  handler: async (req) => {
    const { id } = req.routeParams ?? {}
    const actor = actorOf(req)
    const isStaff = Boolean(await isCaseworker({ req })) && actor.kind === 'user' && actor.role !== 'agency'
    if (actor.kind !== 'user' || (actor.role !== 'agency' && !isStaff))
      return refusal(refused('not-allowed'), req)
    const subdomain = await findOwn(req, 'subdomains', typeof id === 'string' ? id : null)
    if (!subdomain) return refusal(refused('not-found'), req)
    const done = await asOne(req, async () => {
      const outcome = await confirm(req, { subdomain, by: actor.id, isStaff })
      return { keep: outcome === 'confirmed', outcome }
    })
    return done === 'confirmed' ? answer({ confirmed: true }) : refusal(done, req)
  },
}

interface Word {
  subdomain: Subdomain
  by: string
  isStaff: boolean
}

async function confirm(
  req: PayloadRequest,
  { subdomain, by, isStaff }: Word,
): Promise<'confirmed' | Refused> {
  const body = await bodyOf(req)
  const note = typeof body['note'] === 'string' ? body['note'].trim().slice(0, 2000) : ''
  if (isStaff && !note) return refused('note-required', [{ path: 'note', code: 'note-required' }])
  const read = readManager(body['manager'])
  if (!read.ok) return refused('field-invalid', read.problems)
  const db = await transactionOf(req)
  const unit = idOf(subdomain.unit) ?? ''
  const done = await confirmIn(db, { id: subdomain.id, unit, by, manager: read.manager })
  if (!done) return refused('subdomain-not-active')
  const about = { actor: by, unit: done.unit, subject: `subdomains:${subdomain.id}`, visibleToUnit: true }
  if (done.was_open)
    await recordEvent(db, {
      ...about,
      action: 'useConfirmed',
      note: [done.fqdn, note].filter(Boolean).join(': '),
    })
  if (done.changed.length > 0)
    await recordEvent(db, {
      ...about,
      action: 'managerChanged',
      note: done.changed.includes('name')
        ? `${done.fqdn}: ${done.was || '–'} → ${read.manager?.name ?? '–'}`
        : done.fqdn,
      // By their form paths: the history says which, in the language of who reads it, and never what.
      details: { paths: done.changed.map((part) => `technicalManager.${part}`) },
    })
  return 'confirmed'
}
