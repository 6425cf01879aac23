/** Something that REST answers with; tests assert the members that matter to them. */
export interface Row {
  id: string
  [field: string]: unknown
}

export interface RestError {
  message: string
  data?: { code: string; errors: { path: string; message: string }[] }
}

export interface Body {
  doc?: Row
  docs?: Row[]
  totalDocs?: number
  errors?: RestError[]
  token?: string
  [member: string]: unknown
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** Empty when the answer is no JSON object. */
  body: Body
  /** The new or changed document. @throws with the whole answer when there is none. */
  doc: Row
  /** The stable key of a refusal. */
  code: string | undefined
}

export interface Ask {
  /** A string is sent as it stands, a form as multipart, anything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
  redirect?: RequestRedirect
}

export interface Rest {
  readonly token: string | null
  call(method: string, path: string, ask?: Ask): Promise<Answer>
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body: unknown): Promise<Answer>
}

/** A REST client of one account, or of nobody. */
export function restClient(url: string, token: string | null = null): Rest {
  const call = async (method: string, path: string, { body, headers = {}, redirect }: Ask = {}) => {
    const init: RequestInit = {
      method,
      headers: headersFor({ body, headers, token }),
      redirect: redirect ?? 'follow',
    }
    if (body !== undefined)
      init.body = body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body)
    return answerOf(await fetch(`${url}${path}`, init), `${method} ${path}`)
  }
  return {
    token,
    call,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, { body }),
    patch: (path, body) => call('PATCH', path, { body }),
  }
}

/** Signs in with a password. @throws when the account is not let in. */
export async function signIn(url: string, account: { email: string; password: string }): Promise<Rest> {
  const { status, body, text } = await restClient(url).post('/api/users/login', account)
  if (!body.token) throw new Error(`${account.email} could not sign in: ${status} ${text}`)
  return restClient(url, body.token)
}

/** A document with a file, as a form would send it. */
export function upload(file: { name: string; type: string; content: Buffer }, data: object): FormData {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
  form.append('_payload', JSON.stringify(data))
  return form
}

/** Bodies as query strings: `where[unit][equals]=…` from nested objects. */
export function query(values: object, prefix = ''): string {
  return Object.entries(values)
    .map(([key, value]: [string, unknown]) => {
      const name = prefix ? `${prefix}[${key}]` : key
      return typeof value === 'object' && value !== null
        ? query(value, name)
        : `${name}=${encodeURIComponent(String(value))}`
    })
    .join('&')
}

function headersFor({
  body,
  headers,
  token,
}: {
  body: unknown
  headers: Record<string, string>
  token: string | null
}) {
  const isForm = body instanceof FormData
  return {
    ...(body !== undefined && !isForm ? { 'Content-Type': 'application/json' } : {}),
    ...(token ? { Authorization: `JWT ${token}` } : {}),
    ...headers,
  }
}

async function answerOf(response: Response, asked: string): Promise<Answer> {
  const text = await response.text()
  const body = parsed(text)
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    get doc() {
      if (!body.doc)
        throw new Error(`${asked} answered no document: ${response.status} ${text.slice(0, 600)}`)
      return body.doc
    },
    code: body.errors?.[0]?.data?.code,
  }
}

/** The shape is what the contract promises; that it holds is what the tests look at. */
function parsed(text: string): Body {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
