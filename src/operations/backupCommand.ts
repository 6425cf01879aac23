import { parseArgs } from 'node:util'
import { readEnv } from '#env.ts'
import { backUp } from './backUp.ts'
import { Refused } from './Refused.ts'
import { runCommand } from './runCommand.ts'

/** `npm run backup -- FOLDER [--keep 14]` */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' } },
  })
  const [into] = positionals
  const keep = values.keep === undefined ? undefined : Number(values.keep)
  if (!into || (keep !== undefined && !(Number.isInteger(keep) && keep > 0)))
    throw new Refused('Say where to: npm run backup -- /var/backups/subdomain [--keep 14]')
  const { folder, databaseBytes, media, removed } = await backUp({
    env: readEnv(),
    into,
    keep,
    at: new Date(),
  })
  const megabytes = (databaseBytes / 1024 / 1024).toFixed(1)
  return [
    `Backup ${folder}`,
    `  database ${megabytes} MB, uploads ${media.files} (${media.linked} as in the backup before)`,
    ...(removed > 0 ? [`  older backups removed: ${removed}`] : []),
    '  Not in it: CREDENTIALS_KEY and PAYLOAD_SECRET. Keep those somewhere else.',
  ]
})
