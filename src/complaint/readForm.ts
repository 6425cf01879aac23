import { LONGEST } from '#domain/complaint/submission.ts'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import { paced } from '#files/pace.ts'
import { boundaryIn } from './boundary.ts'

/** What came with a form: its words nested as in JSON, and its files in the order in which they were sent. */
export interface SentForm {
  words: Record<string, unknown>
  files: File[]
  /** Why nothing more of it was read. */
  problem?: 'too-many-files' | 'too-large'
}

const PATHS = [
  ...Object.keys(LONGEST),
  ...[
    'classification',
    'category',
    'incidentDate',
    'aboutHead',
    'website',
    'number',
    'code',
    'note',
    'rating',
    'formKey',
  ],
  ...['reporter.anonymous', 'reporter.confidential', 'action'],
]

/** Far more than our own page sends: whoever sends thousands wants to keep us busy. */
const MOST_PARTS = 60
/** For a whole form over a slow line. */
const WITHIN_MS = 5 * 60_000

/** Reads a form; null when it is none. Whoever sends it very slowly is cut off. */
export async function readForm(
  body: ReadableStream<Uint8Array>,
  contentType: string,
): Promise<SentForm | null> {
  const boundary = boundaryIn(contentType)
  const bytes = boundary && (await new Response(inTime(body)).arrayBuffer().catch(() => null))
  if (!boundary || !bytes) return null
  if (partsIn(Buffer.from(bytes), boundary) > MOST_PARTS) return { ...NOTHING, problem: 'too-many-files' }
  const headers = { 'Content-Type': contentType }
  const form = await new Response(bytes, { headers }).formData().catch(() => null)
  if (!form) return null
  return textLengthOf(form) > COMPLAINT_LIMITS.text ? { ...NOTHING, problem: 'too-large' } : sentIn(form)
}

const NOTHING = { words: {}, files: [] }

/** Fails when it comes too slowly, or takes too long whatever its pace. */
export function inTime(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const signal = AbortSignal.timeout(WITHIN_MS)
  return paced(body).pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal })
}

function partsIn(bytes: Buffer, boundary: string): number {
  const mark = Buffer.from(`--${boundary}`)
  let parts = 0
  for (
    let at = bytes.indexOf(mark);
    at >= 0 && parts <= MOST_PARTS;
    at = bytes.indexOf(mark, at + mark.length)
  )
    parts += 1
  return parts
}

function textLengthOf(form: FormData): number {
  return [...form.values()].reduce((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)
}

/** Names that are not asked for are passed over. `_payload` is how the panel's own forms send their words. */
function sentIn(form: FormData): SentForm {
  const files = [...form.values()]
    .filter((value) => typeof value !== 'string')
    .filter(({ size, name }) => size > 0 || name)
  const panel = form.get('_payload')
  if (typeof panel === 'string') return { words: objectIn(panel), files }
  const words: Record<string, unknown> = {}
  for (const path of PATHS) {
    const value = form.get(path) ?? form.get(path.replace(/\.(\w+)$/, '[$1]'))
    if (typeof value === 'string') put(words, path, value)
  }
  return { words, files }
}

function put(words: Record<string, unknown>, path: string, value: string): void {
  const [head = '', tail] = path.split('.')
  if (tail === undefined) words[head] = value
  else words[head] = { ...(words[head] as object | undefined), [tail]: value }
}

/** A JSON object; anything else counts as an empty one. */
function objectIn(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
