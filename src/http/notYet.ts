import type { RequestListener } from 'node:http'

const RETRY_AFTER_S = 5

/**
 * Answers while the database and the panel are still starting. The port is taken first, and a request that nobody
 * listens to would otherwise be left hanging for ever.
 */
export const notYet: RequestListener = (req, res) => {
  const alive = req.url === '/healthz'
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': RETRY_AFTER_S,
    Connection: 'close',
  }
  res.writeHead(alive ? 200 : 503, headers).end(alive ? 'ok\n' : 'not ready\n')
}
