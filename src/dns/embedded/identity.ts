import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { queryDns } from '#dns/query.ts'
import type { Reply } from './answer.ts'
import { DNS_CLASS, DNS_TYPE } from './codes.ts'

/** The name under which a name server tells who it is, in the class CHAOS (RFC 4892). */
const IDENTITY_NAME = 'id.server'

/** A value that is the same for all processes on one database and differs for any other; it reveals nothing about it. */
export async function databaseInstance(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ identity: string }>(
    `SELECT system_identifier || '/' || current_database() AS identity FROM pg_control_system()`,
  )
  return createHash('sha256')
    .update(rows[0]?.identity ?? '')
    .digest('hex')
    .slice(0, 32)
}

/** The reply to "who are you", or null when something else was asked. */
export function identityReply(
  question: { name: string; type: number; class: number },
  instance: string | null,
): Reply | null {
  const asked =
    question.class === DNS_CLASS.CH &&
    question.type === DNS_TYPE.TXT &&
    question.name.toLowerCase() === IDENTITY_NAME
  if (!asked || instance === null) return null
  return {
    rcode: 'NOERROR',
    authoritative: false,
    answers: [{ type: 'TXT', name: question.name, class: 'CH', ttl: 0, data: [Buffer.from(instance)] }],
    authorities: [],
  }
}

/** Whether the server at this address serves the same database as we would. */
export async function isServedBy(instance: string, server: { host: string; port: number }): Promise<boolean> {
  const result = await queryDns({ name: IDENTITY_NAME, type: 'TXT', class: 'CH', server, timeoutMs: 1000 })
  return result.outcome === 'answered' && result.answers.some(({ content }) => content === `"${instance}"`)
}
