import { createWriteStream, type WriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { PassThrough, type Writable } from 'node:stream'
import { createGzip } from 'node:zlib'
import pg from 'pg'

/** The write-ahead log goes along, so that the archive stands by itself; the manifest names every file with its SHA-256. */
const BASE_BACKUP = `BASE_BACKUP (LABEL 'npm run backup', CHECKPOINT 'fast', WAL true,
  MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`

/**
 * Copies the running cluster with PostgreSQL's own replication command, the one that `pg_basebackup` sends: consistent,
 * without stopping anybody, and without PostgreSQL's client programs, which the npm package leaves out.
 * https://www.postgresql.org/docs/18/protocol-replication.html
 */
export async function baseBackup(url: string, to: { archive: string; manifest: string }): Promise<void> {
  const client = new pg.Client(replicating(url))
  await client.connect()
  const archive = new PassThrough()
  const manifest = new PassThrough()
  const written = Promise.all([
    pipeline(archive, createGzip({ level: 6 }), privateFile(to.archive)),
    pipeline(manifest, privateFile(to.manifest)),
  ])
  try {
    // A full disk ends the whole at once; without it the server would wait for us for ever.
    await Promise.race([received(client, { archive, manifest }), written])
    archive.end()
    manifest.end()
    await written
  } finally {
    archive.destroy()
    manifest.destroy()
    await client.end()
  }
}

/** `replication` is passed on to the server though pg's types do not know it. */
function replicating(connectionString: string): pg.ClientConfig {
  return Object.assign({ connectionString }, { replication: 'true' })
}

function privateFile(file: string): WriteStream {
  return createWriteStream(file, { mode: 0o600, flush: true })
}

interface Parts {
  archive: Writable
  manifest: Writable
}

/** What pg asks of a query object; its own cannot receive a COPY. */
function received(client: pg.Client, parts: Parts): Promise<void> {
  return new Promise((resolve, reject) => {
    const sort = sorter(parts)
    const nothing = () => undefined
    const query: pg.Submittable & Record<string, unknown> = {
      submit: (connection: pg.Connection) => connection.query(BASE_BACKUP),
      handleRowDescription: nothing,
      handleDataRow: nothing,
      handleCommandComplete: nothing,
      handleCopyData: ({ chunk }: { chunk: Buffer }, { stream }: pg.Connection) => {
        const full = sort(chunk)
        // What was read together with this chunk still comes.
        if (!full || stream.isPaused()) return
        stream.pause()
        full.once('drain', () => stream.resume())
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    }
    client.once('error', reject)
    client.query(query)
  })
}

/** Each message begins with its kind: `n`ew archive, the `m`anifest begins, `d`ata, `p`rogress. */
function sorter({ archive, manifest }: Parts): (chunk: Buffer) => Writable | null {
  let current = archive
  return (chunk) => {
    const kind = String.fromCharCode(chunk[0] ?? 0)
    if (kind === 'm') current = manifest
    // A copy: pg uses its buffer again for what comes next.
    return kind === 'd' && !current.write(Buffer.from(chunk.subarray(1))) ? current : null
  }
}
