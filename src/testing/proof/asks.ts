import { EXPORTED } from '#domain/export/formats.ts'
import { ADMIN } from '../builtServer.ts'
import { PASSWORD } from '../world.ts'
import type { Proof } from './proofWorld.ts'
import { nameOf, type Route, type Who } from './who.ts'

export const UNKNOWN = '00000000-0000-4000-8000-000000000000'

export interface Question {
  /** What stands for `:id` and the like; by default the row of Dinkes in that collection. */
  id?: string
  /** By default an empty object where the method takes one. */
  body?: object
  search?: string
  /** Whether it is asked in a session of its own. */
  freshly?: boolean
}

const HOLIDAY_FILE = 'date,name,kind\n2027-12-24,Cuti bersama,joint-leave\n'

type Recipe = (proof: Proof, who: Who) => Question

/** How a route is asked so that whoever may do it succeeds. What stands not here is asked about the row of Dinkes, with nothing. */
const RECIPES: Record<string, Recipe> = {
  'POST /api/requests': (proof, who) => ({
    body: {
      type: 'creation',
      requestedName: `baru-${who.toLowerCase()}`,
      ...(isUnit(who) ? {} : { channel: 'letter', unit: proof.world.units.dinkes }),
    },
  }),
  'PATCH /api/requests/:id': ({ review }, who) => ({
    id: review,
    body: { target: { type: 'A', value: `103.10.20.${at(who)}`, proxied: false } },
  }),
  'POST /api/requests/:id/check-impact': ({ deletion }) => ({ id: deletion }),
  // Asked as a form with another method, Payload appends a question mark to the last value: one that nobody reads.
  'GET /api/requests/deadline': () => ({ search: '?type=creation&receivedAt=2026-07-20T02:00:00Z&last=' }),
  'POST /api/requests/check-name': () => ({ body: { name: 'dinkes' } }),
  ...Object.fromEntries(
    EXPORTED.map((list) => [`GET /api/${list}/export`, () => ({ search: '?format=csv&last=' })]),
  ),
  'POST /api/documents': ({ draft, requirement }) => ({
    body: {
      request: draft,
      requirement: requirement['R10'],
      source: 'link',
      link: 'https://drive.tapinkab.go.id/x',
    },
  }),
  'PATCH /api/documents/:id': ({ reviewed }, who) => ({
    id: reviewed,
    body: { verdict: { complete: true, valid: true, note: who } },
  }),
  'GET /api/documents/:id/receipt': ({ received }) => ({ id: received }),
  'GET /api/documents/file/:filename': ({ file }) => ({ id: file.mine }),
  'POST /api/handovers': ({ spare }, who) => ({
    body: { request: spare[isCaseworker(who) ? who : 'head'], noneNeeded: true, reason: 'Peladen OPD' },
  }),
  'POST /api/subdomains': ({ world }) => ({
    body: { name: 'x', fqdn: 'x.tapinkab.go.id', unit: world.units.dinkes, status: 'active' },
  }),
  'PATCH /api/subdomains/:id': () => ({ body: { status: 'suspended' } }),
  'POST /api/subdomains/:id/confirm-use': () => ({ body: { note: 'Dinyatakan melalui telepon.' } }),
  'POST /api/events': () => ({ body: { at: new Date().toISOString(), action: 'created' } }),
  'PATCH /api/events/:id': () => ({ body: { note: 'lain' } }),
  'POST /api/notifications': () => ({ body: { kind: 'submit' } }),
  'PATCH /api/notifications/:id': () => ({ body: { state: 'sent' } }),
  'POST /api/notifications/:id/contacted': ({ unreached }, who) => ({
    id: unreached[isCaseworker(who) ? who : 'head'],
    body: { way: 'phone' },
  }),
  'POST /api/complaints': (_proof, who) => ({
    body: {
      ...{ classification: 'complaint', category: 'delay', title: `Dari ${who}`, description: 'Terlambat.' },
      ...(isCaseworker(who) || who === 'supervisor'
        ? { channel: 'phone', receivedAt: '2026-11-02T02:00:00.000Z', priority: 'normal' }
        : {}),
    },
  }),
  'PATCH /api/complaints/:id': (_proof, who) => ({ body: { requestNumber: who } }),
  'POST /api/complaints/track': () => ({ body: { number: 'ADU-2026-0001', code: 'X' } }),
  'POST /api/units': (_proof, who) => ({ body: { name: `Unit ${who}`, type: 'dinas' } }),
  'PATCH /api/units/:id': (_proof, who) => ({ body: { headName: who } }),
  'POST /api/users': (_proof, who) => ({
    body: { email: `baru-${who}@tapinkab.go.id`, password: PASSWORD, name: 'Baru', role: 'auditor' },
  }),
  'PATCH /api/users/:id': (_proof, who) => ({ body: { phone: who } }),
  'PATCH /api/users': ({ mine }, who) => ({ ...whereId(mine['users']), body: { position: who } }),
  'POST /api/users/login': (_proof, who) => ({ body: passwordOf(who) }),
  'POST /api/users/refresh-token': () => ({ freshly: true }),
  'POST /api/users/logout': () => ({ freshly: true }),
  'POST /api/users/forgot-password': () => ({ body: { email: EMAILS.own } }),
  'POST /api/users/reset-password': () => ({ body: { token: UNKNOWN, password: PASSWORD } }),
  'POST /api/users/unlock': () => ({ body: { email: EMAILS.own } }),
  'POST /api/users/first-register': () => ({
    body: { email: 'pertama@tapinkab.go.id', password: PASSWORD, name: 'Pertama', role: 'admin' },
  }),
  'POST /api/requirements': (_proof, who) => ({
    body: { code: `X-${who}`, form: 'rule', order: 99, label: 'Uji' },
  }),
  'PATCH /api/requirements/:id': (_proof, who) => ({ body: { labelEn: who } }),
  'PATCH /api/requirements': ({ mine }, who) => ({
    ...whereId(mine['requirements']),
    body: { labelEn: `2 ${who}` },
  }),
  'POST /api/holidays/import/preview': () => ({ body: { csv: HOLIDAY_FILE } }),
  'POST /api/holidays/import': () => ({ body: { csv: HOLIDAY_FILE, hash: 'lama' } }),
  'POST /api/holidays': (_proof, who) => ({
    body: { date: '2030-01-02', kind: 'local', name: `Libur ${who}` },
  }),
  'PATCH /api/holidays/:id': (_proof, who) => ({ body: { decree: who } }),
  'DELETE /api/holidays/:id': ({ theirs }) => ({ id: theirs['holidays'] }),
  'POST /api/globals/service': (_proof, who) => ({ body: { phone: who } }),
  'POST /api/payload-preferences': () => ({ body: { key: 'bukti', value: { lebar: 1 } } }),
  'POST /api/payload-preferences/:key': () => ({ id: 'bukti', body: { value: { lebar: 2 } } }),
  'GET /api/payload-preferences/:key': () => ({ id: 'lebar' }),
  'DELETE /api/payload-preferences/:key': () => ({ id: 'tidak-ada' }),
}

const EMAILS: Record<Who, string> = {
  nobody: 'tidak.ada@tapinkab.go.id',
  disabled: 'disabled@tapinkab.go.id',
  own: 'dinkes@tapinkab.go.id',
  colleague: 'colleague@tapinkab.go.id',
  other: 'dukcapil@tapinkab.go.id',
  officer: 'officer@tapinkab.go.id',
  acting: 'acting@tapinkab.go.id',
  formerActing: 'formerActing@tapinkab.go.id',
  head: 'head@tapinkab.go.id',
  auditor: 'auditor@tapinkab.go.id',
  supervisor: 'supervisor@tapinkab.go.id',
  admin: 'admin@tapinkab.go.id',
}

export function passwordOf(who: Who): { email: string; password: string } {
  return { email: EMAILS[who], password: who === 'admin' ? ADMIN.password : PASSWORD }
}

/** The address and body with which somebody asks a route. */
export function questionFor(route: Route, proof: Proof, who: Who): Required<Question> {
  const row = proof.mine[route.at] ?? UNKNOWN
  const asked = RECIPES[nameOf(route)]?.(proof, who) ?? {}
  const isByWhere = route.path === '/' && ['patch', 'delete'].includes(route.method)
  return { id: row, body: {}, freshly: false, ...(isByWhere ? whereId(row) : { search: '' }), ...asked }
}

export function addressOf(route: Route, { id, search }: Pick<Question, 'id' | 'search'>): string {
  const path = route.path === '/' ? '' : route.path.replace(/:\w+\?$/, '').replace(/:\w+/, id ?? '')
  return `/api${route.at && `/${route.at}`}${path.replace(/\/$/, '')}${search ?? ''}`
}

function whereId(id: string | undefined): { search: string } {
  return { search: `?where[id][equals]=${id}` }
}

function isUnit(who: Who): boolean {
  return who === 'own' || who === 'colleague' || who === 'other'
}

function isCaseworker(who: Who): who is keyof Proof['spare'] {
  return who === 'officer' || who === 'acting' || who === 'formerActing' || who === 'head'
}

/** A number that differs from knocker to knocker. */
function at(who: Who): number {
  return 10 + Object.keys(EMAILS).indexOf(who)
}
