import { refusedOrLost, type Answer } from '../rest.ts'

/** What is said beside the file; the server adds what follows from it. */
export interface AboutFile {
  request: string
  requirement: string
  source: 'file'
  /** Id of the document that it takes the place of. */
  supersedes?: string
}

export interface Sending {
  file: File
  about: AboutFile
  language: string
  /** How much of it has left the browser, from 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

/** Hands in one file over REST; never throws. `fetch` does not tell how far it is, so that this is the older way. */
export function sendDocument({
  file,
  about,
  language,
  onProgress,
  signal,
}: Sending): Promise<Answer<object>> {
  const form = new FormData()
  // Before the file, so that the server knows what it is for when the file comes.
  form.append('_payload', JSON.stringify(about))
  form.append('file', file)
  return new Promise((resolve) => {
    const call = new XMLHttpRequest()
    const lose = () => resolve({ kind: 'lost' })
    call.open('POST', '/api/documents?depth=0')
    call.setRequestHeader('Accept-Language', language)
    call.responseType = 'json'
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    call.addEventListener('load', () => resolve(answerIn(call)))
    for (const end of ['error', 'abort', 'timeout'] as const) call.addEventListener(end, lose)
    signal.addEventListener('abort', () => call.abort())
    call.send(form)
  })
}

function answerIn({ status, response }: XMLHttpRequest): Answer<object> {
  const body: unknown = response
  if (status === 201 && typeof body === 'object' && body !== null) return { kind: 'ok', body }
  return status >= 500 ? { kind: 'lost' } : refusedOrLost(body, status)
}
