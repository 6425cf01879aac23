import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

/**
 * The files of an unpacked base backup that are not as PostgreSQL wrote them down. The write-ahead log is not in its
 * list: that carries check sums of its own, which the server reads when it starts.
 * https://www.postgresql.org/docs/18/backup-manifest-format.html
 */
export async function damagedFiles(folder: string, manifestFile: string): Promise<string[]> {
  const { Files } = manifest.parse(JSON.parse(await readFile(manifestFile, 'utf8')))
  const damaged: string[] = []
  for (const file of Files) {
    const content = await readFile(path.join(folder, file.Path)).catch(() => null)
    if (content === null || sha256(content) !== file.Checksum) damaged.push(file.Path)
  }
  return damaged
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

const manifest = z.object({
  'PostgreSQL-Backup-Manifest-Version': z.literal(2),
  Files: z.array(
    z.object({ Path: z.string(), 'Checksum-Algorithm': z.literal('SHA256'), Checksum: z.string() }),
  ),
})
