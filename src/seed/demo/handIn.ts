import type { File, Payload } from 'payload'
import { now } from '#now.ts'
import { as, type Actor } from './accounts.ts'
import { officeDate } from './calendar.ts'
import { buildSheet } from './papers/buildSheet.ts'
import type { Subject } from './papers/subject.ts'
import type { Stage } from './stage.ts'
import type { Paper } from './story.ts'

interface HandIn {
  actor: Actor
  request: string
  paper: Paper
  subject: Subject
  /** What this one takes the place of. */
  supersedes: string | undefined
}

/** Hands in one document as the unit or the office would. @returns its id */
export async function handIn({ payload }: Stage, wish: HandIn): Promise<string> {
  const { actor, request, paper, subject, supersedes } = wish
  const { docs } = await payload.find({
    collection: 'requirements',
    where: { code: { equals: paper.code } },
    limit: 1,
    depth: 0,
  })
  const { id } = await payload.create({
    collection: 'documents',
    data: {
      request,
      requirement: docs[0]?.id ?? '',
      source: paper.source,
      supersedes,
      createdAt: now().toISOString(),
      ...detailsOf(paper),
    },
    file: await fileOf(paper, subject),
    ...as(actor),
  })
  return id
}

function detailsOf(paper: Paper) {
  switch (paper.source) {
    case 'file':
      return {}
    case 'link':
      return { link: paper.link }
    case 'none':
      return { reason: paper.reason }
    case 'physical':
      return { physical: { items: paper.items } }
  }
}

async function fileOf(paper: Paper, subject: Subject): Promise<File | undefined> {
  if (paper.source !== 'file') return undefined
  const { data, mimetype } = await buildSheet(paper.sheet, subject)
  return { name: paper.name, data, mimetype, size: data.length }
}

/** What was announced lies on the counter before it is judged. */
export async function takeIn({
  payload,
  id,
  actor,
}: {
  payload: Payload
  id: string
  actor: Actor
}): Promise<void> {
  const { source, physical } = await payload.findByID({ collection: 'documents', id, depth: 0 })
  if (source !== 'physical' || physical?.receiptNumber) return
  const receivedOn = officeDate(now()).iso
  const data = { physical: { ...physical, receivedOn, receivedBy: actor.name } }
  await payload.update({ collection: 'documents', id, data, ...as(actor) })
}
