import type { PayloadRequest } from 'payload'
import { isUuid } from '#domain/uuid.ts'
import type { Role } from '#domain/roles.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

const CASEWORKERS: readonly Role[] = ['officer', 'head']

/** Work is assigned to somebody enabled with one of these roles, whose name is answered. @throws Refusal */
export async function checkAssignee(
  req: PayloadRequest,
  id: string | null,
  roles: readonly Role[] = CASEWORKERS,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      id: { equals: isUuid(id) ? id : null },
      role: { in: [...roles] },
      disabled: { not_equals: true },
    },
  })
  if (docs[0]) return docs[0].name
  const problem = { path: 'assignee', code: 'assignee-not-staff' }
  throw new Refusal(refused('assignee-not-staff', [problem]), req.i18n.language)
}
