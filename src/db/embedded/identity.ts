/**
 * As whom PostgreSQL runs, since it refuses root: `self` as we are; `namespace` in a user namespace where our own files
 * seem to belong to user 65534 (works even below directories that only root may enter); `user` as somebody else.
 */
export type Identity = { kind: 'self' } | { kind: 'namespace' } | { kind: 'user'; uid: number; gid: number }

export interface IdentityFacts {
  uid: number
  /** Whether the system knows a name for our uid; initdb insists on one, and some container platforms give none. */
  hasName: boolean
  /** Owner of the directory that holds the cluster. */
  owner: { uid: number; gid: number }
  canUnshare: boolean
}

/** `nobody` on every Linux; needs no entry in /etc/passwd to be created first. */
export const NOBODY = 65534

export function chooseIdentity({ uid, hasName, owner, canUnshare }: IdentityFacts): Identity {
  if (uid !== 0) return hasName || !canUnshare ? { kind: 'self' } : { kind: 'namespace' }
  // Root on somebody else's directory, for example once through sudo: leave the files usable for their owner.
  if (owner.uid !== 0) return { kind: 'user', ...owner }
  return canUnshare ? { kind: 'namespace' } : { kind: 'user', uid: NOBODY, gid: NOBODY }
}

export interface Command {
  file: string
  args: string[]
  uid?: number
  gid?: number
}

/** `unshare` replaces itself by the program, so its process id is the program's. */
export function commandAs(identity: Identity, file: string, args: string[]): Command {
  switch (identity.kind) {
    case 'self':
      return { file, args }
    case 'namespace': {
      const map = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
      return { file: 'unshare', args: [...map, file, ...args] }
    }
    case 'user':
      return { file, args, uid: identity.uid, gid: identity.gid }
  }
}
