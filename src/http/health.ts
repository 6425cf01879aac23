import { Router } from 'express'

/** Whether database, migrations and seed are ready; says nothing about why not. */
export type Readiness = () => Promise<boolean>

/** `/healthz`: the process lives. `/readyz`: it can serve; a provider's outage does not make the panel unready. */
export function health(ready: Readiness): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => void res.type('text/plain').send('ok\n'))
  router.get('/readyz', async (_req, res) => {
    const isReady = await ready().catch(() => false)
    res
      .status(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'not ready\n')
  })
  return router
}
