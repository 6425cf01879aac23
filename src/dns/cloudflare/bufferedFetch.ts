/** The only headers that leave: the SDK would add any that `CLOUDFLARE_CUSTOM_HEADERS` names. */
const SENT_HEADERS = ['authorization', 'content-type', 'accept', 'user-agent']

/**
 * Wraps `fetch` so that it settles only when the whole body is here: the SDK's own timeout ends at the headers.
 * Redirects are not followed: one with 307 would repeat a write elsewhere.
 */
export function bufferedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, { ...init, headers: chosen(init?.headers), redirect: 'manual' })
    const body = await response.arrayBuffer()
    const { status, headers } = response
    // A Response of status 204 must not be given a body, not even an empty one.
    return new Response(body.byteLength > 0 ? body : null, { status, headers })
  }
}

function chosen(headers: RequestInit['headers']): [string, string][] {
  return [...new Headers(headers)].filter(([name]) => SENT_HEADERS.includes(name))
}
