import type { RequestHandler } from 'express'

const COOKIE = /(?:^|;\s*)payload-lng=(id|en)\b/

/**
 * Bahasa Indonesia first: a browser that happens to prefer English still gets the Indonesian panel until its user
 * chooses otherwise. Pages go by the cookie of that choice; REST clients by what they ask for.
 */
export const askedLanguage: RequestHandler = (req, _res, next) => {
  const chosen = COOKIE.exec(req.headers.cookie ?? '')?.[1]
  const asked = req.path.startsWith('/api/') ? req.headers['accept-language'] : undefined
  req.headers['accept-language'] = supported(asked) ?? chosen ?? 'id'
  next()
}

/** Only a plain `id` or `en` counts as asked for; the long list of a browser is its installation's, not its user's. */
function supported(asked: string | undefined): 'id' | 'en' | undefined {
  const plain = asked?.trim().toLowerCase()
  return plain === 'id' || plain === 'en' ? plain : undefined
}
