import { parse } from 'csv-parse/sync'
import type { Answer, Body, Row } from '../rest.ts'
import { wordOfGrants } from './grants.ts'
import type { Proof } from './proofWorld.ts'
import type { Route, Who } from './who.ts'

export interface Told {
  who: Who
  answer: Answer
}

/** The word of the table for what was answered; a row that nobody should have seen becomes a word of its own. */
export async function wordFor(route: Route, proof: Proof, { who, answer }: Told): Promise<string> {
  const { status, body } = answer
  if (status !== 200) return status < 400 || body.errors?.[0]?.data?.code ? String(status) : `${status}?`
  const grants = await wordOfGrants(route, proof, { who, answer })
  if (grants) return grants
  if (route.path === '/me') return wordForSelf(body['user'], proof, who)
  if (route.at === 'payload-preferences' && route.method === 'get' && !body.docs) return preferred(body, who)
  if (route.path === '/' && body.docs)
    return route.method === 'get' ? listed(route, proof, who) : found(body.docs)
  if (route.path === '/count' && body.totalDocs !== undefined) return counted(route, proof, who)
  if (route.path === '/export') return exported(route, proof, { who, answer })
  return '200'
}

const found = (docs: Row[]) => (docs.length > 0 ? '200' : 'none')

/** Whose value it is: each operator stored a name. */
const STORED: Partial<Record<Who, string>> = { own: 'dinkes', other: 'dukcapil' }

function preferred({ value }: Body, who: Who): string {
  if (value === null) return 'null'
  return value === STORED[who] ? 'mine' : `another: ${String(value)}`
}

/** What a colleague of the same unit does not share. */
const PERSONAL = ['users', 'notifications', 'payload-preferences']

async function listed(route: Route, proof: Proof, who: Who): Promise<string> {
  const { body } = await proof.as[who].get(`/api/${route.at}?limit=0&depth=0`)
  const ids = body.docs?.map(({ id }) => id) ?? []
  const seen = [proof.mine, proof.theirs].map((rows) => ids.includes(rows[route.at] ?? ''))
  if (seen.every(Boolean)) return 'all'
  if (route.at.startsWith('complaint')) return seen[0] ? 'ordinary' : seen[1] ? 'supervised' : 'none'
  const isOfUnit = who === 'own' || (who === 'colleague' && !PERSONAL.includes(route.at))
  if (seen.join() === [isOfUnit, who === 'other'].join()) return 'own'
  return `own=${seen[0]},other=${seen[1]}`
}

/** As many as are listed, said in the word for that list. */
async function counted(route: Route, proof: Proof, who: Who): Promise<string> {
  const [list, count] = await Promise.all(
    ['?limit=1', '/count'].map((rest) => proof.as[who].get(`/api/${route.at}${rest}`)),
  )
  const agree = list?.body.totalDocs === count?.body.totalDocs
  return agree ? listed(route, proof, who) : `${count?.body.totalDocs} of ${list?.body.totalDocs}`
}

/** As many rows as are listed, said in the word for that list. */
async function exported(route: Route, proof: Proof, { who, answer }: Told): Promise<string> {
  const { body } = await proof.as[who].get(`/api/${route.at}?limit=1`)
  const [, ...rows] = parse(answer.text, { bom: true })
  return rows.length === body.totalDocs ? listed(route, proof, who) : `${rows.length} of ${body.totalDocs}`
}

function wordForSelf(user: unknown, proof: Proof, who: Who): string {
  if (!user) return 'nobody'
  const id = typeof user === 'object' && 'id' in user ? user.id : null
  return who !== 'nobody' && id === proof.accounts[who] ? 'self' : 'another'
}
