import { createHash } from 'node:crypto'
import compression from 'compression'
import { Router, type RequestHandler, type Response } from 'express'
import type { ComplaintDesk } from '#complaint/desk.ts'
import { publicDirectory } from '#db/publicRegister.ts'
import type { Sql } from '#db/transaction.ts'
import { csvText } from '#domain/export/csv.ts'
import { DIRECTORY_FILES, PAGE_LANGUAGES, PAGES, PATHS } from '#domain/website/paths.ts'
import { complaintPages, type Show } from './complaints.ts'
import { sampleLetters } from './letters/routes.ts'
import { renderPage } from './renderPage.tsx'
import { STYLES } from './styles.ts'

type Site = Omit<Website, 'desk'>

interface Website {
  db: Sql
  zone: string
  desk: ComplaintDesk
}

/** The pages that anybody may read, and the directory for programs: no script, no cookie, nothing from elsewhere. */
export function website({ desk, ...site }: Website): Router {
  const router = Router()
  router.use(compression())
  for (const page of PAGES)
    for (const language of PAGE_LANGUAGES)
      router.get(PATHS[page][language], async (req, res) => {
        const html = await renderPage({ ...site, page, language, query: req.query })
        asPage(res).send(html)
      })
  router.get(DIRECTORY_FILES.json, directoryAsJson(site))
  router.get(DIRECTORY_FILES.csv, directoryAsCsv(site))
  router.use(sampleLetters(site))
  const show: Show = async (res, { page, language, answered }) => {
    const html = await renderPage({ ...site, page, language, query: {}, answered })
    asPage(res).set('Cache-Control', 'no-store').send(html)
  }
  router.use(complaintPages({ desk, show }))
  router.use(notFound(site))
  return router
}

/** What Next answers itself. */
const NEXTS = /^\/(admin|api|_next|__nextjs[^/]*|icon\.svg)(\/|$)/i

function notFound(site: Site): RequestHandler {
  return async (req, res, next) => {
    if (NEXTS.test(req.path)) return next()
    const language = /^\/en(\/|$)/.test(req.path) ? 'en' : 'id'
    asPage(res.status(404)).send(await renderPage({ ...site, page: null, language, query: {} }))
  }
}

const STYLE_HASH = createHash('sha256').update(STYLES).digest('base64')
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Every answer is asked for again, and only what has changed is sent again. */
function asPage(res: Response): Response {
  return res.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' }).type('html')
}

function directoryAsJson({ db, zone }: Site): RequestHandler {
  return async (_req, res) => {
    const subdomains = await publicDirectory(db)
    res.set('Cache-Control', 'no-cache').json({ zone, subdomains })
  }
}

function directoryAsCsv({ db }: Site): RequestHandler {
  return async (_req, res) => {
    const lines = (await publicDirectory(db)).map(({ fqdn, unit, since }) => [
      fqdn,
      unit,
      since.toISOString(),
    ])
    res
      .set('Cache-Control', 'no-cache')
      .attachment('direktori-subdomain.csv')
      .send(csvText([['fqdn', 'unit', 'since'], ...lines]))
  }
}
