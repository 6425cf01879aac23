import { Router } from 'express'
import { publicOffice, publicRequirements } from '#db/publicStandard.ts'
import type { Sql } from '#db/transaction.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { SAMPLE_LETTERS } from '#domain/website/sampleLetters.ts'
import { sampleLetter } from './sampleLetter.ts'

interface Site {
  db: Sql
  zone: string
}

/** The sample letters to download, written anew from the matrix and the settings: two statements and a few milliseconds. */
export function sampleLetters({ db, zone }: Site): Router {
  const router = Router()
  for (const type of REQUEST_TYPES)
    router.get(SAMPLE_LETTERS[type], async (_req, res) => {
      const [office, requirements] = [await publicOffice(db), await publicRequirements(db)]
      res
        .set({ 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'no-cache' })
        .attachment(fileName(SAMPLE_LETTERS[type]))
        .send(sampleLetter({ type, zone, office, requirements }))
    })
  return router
}

/** Among other downloads it must still say what it is. */
function fileName(path: string): string {
  return path.slice(1).replace('/', '-')
}
