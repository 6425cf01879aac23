import type { Payload } from 'payload'
import { SYSTEM, type Role } from '#domain/roles.ts'
import type { Unit, User } from '#payload-types.ts'

export const PASSWORD = 'kata-sandi-uji-coba'

/** An account as the Local API wants it. */
export type Person = User & { collection: 'users' }

/** Arguments of the Local API that make it behave like REST for this person. */
export function as(user: Person): { user: Person; overrideAccess: false } {
  return { user, overrideAccess: false }
}

let count = 0
/** A word that nothing else in this file's database is called. */
export function fresh(word: string): string {
  count += 1
  return `${word}-${count}`
}

type UserWishes = Partial<Pick<User, 'name' | 'email' | 'disabled' | 'actingHead'>> & { unit?: string }

/** An account with a role, made by the system like the very first one. */
export async function aUser(payload: Payload, role: Role, wishes: UserWishes = {}): Promise<Person> {
  const word = fresh(role)
  const user = await payload.create({
    collection: 'users',
    depth: 0,
    context: { actor: SYSTEM },
    data: { name: word, email: `${word}@contoh.go.id`, password: PASSWORD, role, language: 'id', ...wishes },
  })
  return { ...user, collection: 'users' }
}

/** An official unit that no name is reserved for. */
export function aUnit(payload: Payload, wishes: Partial<Unit> = {}): Promise<Unit> {
  const name = wishes.name ?? fresh('Dinas Uji')
  return payload.create({
    collection: 'units',
    context: { actor: SYSTEM },
    data: { type: 'dinas', confidence: 'high', active: true, ...wishes, name },
  })
}

/** A unit with one operator. */
export async function anOperator(payload: Payload): Promise<Person & { unit: string }> {
  const { id } = await aUnit(payload)
  return { ...(await aUser(payload, 'agency', { unit: id })), unit: id }
}

export interface Office {
  admin: Person
  officer: Person
  head: Person
  /** Operator of a unit. */
  operator: Person & { unit: string }
  /** Operator of another unit. */
  stranger: Person & { unit: string }
}

/** One of each who takes part in the life of a request. */
export async function anOffice(payload: Payload): Promise<Office> {
  return {
    admin: await aUser(payload, 'admin'),
    officer: await aUser(payload, 'officer'),
    head: await aUser(payload, 'head'),
    operator: await anOperator(payload),
    stranger: await anOperator(payload),
  }
}
