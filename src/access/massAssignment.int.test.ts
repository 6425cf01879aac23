import { sql } from '@payloadcms/db-postgres/drizzle'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { REFUSALS } from '#domain/request/refusals.ts'
import { rows } from '#db/rows.ts'
import { unflatten } from '#testing/unflatten.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { words } from '#testing/builders.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, type Office } from '#testing/people.ts'

const product = useOffice()

const WHEN = '2020-01-01T00:00:00.000Z'
const SOMEBODY = () => product.stranger.id
const ELSEWHERE = () => product.stranger.unit

/** What nobody writes directly, whoever asks: by path, with a value that it never has by itself. */
const PRIVILEGED: [path: string, value: unknown][] = [
  ['id', '00000000-0000-4000-8000-000000000000'],
  ['createdAt', WHEN],
  ['status', 'completed'],
  ['number', 'SD-2020-0001'],
  ['type', 'deletion'],
  ['channel', 'whatsapp'],
  ['unit', ELSEWHERE],
  ['fromUnit', ELSEWHERE],
  ['assignee', SOMEBODY],
  ['enteredBy', SOMEBODY],
  ['submittedBy', SOMEBODY],
  ['heldName', 'milik-orang'],
  ['returns', 77],
  ['corrections', [{ path: 'purpose' }]],
  ['overdue', true],
  ['overdueDays', 77],
  ['clockState', 'late'],
  ['goal', { kind: 'none' }],
  ['goalHash', 'x'],
  ['matrix', []],
  ['submittedAt', WHEN],
  ['reviewedAt', WHEN],
  ['verifiedAt', WHEN],
  ['approvedAt', WHEN],
  ['provisionedAt', WHEN],
  ['completedAt', WHEN],
  ['dueAt', WHEN],
  ['parentConsent.parent', 'milik-orang'],
  ['exOfficio.grounds', 'abandoned'],
  ['exOfficio.objectionUntil', WHEN],
  ['exOfficio.objectedAt', WHEN],
  ['exOfficio.objection', 'x'],
  ['decision.code', 'other'],
  ['decision.note', 'x'],
  ['decision.by', SOMEBODY],
  ['decision.inSteadOf', 'Bupati'],
  ['provisioning.state', 'blocked'],
  ['provisioning.attempts', 77],
  ['provisioning.errorCode', 'x'],
  ['provisioning.errorMessage', 'x'],
  ['provisioning.traceId', 'x'],
  ['provisioning.nextAttemptAt', WHEN],
  ['provisioning.resolution', 'resolving'],
  ['provisioning.resolutionCheckedAt', WHEN],
  ['provisioning.resolutionSince', WHEN],
  ['provisioning.resolutionNextAt', WHEN],
  ['provisioning.deletionPermittedAt', WHEN],
  ['provisioning.alertedAt', WHEN],
  ['provisioning.answers', []],
  ['provisioning.confirmedBy', SOMEBODY],
  ['provisioning.foundRecords', []],
  ['provisioning.writeBegun', true],
  ['provisioning.absentAt', WHEN],
  ['provisioning.leaseUntil', '2099-01-01T00:00:00.000Z'],
  ['provisioning.fence', 77],
]

/** What the office may say as long as the request is open: a unit never consents to itself. */
const OF_UNITS: typeof PRIVILEGED = [
  ['parentConsent.given', true],
  ['parentConsent.note', 'x'],
  ['receivedAt', WHEN],
]

const ROLES = ['operator', 'officer', 'head'] as const satisfies (keyof Office)[]
const STATUSES = ['draft', 'in-review', 'approved', 'completed'] as const satisfies RequestStatus[]

/** As it comes in from outside, where types are looked at first. */
const FROM_OUTSIDE = { req: { payloadAPI: 'REST' as const } }

function sent(path: string, value: unknown): Partial<SubdomainRequest> {
  return unflatten({ [path]: typeof value === 'function' ? (value as () => unknown)() : value })
}

/** Dropped or refused: nothing breaks. */
const ANSWERS = ['accepted', 'Forbidden', 'ValidationError', ...Object.keys(REFUSALS)]

/** The row as the database has it, without the time of the last save. */
async function stored(id: string): Promise<unknown> {
  const one = sql`SELECT to_jsonb(r) - 'updated_at' AS row FROM requests r WHERE id = ${id}`
  return (await rows(product.db, z.object({ row: z.unknown() }), one))[0]?.row
}

describe.each(STATUSES)('of a request that is %s', (status) => {
  it.each(ROLES)('%s changes nothing that is written by the product alone', async (role) => {
    const { id } = await product.requestIn(status)
    const before = await stored(id)
    for (const [path, value] of role === 'operator' ? [...PRIVILEGED, ...OF_UNITS] : PRIVILEGED) {
      const data = sent(path, value)
      const by = { ...as(product[role]), ...FROM_OUTSIDE }
      const code = await codeOf(product.payload.update({ collection: 'requests', id, data, ...by }))
      expect(ANSWERS, path).toContain(code)
      expect({ path, row: await stored(id) }).toEqual({ path, row: before })
    }
  })
})

describe('of a new request', () => {
  const OF_CREATORS = ['type', 'channel', 'unit', 'exOfficio.grounds']

  it.each(ROLES)('%s chooses nothing that is written by the product alone', async (role) => {
    const { payload } = product
    const paper = { channel: 'letter', unit: product.operator.unit } as const
    const base = { type: 'creation', ...words(), ...(role === 'operator' ? {} : paper) } as const
    const by = { ...as(product[role]), ...FROM_OUTSIDE }
    const create = (wishes: object) => {
      const data = { ...base, ...wishes, requestedName: 'nama-yang-sama' } as SubdomainRequest
      return payload.create({ collection: 'requests', depth: 0, data, ...by })
    }
    const usual = without(await stored((await create({})).id))
    for (const [path, value] of PRIVILEGED) {
      if (OF_CREATORS.includes(path)) continue
      const attempt = create(sent(path, value))
      expect(ANSWERS, path).toContain(await codeOf(attempt))
      const made = await attempt.catch(() => null)
      if (made) expect({ path, row: without(await stored(made.id)) }).toEqual({ path, row: usual })
      if (made && path === 'createdAt') expect(made.createdAt).not.toBe(value)
    }
  })

  /** What differs from one row to the next. */
  function without(row: unknown): unknown {
    return { ...(row as object), id: null, created_at: null }
  }
})
