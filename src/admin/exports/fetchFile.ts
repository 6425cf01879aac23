import { refusedOrLost, type Answer } from '../rest.ts'

interface Call {
  language: string
  signal: AbortSignal
  /** Told again and again how much of it has come. */
  onBytes: (bytes: number) => void
}

export interface FetchedFile {
  name: string
  content: Blob
}

/** Fetches a file that our REST interface answers; never throws. What broke off in the middle is lost as a whole. */
export async function fetchFile(
  path: string,
  { language, signal, onBytes }: Call,
): Promise<Answer<FetchedFile>> {
  try {
    const response = await fetch(path, {
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok || !response.body) return refusedOrLost(await response.json(), response.status)
    const parts = await partsOf(response.body, onBytes)
    const type = response.headers.get('content-type') ?? ''
    return { kind: 'ok', body: { name: nameOf(response), content: new Blob(parts, { type }) } }
  } catch {
    return { kind: 'lost' }
  }
}

async function partsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>, onBytes: Call['onBytes']) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body.getReader()
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return parts
    parts.push(value)
    onBytes((bytes += value.length))
  }
}

function nameOf({ headers }: Response): string {
  return /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? ''
}
