/** One thing that an answer found wrong, with the form path it belongs to. */
export interface FieldProblem {
  path: string
  message: string
}

/** A refusal in the contract's shape, as the panel shows it. */
export interface RefusalShown {
  code: string
  message: string
  errors: FieldProblem[]
}

/** `lost` is everything without a readable answer: no network, a proxy's page, a server that is starting. */
export type Answer<T> =
  { kind: 'ok'; body: T } | { kind: 'refused'; status: number; refusal: RefusalShown } | { kind: 'lost' }

interface Call {
  language: string
  method?: 'GET' | 'POST' | 'PATCH'
  body?: object | FormData
  signal?: AbortSignal
}

/** Asks our own REST interface with the session's cookie; never throws. `T` is what the endpoint's contract promises. */
export async function callRest<T>(
  path: string,
  { language, method = 'GET', body, signal }: Call,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        'Accept-Language': language,
        ...(isJson(body) ? { 'Content-Type': 'application/json' } : {}),
      },
      body: isJson(body) ? JSON.stringify(body) : body,
    })
    const answered: unknown = await response.json()
    // The only place where an answer is believed: its shape is the contract of the endpoint that was asked.
    if (response.ok) return { kind: 'ok', body: answered as T }
    return refusedOrLost(answered, response.status)
  } catch {
    return { kind: 'lost' }
  }
}

function isJson(body: object | FormData | undefined): body is object {
  return body !== undefined && !(body instanceof FormData)
}

interface ErrorAnswer {
  errors?: { message?: string; data?: { code?: string; errors?: FieldProblem[] } }[]
}

export function refusedOrLost(answered: unknown, status: number): Answer<never> {
  const first = (answered as ErrorAnswer | null)?.errors?.[0]
  if (!first?.message) return { kind: 'lost' }
  const refusal = { code: first.data?.code ?? '', message: first.message, errors: first.data?.errors ?? [] }
  return { kind: 'refused', status, refusal }
}
