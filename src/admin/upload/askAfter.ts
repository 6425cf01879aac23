import type { RequestDocument } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import type { AboutFile } from './sendDocument.ts'

type Found = Pick<RequestDocument, 'id' | 'filesize' | 'source'>

async function documentsFor(about: AboutFile, language: string): Promise<Found[] | null> {
  const where = `where[request][equals]=${about.request}&where[requirement][equals]=${about.requirement}`
  const answer = await callRest<{ docs: Found[] }>(`/api/documents?depth=0&limit=500&${where}`, { language })
  return answer.kind === 'ok' ? answer.body.docs : null
}

/** Ids of what was handed in for a requirement before; null when that cannot be told. */
export async function knownDocuments(about: AboutFile, language: string): Promise<Set<string> | null> {
  const documents = await documentsFor(about, language)
  return documents && new Set(documents.map(({ id }) => id))
}

interface Question {
  file: File
  about: AboutFile
  known: ReadonlySet<string>
  language: string
}

/** Whether the file did arrive although its answer was lost: then something of its size is there that was not before. */
export async function arrivedMeanwhile({ file, about, known, language }: Question): Promise<boolean> {
  const documents = await documentsFor(about, language)
  return (documents ?? []).some(
    ({ id, source, filesize }) => source === 'file' && filesize === file.size && !known.has(id),
  )
}
