import type { Payload } from 'payload'
import { cache } from 'react'

/** What the public pages tell anybody of the settings: whose service this is, who decides, how long it takes. Read once for a page. */
export const publicSettings = cache((payload: Pick<Payload, 'findGlobal'>) =>
  payload.findGlobal({
    slug: 'service',
    depth: 0,
    select: { government: true, office: true, headTitle: true, workingDays: true },
  }),
)
