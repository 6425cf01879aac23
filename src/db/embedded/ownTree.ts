import { lchown, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Gives a directory and all below it to a user. The directory itself comes last: as long as it has the old owner,
 * an interrupted run is repeated.
 */
export async function ownTree(path: string, owner: { uid: number; gid: number }): Promise<void> {
  const found = await lstat(path)
  if (found.uid === owner.uid) return
  if (found.isDirectory()) {
    for (const name of await readdir(path)) await ownTree(join(path, name), owner)
  }
  await lchown(path, owner.uid, owner.gid)
}
