import { readEnv } from '#env.ts'
import { Refused } from './Refused.ts'
import { restore, type Restored } from './restore.ts'
import { runCommand } from './runCommand.ts'

const KEY: Record<Restored['key'], string> = {
  right: 'CREDENTIALS_KEY is the right one: login information can be read.',
  wrong:
    'CREDENTIALS_KEY is not the one of this backup: login information not yet revealed must be issued again.',
  missing:
    'CREDENTIALS_KEY is missing: put it back before the start, or login information not yet revealed must be issued again.',
}

/** `npm run restore -- FOLDER/2026-11-24T01-00-00Z`, into the DATA_DIR and MEDIA_DIR of the settings. */
await runCommand(async () => {
  const [, , from] = process.argv
  if (!from) throw new Refused('Say what: npm run restore -- /var/backups/subdomain/2026-11-24T01-00-00Z')
  const env = readEnv()
  const { media, key } = await restore({ env, from })
  return [
    `Restored into ${env.DATA_DIR} and ${env.MEDIA_DIR}: database as in the manifest, ${media.files} uploads.`,
    KEY[key],
    'Start the service now.',
  ]
})
