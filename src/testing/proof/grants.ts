import type { Proof } from './proofWorld.ts'
import type { Route } from './who.ts'
import type { Told } from './words.ts'

const LETTERS = { create: 'c', read: 'r', update: 'u', delete: 'd', unlock: 'l' }

/** Granted by the row only, and served by no route. */
const OF_PAYLOAD = ['payload-preferences', 'payload-migrations']

/** What a route that tells of access grants: letters, or whether everything at once agrees with each by itself. Else null. */
export async function wordOfGrants(
  { at, path }: Route,
  proof: Proof,
  { who, answer }: Told,
): Promise<string | null> {
  // There it is the key of one more preference.
  if (!path.startsWith('/access') || at === 'payload-preferences') return null
  return at
    ? lettersIn(answer.body)
    : wordOfEverything(answer.body, (entity) => lettersOf(entity, proof, who))
}

async function lettersOf(entity: string, { as }: Proof, who: Told['who']): Promise<string> {
  return lettersIn((await as[who].post(`/api/${entity}/access`)).body)
}

async function wordOfEverything(
  body: Record<string, unknown>,
  each: (entity: string) => Promise<string>,
): Promise<string> {
  const globals = Object.entries(membersOf(body['globals'])).map(([slug, of]) => [`globals/${slug}`, of])
  const collections = Object.entries(membersOf(body['collections'])).filter(
    ([slug]) => !OF_PAYLOAD.includes(slug),
  )
  const entities = [...collections, ...globals]
  const other = await Promise.all(
    entities.map(async ([entity, of]) => {
      const [told, alone] = [lettersIn(of), await each(String(entity))]
      return told === alone ? [] : [`${String(entity)} ${told} not ${alone}`]
    }),
  )
  return other.flat().join(', ') || 'granted'
}

function lettersIn(access: unknown): string {
  const granted = membersOf(access)
  const letters = Object.entries(LETTERS).map(([operation, letter]) =>
    isTrue(granted[operation]) ? letter : '',
  )
  return letters.join('') || '-'
}

function isTrue(value: unknown): boolean {
  return value === true || membersOf(value)['permission'] === true
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
