import type { Payload } from 'payload'
import { cache } from 'react'

/** What the settings call whose service this is, and how long it promises to take: public, and read once for a page. */
export const serviceNames = cache((payload: Pick<Payload, 'findGlobal'>) =>
  payload.findGlobal({
    slug: 'service',
    depth: 0,
    select: { government: true, office: true, headTitle: true, workingDays: true },
  }),
)
