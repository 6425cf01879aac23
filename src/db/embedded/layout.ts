import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** Where everything of one embedded server lies; all paths absolute and free of symbolic links. */
export interface Layout {
  home: string
  /** PostgreSQL's own data directory. */
  cluster: string
  password: string
  port: string
  log: string
}

export async function prepareLayout(dataDir: string): Promise<Layout> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const home = await realpath(dataDir)
  return {
    home,
    cluster: join(home, 'cluster'),
    password: join(home, 'password'),
    port: join(home, 'port'),
    log: join(home, 'postgres.log'),
  }
}
