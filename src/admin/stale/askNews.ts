import { flatten } from '#domain/flatten.ts'
import type { FilledIn } from '#domain/request/facts.ts'
import type { Event, SubdomainRequest } from '#payload-types.ts'
import type { Typed } from '../keep/kept.ts'
import { callRest } from '../rest.ts'
import { compareVersions, type Difference } from './compareVersions.ts'
import { mayUpdate } from './mayUpdate.ts'

/** A request as it was saved after the form on the screen was opened. */
export interface News {
  form: Typed
  stored: FilledIn
  savedAt: string
  status: string
  /** Who saved it last, where the reader may know. */
  by: string | null
  /** What has to be decided; empty when nobody changed what this form would write. */
  differences: Difference[]
}

interface Question {
  id: string
  form: Typed
  /** When what the form was opened with had been saved. */
  seenAt: string
  language: string
}

/** What became of a request since a form of it was opened. Null while the server does not answer. */
export async function askNews({ id, form, seenAt, language }: Question): Promise<News | null> {
  const since = encodeURIComponent(seenAt)
  const events = `/api/events?depth=0&limit=20&sort=-at&where[request][equals]=${id}&where[at][greater_than]=${since}`
  const [now, told, access] = await Promise.all([
    callRest<SubdomainRequest>(`/api/requests/${id}?depth=0`, { language }),
    callRest<{ docs: Event[] }>(events, { language }),
    callRest<unknown>(`/api/requests/access/${id}`, { language, method: 'POST' }),
  ])
  if (now.kind !== 'ok' || access.kind !== 'ok') return null
  const stored = flatten(now.body)
  return {
    form,
    stored,
    savedAt: now.body.updatedAt,
    status: now.body.status,
    by: told.kind === 'ok' ? whoSaved(told.body.docs) : null,
    differences: compareVersions({ form, stored, mayUpdate: (path) => mayUpdate(access.body, path) }),
  }
}

/** Documents have lines of their own in the history of their request; an edit or a step saved the request itself. */
function whoSaved(events: readonly Event[]): string | null {
  return events.find(({ action, to }) => action === 'edited' || to)?.actorName ?? null
}
