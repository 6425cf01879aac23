import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { transactionOf } from '#db/transaction.ts'
import { zoneList } from '#db/zoneList.ts'
import { zoneRoom } from '#db/zoneRoom.ts'
import { isZoneClass } from '#domain/dns/zoneClass.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { numberIn } from './numberIn.ts'

const USUAL = 50
const MOST = 200

/** `GET /api/zone?class=&q=&page=&limit=`: for staff, the copy of the zone with whose each record is. Nothing is written here. */
export const zone: Endpoint = {
  path: '/zone',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || !STAFF_ROLES.includes(actor.role))
      return refusal(refused('not-allowed'), req)
    const { class: only, q, page, limit } = req.query
    if (only !== undefined && only !== '' && !isZoneClass(only))
      return refusal(refused('field-invalid', [{ path: 'class', code: 'value-invalid' }]), req)
    const question = {
      zone: runtime().env.DNS_ZONE,
      only: isZoneClass(only) ? only : null,
      search: typeof q === 'string' ? q : '',
      page: numberIn(page, { usual: 1, most: Number.MAX_SAFE_INTEGER }),
      limit: numberIn(limit, { usual: USUAL, most: MOST }),
    }
    const db = await transactionOf(req)
    return answer({ ...(await zoneList(db, question)), room: await zoneRoom(db, question.zone) })
  },
}
