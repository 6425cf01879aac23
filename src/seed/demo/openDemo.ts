import { randomInt } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

interface Place {
  DATA_DIR: string
  MEDIA_DIR: string
  DEMO_PASSWORD?: string
}

export interface Demo {
  /** Of every account. */
  password: string
  /** False: nothing is there yet, what is there is only half a demo, or it shall begin anew. */
  isFilled: boolean
  /** Takes away what an earlier demo left beside the database, its mark first: whatever interrupts the rest begins anew. */
  begin(): Promise<void>
  /** Said once, after the last row: until then the next start begins anew. */
  markFilled(): Promise<void>
}

/** What only a demo's directory has, from its first moment on. */
const SIGN = 'demo.txt'
const FILLED = 'filled'
const PASSWORD = 'password.txt'

/** Looks what stands in the demo's directory. @throws when it holds something else than a demo */
export async function openDemo(place: Place, { fresh }: { fresh: boolean }): Promise<Demo> {
  const home = place.DATA_DIR
  await refuseForeign(home)
  const isFilled = !fresh && (await exists(path.join(home, FILLED)))
  const kept = await readFile(path.join(home, PASSWORD), 'utf8').catch(() => '')
  const password = (isFilled ? kept.trim() : place.DEMO_PASSWORD) || kept.trim() || randomPassword()
  const begin = async () => {
    await rm(path.join(home, FILLED), { force: true })
    await rm(place.MEDIA_DIR, { recursive: true, force: true })
    await writeFile(path.join(home, PASSWORD), `${password}\n`, { mode: 0o600 })
  }
  const markFilled = () =>
    writeFile(path.join(home, FILLED), `${new Date().toISOString()}\n`, { flush: true })
  return { password, isFilled, begin, markFilled }
}

async function refuseForeign(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o711 })
  const found = await readdir(home)
  if (found.length > 0 && !found.includes(SIGN)) throw new NotADemo(home)
  await writeFile(
    path.join(home, SIGN),
    'The data of `npm run demo`. Everything in here is invented and may be deleted.\n',
  )
}

/** The directory belongs to somebody else; the demo would overwrite it. */
class NotADemo extends Error {
  override name = 'NotADemo'
  constructor(home: string) {
    super(
      `${home} holds something else than a demo, which the demo would overwrite. Unset DATA_DIR, or name an empty directory.`,
    )
  }
}

function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  )
}

/** Letters and digits that nobody confuses when they are read aloud. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of four, easy to type from a screen. */
function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
