import { signIn, type Answer, type Rest, type Row } from '../rest.ts'
import { addressOf, passwordOf, questionFor, UNKNOWN, type Question } from './asks.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Proof } from './proofWorld.ts'
import { WHO, type Route, type Who } from './who.ts'

/** What came of asking one route as everybody. */
export interface Walked {
  /** One word for each, as the table has them. */
  told: Record<Who, string>
  /** Tables that changed although everybody who asked was refused, or only read. */
  changed: string[]
  /** Who was told something else about the row than about one that does not exist. */
  toldOfExistence: Who[]
}

/** Asks one route as everybody: first those who may change nothing, then those who may, one after the other. */
export async function walk(route: Route, proof: Proof): Promise<Walked> {
  const harmless = WHO.filter((who) => route.method === 'get' || !/^20/.test(route.told[who]))
  const before = await fingerprintOf(proof.database)
  const answers = new Map<Who, Answer>()
  await Promise.all(harmless.map(async (who) => void answers.set(who, await ask(route, proof, who))))
  const toldOfExistence = await Promise.all(
    harmless.map(async (who) => (await tellsOfExistence(route, proof, { who, answers })) && who),
  )
  const after = await fingerprintOf(proof.database)
  for (const who of WHO) if (!answers.has(who)) answers.set(who, await ask(route, proof, who))
  const words = await Promise.all(
    [...answers].map(async ([who, answer]) => [who, await wordFor(route, proof, { who, answer })] as const),
  )
  return {
    // One entry was made for each of WHO.
    told: Object.fromEntries(words) as Record<Who, string>,
    changed: after.filter((line) => !before.includes(line)),
    toldOfExistence: toldOfExistence.filter((who) => who !== false),
  }
}

/** Whether this route was asked about one row. */
const ABOUT_ONE = /:(id|filename)$|:id\//

async function tellsOfExistence(
  route: Route,
  proof: Proof,
  { who, answers }: { who: Who; answers: Map<Who, Answer> },
): Promise<boolean> {
  const answer = answers.get(who)
  if (!answer || answer.status < 400 || !ABOUT_ONE.test(route.path)) return false
  const id = route.path.includes(':filename') ? `${UNKNOWN}.pdf` : UNKNOWN
  const unknown = await ask(route, proof, who, { id })
  return unknown.status !== answer.status || unknown.text !== answer.text
}

async function ask(route: Route, proof: Proof, who: Who, instead: Question = {}): Promise<Answer> {
  const question = { ...questionFor(route, proof, who), ...instead }
  const body = route.method === 'get' ? {} : { body: question.body }
  const rest = question.freshly ? await signedInAnew(proof, who) : proof.as[who]
  return rest.call(route.method.toUpperCase(), addressOf(route, question), body)
}

/** Some routes end the session that asks. Who cannot sign in comes with what he has. */
function signedInAnew({ as, world }: Proof, who: Who): Promise<Rest> | Rest {
  const canSignIn = who !== 'nobody' && who !== 'disabled'
  return canSignIn ? signIn(world.server.url, passwordOf(who)) : as[who]
}

/** The word of the table for what was answered; a row that nobody should have seen becomes a word of its own. */
async function wordFor(
  route: Route,
  proof: Proof,
  { who, answer }: { who: Who; answer: Answer },
): Promise<string> {
  const { status, body } = answer
  if (status !== 200) return status < 400 || body.errors?.[0]?.data?.code ? String(status) : `${status}?`
  if (route.path === '/me') return wordForSelf(body['user'], proof, who)
  if (route.path === '/' && body.docs)
    return route.method === 'get' ? listed(route, proof, who) : found(body.docs)
  if (route.path === '/count' && body.totalDocs !== undefined) return counted(route, proof, who)
  return '200'
}

const found = (docs: Row[]) => (docs.length > 0 ? '200' : 'none')

async function listed(route: Route, proof: Proof, who: Who): Promise<string> {
  const { body } = await proof.as[who].get(`/api/${route.at}?limit=0&depth=0`)
  const ids = body.docs?.map(({ id }) => id) ?? []
  const seen = [proof.mine, proof.theirs].map((rows) => ids.includes(rows[route.at] ?? ''))
  if (seen.every(Boolean)) return 'all'
  if (seen.join() === [who === 'own', who === 'other'].join()) return 'own'
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

function wordForSelf(user: unknown, proof: Proof, who: Who): string {
  if (!user) return 'nobody'
  const id = typeof user === 'object' && 'id' in user ? user.id : null
  return who !== 'nobody' && id === proof.accounts[who] ? 'self' : 'another'
}
