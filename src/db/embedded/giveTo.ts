import { chown } from 'node:fs/promises'

import type { Identity } from './identity.ts'

/** Gives a file that we wrote to the user who runs PostgreSQL, so that it, or a later start by that user, can use it. */
export async function giveTo(identity: Identity, path: string): Promise<void> {
  if (identity.kind === 'user') await chown(path, identity.uid, identity.gid)
}
