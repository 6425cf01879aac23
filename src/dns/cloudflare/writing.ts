import { z } from 'zod'
import { DnsError } from '#dns/errors.ts'
import { isUnchanged } from '#domain/dns/compare.ts'
import type { DnsChange, LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import type { Connection } from './connection.ts'
import { findById } from './findById.ts'
import { isCloudflareId } from './ids.ts'
import { isInZone, normalName } from './names.ts'
import { isAsWanted, readRecord } from './record.ts'
import { resultAs, type Answer } from './transport.ts'

/**
 * Carries out one change with exactly one writing request, and believes only an answer that shows the wanted record.
 * Cloudflare knows no condition (`If-Match`), and a listing may lag: what is to be changed is looked at by its id just before.
 */
export async function applyChange(connection: Connection, change: DnsChange): Promise<LiveRecord | null> {
  switch (change.kind) {
    case 'create':
      return create(connection, change.record)
    case 'update':
      return update(connection, change)
    case 'replace':
      return replace(connection, change)
    case 'delete':
      await assertUntouched(connection, change.remove)
      return remove(connection, change.remove.id)
  }
}

/** @throws DnsError `record-missing` when it is gone, `record-changed` when it is no longer what the caller decided about. */
async function assertUntouched(connection: Connection, before: LiveRecord): Promise<void> {
  const live = await findById(connection, before.id)
  if (!live) throw new DnsError('record-missing')
  if (!isUnchanged(before, live)) throw new DnsError('record-changed', { records: [live] })
}

async function create(connection: Connection, record: WantedRecord): Promise<LiveRecord> {
  const { client, transport, zoneName, zoneId } = connection
  const params = { ...sendable(record, zoneName), zone_id: await zoneId() }
  const answer = await transport.write((options) => client.dns.records.create(params, options))
  const stray = strayIn(answer, record)
  if (stray) await remove(connection, stray)
  return shown(answer, answer.result, record)
}

/**
 * A zone with another name takes ours for a relative one and appends its own: what was created there is taken back at once.
 * Only that: an answer that shows anything else may speak of somebody else's record.
 */
function strayIn({ result }: Answer, wanted: WantedRecord): string | null {
  const live = readRecord(result)
  if (!live || !isCloudflareId(live.id)) return null
  const isOurs = live.comment === wanted.comment && live.content === wanted.content
  return isOurs && live.name.startsWith(`${normalName(wanted.name)}.`) ? live.id : null
}

/** PATCH, because PUT resets whatever it is not given. A rename keeps the id. */
async function update(
  connection: Connection,
  { id, before, record }: Extract<DnsChange, { kind: 'update' }>,
): Promise<LiveRecord> {
  const { client, transport, zoneName, zoneId } = connection
  const body = sendable(record, zoneName)
  // Another type is another record: `replace`.
  if (before.type !== record.type) throw new DnsError('value-refused')
  await assertUntouched(connection, { ...before, id })
  const params = { ...body, zone_id: await zoneId() }
  const answer = await transport.write((options) => client.dns.records.edit(id, params, options))
  const live = shown(answer, answer.result, record)
  if (live.id !== id) throw garbled(answer, [live])
  return live
}

/** One batch is one transaction at Cloudflare: deletions first, and nothing at all when one step fails. */
async function replace(
  connection: Connection,
  change: Extract<DnsChange, { kind: 'replace' }>,
): Promise<LiveRecord> {
  const { client, transport, zoneName, zoneId } = connection
  const body = sendable(change.record, zoneName)
  const deletes = change.remove.map(({ id }) => ({ id }))
  await Promise.all(change.remove.map((record) => assertUntouched(connection, record)))
  const params = { deletes, posts: [body], zone_id: await zoneId() }
  const answer = await transport.write((options) => client.dns.records.batch(params, options))
  const done = resultAs('write', batchResult, answer)
  const gone = new Set((done.deletes ?? []).map(({ id }) => id))
  if (!deletes.every(({ id }) => gone.has(id))) throw garbled(answer)
  return shown(answer, done.posts[0], change.record)
}

/** That it is gone already (81044) contradicts what was just seen: a bare 404 says even less, and is garbled. */
async function remove({ client, transport, zoneId }: Connection, id: string): Promise<null> {
  const zone_id = await zoneId()
  const answer = await transport.write((options) => client.dns.records.delete(id, { zone_id }, options))
  if (resultAs('write', deleted, answer).id !== id) throw garbled(answer)
  return null
}

/** The body of a record. A name outside the zone would be taken as relative and created below the zone's name. */
function sendable(record: WantedRecord, zoneName: string): WantedRecord {
  if (!isInZone(record.name, zoneName)) throw new DnsError('value-refused')
  const { type, content, proxied, ttl, comment } = record
  return { name: normalName(record.name), type, content, proxied, ttl, comment }
}

function shown(answer: Answer, value: unknown, wanted: WantedRecord): LiveRecord {
  const live = readRecord(value)
  if (!live || !isCloudflareId(live.id)) throw garbled(answer)
  if (!isAsWanted(live, wanted)) throw garbled(answer, [live])
  return live
}

function garbled({ traceId }: Answer, live: LiveRecord[] = []): DnsError {
  const records = live.map(({ name, type, content }) => ({ name, type, content }))
  return new DnsError('garbled-answer', { traceId, records })
}

const batchResult = z.object({
  deletes: z.array(z.object({ id: z.string() })).nullish(),
  posts: z.array(z.unknown()).length(1),
})

const deleted = z.object({ id: z.string() })
