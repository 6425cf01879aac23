import { hasSessionEnded } from '../hasSessionEnded.ts'
import { arrivedMeanwhile } from './askAfter.ts'
import { sendDocument, type Sending } from './sendDocument.ts'
import type { UploadEvent } from './uploadState.ts'

interface Delivery extends Sending {
  /** What was handed in before the first attempt; null at the first one, or where that could not be told. */
  known: ReadonlySet<string> | null
}

/** Sends a file, unless an earlier attempt turns out to have arrived; what became of it. */
export async function deliver({ known, ...sending }: Delivery): Promise<UploadEvent> {
  const { file, about, language } = sending
  if (known && (await arrivedMeanwhile({ file, about, known, language }))) return { kind: 'done' }
  const answer = await sendDocument(sending)
  if (answer.kind === 'ok') return { kind: 'done' }
  if (answer.kind === 'lost') return { kind: 'lost' }
  const { status } = answer
  return (await hasSessionEnded({ status, language }))
    ? { kind: 'ended' }
    : { kind: 'refused', file: file.name, refusal: answer.refusal }
}
