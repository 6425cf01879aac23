import type { PayloadRequest } from 'payload'
import { isUuid } from '#db/lockRequest.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/** Work is assigned to an enabled officer or head. @throws Refusal */
export async function checkAssignee(req: PayloadRequest, id: string | null): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    req,
    where: {
      id: { equals: isUuid(id) ? id : null },
      role: { in: ['officer', 'head'] },
      disabled: { not_equals: true },
    },
  })
  if (totalDocs > 0) return
  const problem = { path: 'assignee', code: 'assignee-not-staff' }
  throw new Refusal(refused('assignee-not-staff', [problem]), req.i18n.language)
}
