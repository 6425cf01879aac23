import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What PostgreSQL notes about itself in its data directory. Survives its sudden death, so it may speak of the past. */
export interface PostmasterPid {
  pid: number
  dataDirectory: string
  port: number
}

/** https://www.postgresql.org/docs/18/storage-file-layout.html: pid, data directory, start, port, … one per line. */
export function parsePostmasterPid(text: string): PostmasterPid | null {
  const [pid, dataDirectory, , port] = text.split('\n')
  if (!pid || !dataDirectory || !port || !/^\d+$/.test(pid.trim()) || !/^\d+$/.test(port.trim())) return null
  return { pid: Number(pid), dataDirectory, port: Number(port) }
}

export function postmasterPidPath(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

export async function readPostmasterPid(cluster: string): Promise<PostmasterPid | null> {
  return parsePostmasterPid(await readFile(postmasterPidPath(cluster), 'utf8').catch(() => ''))
}
