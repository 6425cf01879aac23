import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from './env.ts'

type Address = { host: string; port: number }

const fileIn = ({ DATA_DIR }: Pick<Env, 'DATA_DIR'>) => path.join(DATA_DIR, 'embedded-dns-port')

/** Keeps the port that the embedded server found free, for the command line. */
export async function keepDnsAddress(env: Env, { port }: { port: number }): Promise<void> {
  await writeFile(fileIn(env), `${port}\n`)
}

/** Where the embedded server listens, or would. */
export async function readDnsAddress(env: Env): Promise<Address> {
  const kept = await readFile(fileIn(env), 'utf8').catch(() => '')
  return { host: '127.0.0.1', port: Number(kept.trim()) || env.EMBEDDED_DNS_PORT }
}
