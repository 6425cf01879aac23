import { signIn, type Answer, type Rest } from '../rest.ts'
import { addressOf, passwordOf, questionFor, UNKNOWN, type Question } from './asks.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Proof } from './proofWorld.ts'
import { WHO, type Route, type Who } from './who.ts'
import { wordFor } from './words.ts'
import { isWritten, rowsOf, strayed, toldOf } from './written.ts'

/** What came of asking one route as everybody. */
export interface Walked {
  /** One word for each, as the table has them. */
  told: Record<Who, string>
  /** Tables that changed although everybody who asked was refused, or only read. */
  changed: string[]
  /** Rows of the collection that changed although somebody else's row was asked about. */
  strayed: string[]
  /** Who was told something else about the row than about one that does not exist. */
  toldOfExistence: Who[]
  /** Who was told something else when the same was asked as a POST that says it is a GET. */
  toldOtherwise: string[]
}

/** Asks one route as everybody: first those who may change nothing, then those who may, one after the other. */
export async function walk(route: Route, proof: Proof): Promise<Walked> {
  const harmless = WHO.filter((who) => route.method === 'get' || !IN_EARNEST.includes(route.told[who]))
  const { result: quiet, changed } = await watched(proof, () =>
    Promise.all(harmless.map((who) => askQuietly(route, proof, who))),
  )
  const words = new Map<Who, string>(quiet.map(({ who, word }) => [who, word]))
  const astray: string[] = []
  for (const who of WHO)
    if (!words.has(who)) {
      const asked = await watched(proof, () => askInEarnest(route, proof, who))
      const { word, rows } = asked.result
      words.set(who, word)
      astray.push(...rows)
      if (!WRITTEN.includes(word)) changed.push(...asked.changed)
    }
  return {
    // One entry was made for each of WHO.
    told: Object.fromEntries(words) as Record<Who, string>,
    changed,
    strayed: astray,
    toldOfExistence: quiet.filter(({ tells }) => tells).map(({ who }) => who),
    toldOtherwise: quiet.flatMap(({ otherwise }) => otherwise),
  }
}

/** Words of whoever may have written something. Everybody else leaves every table as it was. */
const WRITTEN = ['200', '201', 'kept']
/** With these it matters who comes first. */
const IN_EARNEST = [...WRITTEN, '409']

/** What came of it, and the tables that it changed. */
async function watched<T>({ database }: Proof, act: () => Promise<T>) {
  const before = await fingerprintOf(database)
  const result = await act()
  const after = await fingerprintOf(database)
  return { result, changed: after.filter((line) => !before.includes(line)) }
}

async function askQuietly(route: Route, proof: Proof, who: Who) {
  const answer = await ask(route, proof, who)
  return {
    who,
    word: await wordFor(route, proof, { who, answer }),
    tells: await tellsOfExistence(route, proof, { who, answer }),
    otherwise: await toldOtherwise(route, proof, { who, answer }),
  }
}

async function askInEarnest(route: Route, proof: Proof, who: Who): Promise<{ word: string; rows: string[] }> {
  const question = questionFor(route, proof, who)
  const before = await rowsOf(proof.database, route)
  const answer = await ask(route, proof, who)
  const word = await wordFor(route, proof, { who, answer })
  const after = await rowsOf(proof.database, route)
  const written = word.startsWith('20') ? await isWritten(route, proof, { answer, question }) : true
  const meant = [question.id, (await toldOf(proof, answer)) ?? '', accountOf(proof, who)]
  return {
    word: written ? word : 'kept',
    rows: strayed(before, after, meant).map((id) => `${who}: ${id}`),
  }
}

/** Signing in and out is noted in one's own account. */
function accountOf({ accounts }: Proof, who: Who): string {
  return who === 'nobody' ? '' : accounts[who]
}

/** Whether this route was asked about one row. */
const ABOUT_ONE = /:(id|filename)$|:id\//

interface Told {
  who: Who
  answer: Answer
}

async function tellsOfExistence(route: Route, proof: Proof, { who, answer }: Told): Promise<boolean> {
  if (answer.status < 400 || !ABOUT_ONE.test(route.path)) return false
  const id = route.path.includes(':filename') ? `${UNKNOWN}.pdf` : UNKNOWN
  const unknown = await ask(route, proof, who, { id })
  return unknown.status !== answer.status || unknown.text !== answer.text
}

const OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

async function toldOtherwise(route: Route, proof: Proof, { who, answer }: Told): Promise<string[]> {
  if (route.method !== 'get') return []
  const address = addressOf(route, questionFor(route, proof, who))
  const others = await Promise.all(
    OVERRIDES.map(async (header) => {
      const said = { [header]: 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
      const other = await proof.as[who].call('POST', address, { body: '', headers: said })
      return gistOf(other) === gistOf(answer) ? [] : [`${who} ${header}: ${gistOf(other)}`]
    }),
  )
  return others.flat()
}

/** What of an answer does not depend on the moment. */
function gistOf({ status, body, text }: Answer): string {
  const ids = body.docs?.map(({ id }) => id)
  return JSON.stringify([status, status < 400 ? [ids, body.totalDocs, body['value']] : text])
}

/** Each comes from an address of their own: from one alone they would soon be too many. */
async function ask(route: Route, proof: Proof, who: Who, instead: Partial<Question> = {}): Promise<Answer> {
  const question = { ...questionFor(route, proof, who), ...instead }
  const body = route.method === 'get' ? {} : { body: question.body }
  const rest = question.freshly ? await signedInAnew(proof, who) : proof.as[who]
  const headers = { 'X-Forwarded-For': `192.0.2.${WHO.indexOf(who)}` }
  return rest.call(route.method.toUpperCase(), addressOf(route, question), { ...body, headers })
}

/** Some routes end the session that asks. Who cannot sign in comes with what he has. */
function signedInAnew({ as, world }: Proof, who: Who): Promise<Rest> | Rest {
  const canSignIn = who !== 'nobody' && who !== 'disabled'
  return canSignIn ? signIn(world.server.url, passwordOf(who)) : as[who]
}
