import type { RequestType } from './status.ts'

/** Where each type of request says which name is to be ours from now on; a deletion wants none. */
export const NAME_FIELD = {
  creation: 'requestedName',
  change: 'newName',
  deletion: null,
} as const satisfies Record<RequestType, 'requestedName' | 'newName' | null>

interface Asked {
  type: RequestType
  requestedName?: string | null
  newName?: string | null
}

/** The name that a request wants to be ours, as it was written; null when it leaves the name as it is. */
export function wantedName({ type, ...names }: Asked): string | null {
  const field = NAME_FIELD[type]
  const wanted = (field && names[field]) || null
  // Whoever repeats the present name of a subdomain leaves it as it is.
  return type === 'change' && wanted === names.requestedName ? null : wanted
}

/** A request with the name that its subdomain bears in the register now: another request may have renamed it meanwhile. */
export function asRegistered<R extends Asked>(request: R, subdomain: { name: string } | null): R {
  return subdomain ? { ...request, requestedName: subdomain.name } : request
}
