import { cloudflareReferee } from './referee.ts'
import type { CloudflareStandIn } from './standIn.ts'

const referee = cloudflareReferee()

/** What Cloudflare's published contract says against the talk of a stand-in and its client; nothing where it is not at hand. */
export function complaints({ requests }: Pick<CloudflareStandIn, 'requests'>): string[] {
  return referee ? [...new Set(referee(requests))] : []
}
