import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

type Contents = ReadonlyMap<string, Buffer>

/**
 * Which files an action changes, adds or removes among these files and folders; they are put back as they were,
 * also when the action fails.
 */
export async function changedBy(paths: readonly string[], action: () => Promise<void>): Promise<string[]> {
  const before = await contentsOf(paths)
  let changed: string[] = []
  try {
    await action()
  } finally {
    changed = await putBack(before, await contentsOf(paths))
  }
  return changed
}

async function putBack(before: Contents, after: Contents): Promise<string[]> {
  const added = [...after.keys()].filter((file) => !before.has(file))
  const other = [...before].filter(([file, content]) => !after.get(file)?.equals(content))
  await Promise.all(added.map((file) => rm(file)))
  await Promise.all(other.map(([file, content]) => writeFile(file, content)))
  return [...added, ...other.map(([file]) => file)].sort()
}

async function contentsOf(paths: readonly string[]): Promise<Contents> {
  const files = (await Promise.all(paths.map(filesIn))).flat()
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)))
}

async function filesIn(where: string): Promise<string[]> {
  const found = await stat(where).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [where]
  const entries = await readdir(where, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
