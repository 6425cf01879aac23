import { open } from 'node:fs/promises'
import path from 'node:path'
import type { BuiltServer } from './builtServer.ts'

/** A file of so many MiB beside a server's data, to be handed to a browser by its name: bytes it would have to be told in full. */
export async function largeFile(
  { dataDir }: Pick<BuiltServer, 'dataDir'>,
  mebibytes: number,
): Promise<string> {
  const name = path.join(path.dirname(dataDir), 'video.pdf')
  const file = await open(name, 'w')
  await file.truncate(mebibytes * 1024 * 1024)
  await file.close()
  return name
}
