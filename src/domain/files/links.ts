import { parseIPv4, parseIPv6 } from '../ipAddress.ts'
import { specialKind, type AddressKind } from '../specialAddresses.ts'

export type LinkProblem = 'link-invalid' | 'link-not-public'
export type LinkWarning = 'link-internal' | 'link-unencrypted'

/** As long as the longest that browsers and servers agree on. */
export const LINK_LENGTH = 2000

/** Judged by its form alone: a link is never fetched, its host never looked up. */
export function judgeLink(link: string): { problem: LinkProblem | null; warnings: LinkWarning[] } {
  const url = webAddress(link)
  if (!url) return { problem: 'link-invalid', warnings: [] }
  const reach = reachOf(url.hostname)
  if (reach === 'nobody') return { problem: 'link-not-public', warnings: [] }
  const warnings: LinkWarning[] = []
  if (reach === 'office') warnings.push('link-internal')
  if (url.protocol === 'http:') warnings.push('link-unencrypted')
  return { problem: null, warnings }
}

/** What a browser would drop without a word (line breaks, tabs) or show as something else makes a link deceptive. */
const DECEPTIVE = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u

/** Credentials in a link would be stored in clear and shown to everybody who may read the document. */
function webAddress(link: string): URL | null {
  if (link.length > LINK_LENGTH || DECEPTIVE.test(link)) return null
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return null
  const url = new URL(link)
  return url.username || url.password || !url.hostname ? null : url
}

type Reach = 'everybody' | 'office' | 'nobody'

/**
 * Who can open it. The office's own network has servers of its own, whose addresses are private: such a link is right
 * when staff can open it. The browser's spelling of numbers counts: `2130706433` is 127.0.0.1 as well.
 */
function reachOf(hostname: string): Reach {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  const address = parseIPv4(host) ?? parseIPv6(host.replace(/^\[|\]$/g, ''))
  if (address) return REACH_OF_KIND[specialKind(address) ?? 'public']
  const top = host.split('.').at(-1) ?? ''
  if (DEAD_TOPS.includes(top)) return 'nobody'
  return !host.includes('.') || OFFICE_TOPS.includes(top) ? 'office' : 'everybody'
}

const REACH_OF_KIND: Record<AddressKind | 'public', Reach> = {
  public: 'everybody',
  private: 'office',
  shared: 'office',
  unspecified: 'nobody',
  loopback: 'nobody',
  'link-local': 'nobody',
  documentation: 'nobody',
  benchmark: 'nobody',
  multicast: 'nobody',
  translated: 'nobody',
  reserved: 'nobody',
}

/** RFC 6761 and 7686: the reader's own computer, nothing at all, or nothing that a browser opens. */
const DEAD_TOPS: readonly string[] = ['localhost', 'localdomain', 'invalid', 'test', 'example', 'onion']
/** RFC 6762, 8375, and what ICANN keeps for private use. */
const OFFICE_TOPS: readonly string[] = ['local', 'internal', 'lan', 'home', 'corp', 'intranet', 'arpa']
