import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { commandAs, type Identity } from './identity.ts'

/**
 * The whole environment of PostgreSQL's programs. Nothing of ours is passed on: an ungenerated `LANG` stops initdb,
 * `PG…` variables change defaults, and our secrets are none of its business.
 */
export const POSTGRES_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  NODE_ENV: 'production', // means nothing to PostgreSQL; Next declares it as never missing
} as const

const execute = promisify(execFile)

/** Runs a program to its end; rejects with its output in the message when it fails. */
export async function runAs(identity: Identity, program: string, programArgs: string[]): Promise<string> {
  const { file, args, uid, gid } = commandAs(identity, program, programArgs)
  const { stdout } = await execute(file, args, { env: { ...POSTGRES_ENVIRONMENT }, cwd: '/', uid, gid })
  return stdout
}
