import path from 'node:path'
import { ACCOUNTS, DOMAIN } from '#seed/demo/accounts.ts'
import type { Demo } from '#seed/demo/openDemo.ts'
import { SAMPLES } from '#seed/demo/writeSamples.ts'
import type { Env } from './env.ts'

interface Parts {
  env: Env
  demo: Pick<Demo, 'password' | 'isFilled'>
  embeddedDns: string | null
}

const MAIN = ['admin', 'kabid', 'verifikator', 'verifikator2', 'pemantau', 'pengawas', 'dinkes', 'dukcapil']

/** What the console says once the demo can be looked at. */
export function demoHint({ env, demo, embeddedDns }: Parts): string {
  const home = path.relative(process.cwd(), env.DATA_DIR)
  const line = ({ account, name, position }: (typeof ACCOUNTS)[number]) =>
    `  ${`${account}@${DOMAIN}`.padEnd(36)} ${name} · ${position}`
  const [main, others] = [ACCOUNTS.filter(({ account }) => MAIN.includes(account)), ACCOUNTS.filter(({ account }) => !MAIN.includes(account))] // prettier-ignore
  return [
    '',
    `  Demo of Layanan Subdomain ${env.DNS_ZONE}: all people, numbers and files are invented`,
    `  Panel    ${env.PUBLIC_URL}/admin`,
    `  Password ${demo.password}   (of every account)`,
    ...(embeddedDns ? [`  DNS      ${embeddedDns} (DATA_DIR=${home} npm run dns:query disdik)`] : []),
    '',
    ...main.map(line),
    '  Operators of other units:',
    ...others.map(line),
    '',
    `  Try first: sign in as dinkes@${DOMAIN}, create a request for the name "dinkes", add the files of`,
    `  ${path.join(home, SAMPLES)}/ and submit it; then verify it as verifikator@ and approve it as kabid@.`,
    demo.isFilled
      ? '  This is the demo as it was left; "npm run demo -- --fresh" begins anew.'
      : '  "npm run demo -- --fresh" begins anew.',
    '',
  ].join('\n')
}
