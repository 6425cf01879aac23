import { ADMIN } from '../builtServer.ts'
import { signIn } from '../rest.ts'
import type { Person, World } from '../world.ts'

/** Whose screens are walked through. A second unit sees the same as the first. */
export const WALKERS = [
  'nobody',
  'dinkes',
  'officer',
  'head',
  'auditor',
  'supervisor',
  'admin',
] as const satisfies readonly Person[]
export type Walker = (typeof WALKERS)[number]

/** What a walker opens the panel with; null for nobody. The administrator signs out at the end of the tour, so each has a session of its own. */
export async function tokenOf({ server, as }: World, walker: Walker): Promise<string | null> {
  return walker === 'admin' ? (await signIn(server.url, ADMIN)).token : as[walker].token
}
