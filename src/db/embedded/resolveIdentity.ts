import { stat } from 'node:fs/promises'
import { userInfo } from 'node:os'

import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './errors.ts'
import { chooseIdentity, type Identity } from './identity.ts'
import type { Layout } from './layout.ts'
import { ownTree } from './ownTree.ts'
import { runAs } from './run.ts'

/** Decides as whom PostgreSQL runs on this machine, proves that it can, and hands the files over to that user. */
export async function resolveIdentity(binaries: Binaries, layout: Layout): Promise<Identity> {
  const uid = process.getuid?.() ?? -1
  const { uid: ownerUid, gid: ownerGid } = await stat(layout.home)
  const named = hasName()
  const canUnshare = (uid === 0 || !named) && (await works({ kind: 'namespace' }, binaries))
  const identity = chooseIdentity({
    uid,
    hasName: named,
    owner: { uid: ownerUid, gid: ownerGid },
    canUnshare,
  })
  if (identity.kind === 'user') await handOver(identity, binaries, layout)
  return identity
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

async function works(identity: Identity, binaries: Binaries): Promise<boolean> {
  return runAs(identity, binaries.postgres, ['--version']).then(
    () => true,
    () => false,
  )
}

async function handOver(
  identity: Identity & { kind: 'user' },
  binaries: Binaries,
  layout: Layout,
): Promise<void> {
  await ownTree(layout.home, identity)
  try {
    await runAs(identity, binaries.postgres, ['--version'])
    await runAs(identity, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', layout.home])
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'cannot-leave-root',
      `PostgreSQL does not run as root, and user ${identity.uid} may not reach ${binaries.postgres} or ${layout.home}. ` +
        'Start the application as an ordinary user, or put both where that user may enter.',
      cause,
    )
  }
}
