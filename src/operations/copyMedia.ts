import { constants, copyFile, link, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

export interface Copied {
  files: number
  /** Of these, the ones that already lay in the previous backup. */
  linked: number
}

/**
 * Copies the uploads. They have random names and are never overwritten, so what the previous backup holds in the same
 * size is the same: it is linked, and a backup every night costs only what is new.
 */
export async function copyMedia(from: string, to: string, previous?: string): Promise<Copied> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(unlessMissing([]))
  const copied: Copied = { files: 0, linked: 0 }
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const name = path.relative(from, path.join(entry.parentPath, entry.name))
    const how = await copyOne(name, { from, to, previous })
    if (how !== 'vanished') copied.files++
    if (how === 'linked') copied.linked++
  }
  return copied
}

async function copyOne(
  name: string,
  { from, to, previous }: { from: string; to: string; previous: string | undefined },
): Promise<'copied' | 'linked' | 'vanished'> {
  const [source, target] = [path.join(from, name), path.join(to, name)]
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const old = previous && path.join(previous, name)
  if (old && (await sizeOf(old)) === (await sizeOf(source)) && (await linkedTo(old, target))) return 'linked'
  // The temporary file of an upload may be gone by now: nothing that is in the register.
  return copyFile(source, target, constants.COPYFILE_FICLONE).then(() => 'copied', unlessMissing('vanished'))
}

function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(({ size }) => size, unlessMissing(null))
}

/** False on file systems without hard links. */
function linkedTo(old: string, target: string): Promise<boolean> {
  return link(old, target).then(
    () => true,
    () => false,
  )
}

const unlessMissing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code !== 'ENOENT') throw error
    return value
  }
