import { LONGEST } from '#domain/complaint/submission.ts'
import { paced } from '#files/pace.ts'

/** What came with a form: its words nested as in JSON, and its files in the order in which they were sent. */
export interface SentForm {
  words: Record<string, unknown>
  files: File[]
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

/** Reads a form; null when it is none. Whoever sends it very slowly is cut off. */
export async function readForm(
  body: ReadableStream<Uint8Array>,
  contentType: string,
): Promise<SentForm | null> {
  const headers = { 'Content-Type': contentType }
  const form = await new Response(paced(body), { headers }).formData().catch(() => null)
  return form && sentIn(form)
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
