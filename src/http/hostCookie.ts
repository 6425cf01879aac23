import type { RequestHandler, Response } from 'express'
import type { Env } from '#env.ts'

const OURS = 'payload-token'
const ON_HTTPS = '__Host-payload-token'

/**
 * Over https the session's cookie carries the `__Host-` prefix: browsers then take it only from this very host, and a
 * hijacked neighbour under the same domain cannot plant one of its own. Renamed here, on the way in and out, because
 * Payload's own prefix also names the cookies of language and theme, which the browser's scripts set without `Secure`.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
export function hostCookie(env: Env): RequestHandler {
  const isHttps = env.PUBLIC_URL.startsWith('https:')
  return (req, res, next) => {
    if (!isHttps) return next()
    req.headers.cookie = onTheWayIn(req.headers.cookie)
    renameOnTheWayOut(res)
    next()
  }
}

/** A cookie of the plain name is not ours, whoever set it. */
function onTheWayIn(header = ''): string {
  return header
    .split(/; */)
    .filter((pair) => !pair.startsWith(`${OURS}=`))
    .map((pair) => (pair.startsWith(`${ON_HTTPS}=`) ? pair.replace(ON_HTTPS, OURS) : pair))
    .join('; ')
}

/** Just before the headers leave, whoever has set them and however. */
function renameOnTheWayOut(res: Response): void {
  const writeHead = res.writeHead.bind(res)
  const renaming = (...args: Parameters<typeof writeHead>) => {
    const set = [res.getHeader('set-cookie') ?? []].flat()
    if (set.length > 0) res.setHeader('set-cookie', set.map(renamed))
    return writeHead(...args)
  }
  // Only one of the overloads can be named, and all of them are passed on.
  res.writeHead = renaming as typeof res.writeHead
}

function renamed(value: string | number): string {
  const cookie = String(value)
  return cookie.startsWith(`${OURS}=`) ? cookie.replace(OURS, ON_HTTPS) : cookie
}
