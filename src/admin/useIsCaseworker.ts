'use client'
import { useAuth } from '@payloadcms/ui'
import { actorOfAccount } from '#access/actorOf.ts'
import { capacitiesOf } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'

/** Whether who is signed in may begin what the office does of its own accord. The server decides; this only hides. */
export function useIsCaseworker(): boolean {
  const { user } = useAuth<User>()
  const capacities = user ? capacitiesOf(actorOfAccount(user), new Date()) : []
  return capacities.includes('officer') || capacities.includes('head')
}
