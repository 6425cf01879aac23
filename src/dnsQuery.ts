import { createProvider } from '#dns/createProvider.ts'
import { formatAnswer, queryDns } from '#dns/query.ts'
import { parseName } from '#domain/names.ts'
import { WRITABLE_TYPES } from '#domain/dns/records.ts'
import { readEnv } from './env.ts'
import { readDnsAddress } from './dnsAddress.ts'

/** `npm run dns:query NAME`: asks an authoritative server in use and prints what it says. */
const env = readEnv()
const typed = process.argv[2] ?? ''
const parsed = parseName(typed, env.DNS_ZONE)
const name = parsed.ok ? parsed.fqdn : typed
const server = env.DNS_PROVIDER === 'embedded' ? await readDnsAddress(env) : await cloudflareServer()
for (const type of WRITABLE_TYPES) {
  const question = { name, type, server, timeoutMs: 3000 }
  const outcome = await queryDns(question)
  console.log(formatAnswer(question, outcome).join('\n'))
  // A CNAME answers every type, and a name that does not exist none.
  if (outcome.outcome !== 'answered' || outcome.rcode !== 'NOERROR' || outcome.answers.length > 0) break
}

async function cloudflareServer(): Promise<{ host: string; port: number }> {
  const zone = await createProvider({ env, pool: null, embeddedServer: '' }).assertZone()
  return { host: zone.nameServers[0] ?? '', port: 53 }
}
