import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pino from 'pino'
import type { Endpoint } from 'payload'
import { describe, expect, it } from 'vitest'
import { drizzleOf } from '#db/transaction.ts'
import { COLLECTIONS } from '#domain/permissions.ts'
import { REQUEST_ACTIONS } from '#domain/request/transitions.ts'
import { parseEnv } from '../../env.ts'
import { createApp } from '../../http/createApp.ts'
import config from '../../payload.config.ts'
import { website } from '../../website/website.ts'
import { ACTIONS } from './actions.ts'
import { ROUTES } from './routes.ts'
import { nameOf } from './who.ts'

/**
 * Every way in, taken from the product itself, against what is written down by hand. Whoever opens a new one writes
 * into the tables beside this file what each role is told there; the walk then asks the built server.
 */
describe('there is no way in that nobody wrote down', () => {
  it('through REST', async () => {
    const { collections, globals, endpoints } = await config
    const open = [
      ...collections.flatMap(({ slug, endpoints: of }) => named(slug, of)),
      ...globals.flatMap(({ slug, endpoints: of }) => named(`globals/${slug}`, of)),
      ...named('', endpoints),
    ]
    expect([...new Set(open)].sort()).toEqual(ROUTES.map(nameOf).sort())
  })

  it('by an action of a request', () => {
    expect(ACTIONS.map(({ action }) => action).sort()).toEqual([...REQUEST_ACTIONS].sort())
  })

  it('to a collection, which must stand in the permission table', async () => {
    const { collections } = await config
    const ours = collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    const theirs = collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))
    expect(ours.sort()).toEqual([...COLLECTIONS].sort())
    expect(theirs.sort()).toEqual(['payload-kv', 'payload-migrations', 'payload-preferences'])
    expect(collections.find(({ slug }) => slug === 'payload-migrations')?.endpoints).toBe(false)
  })

  it('through Express', () => {
    const app = createApp({
      secondsToWait: () => null,
      env: parseEnv({ NODE_ENV: 'test' }),
      log: pino({ level: 'silent' }),
      readiness: async () => true,
      next: (_req, res) => void res.end(),
      largestUpload: async () => 1,
      website: website({
        db: drizzleOf({ drizzle: { execute: () => null } }),
        zone: 'tapinkab.go.id',
        desk: NO_DESK,
      }),
    })
    expect(pathsIn(app.router.stack).sort()).toEqual(FOR_EVERYBODY)
  })

  it('through a page or a file that Next serves', async () => {
    const served = (await filesUnder('src/app')).filter((file) => /\/(page|route)\.tsx?$|\.(svg|ico|png|txt|xml|webmanifest)$/.test(file)) // prettier-ignore
    expect(served.sort()).toEqual([
      'src/app/(payload)/admin/[[...segments]]/page.tsx',
      'src/app/(payload)/api/[...slug]/route.ts',
      'src/app/icon.svg',
    ])
    expect(await filesUnder('public')).toEqual([])
  })

  it('through what pages of the panel call on the server', async () => {
    const file = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
    const [, table = ''] = /baseServerFunctions = \{(.*?)\};/s.exec(await readFile(file, 'utf8')) ?? []
    const names = [...table.matchAll(/^\s*'?([\w-]+)'?: /gm)].map(([, name]) => name)
    expect(names.sort()).toEqual(PANEL_FUNCTIONS)
    expect(await readFile('src/app/(payload)/layout.tsx', 'utf8')).not.toContain('serverFunctions:')
  })
})

const never = () => Promise.reject(new Error('nothing is asked'))
const NO_DESK = { mayAttempt: never, mayTrack: never, lodge: never, track: never, act: never }

const FOR_EVERYBODY = [
  '/',
  '/contoh-surat/pembuatan.docx',
  '/contoh-surat/penghapusan.docx',
  '/contoh-surat/perubahan.docx',
  '/direktori',
  '/direktori.csv',
  '/direktori.json',
  '/en',
  '/en/check-address',
  '/en/complaint',
  '/en/complaint',
  '/en/directory',
  '/en/service-standard',
  '/en/track-complaint',
  '/en/track-complaint',
  '/favicon.ico',
  '/healthz',
  '/lacak-pengaduan',
  '/lacak-pengaduan',
  '/pengaduan',
  '/pengaduan',
  '/periksa-alamat',
  '/readyz',
  '/standar-pelayanan',
]

const PANEL_FUNCTIONS = [
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
]

function named(at: string, endpoints: readonly Pick<Endpoint, 'method' | 'path'>[] | false): string[] {
  return (endpoints || []).map(({ method, path: on }) => nameOf({ at, method, path: on }))
}

interface Layer {
  route?: { path: unknown }
  handle?: unknown
}

function pathsIn(layers: readonly Layer[]): string[] {
  return layers.flatMap(({ route, handle }) => {
    if (route) return [String(route.path)]
    return typeof handle === 'function' && 'stack' in handle && Array.isArray(handle.stack)
      ? pathsIn(handle.stack)
      : []
  })
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name))
}
