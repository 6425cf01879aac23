import { claimableService } from './dns/claimableServices.ts'
import { isCloudflare } from './dns/cloudflareAddresses.ts'
import { isInside, type Target } from './targets.ts'

/** What does not forbid a target but should be known before it is approved. */
export const TARGET_WARNINGS = [
  'target-claimable',
  'target-is-zone',
  'target-in-zone',
  'target-in-zone-missing',
  'target-cloudflare',
  'target-address-in-name',
] as const

export interface TargetWarning {
  code: (typeof TARGET_WARNINGS)[number]
  /** The service, or the host name that is meant. */
  label?: string
}

interface Around {
  zone: string
  /** Whether anything answers for a name inside our own zone. */
  exists: boolean
}

/** Warnings about a target in its canonical spelling. */
export function targetWarnings({ type, value }: Target, { zone, exists }: Around): TargetWarning[] {
  const service = claimableService(value)
  const warnings: TargetWarning[] = service ? [{ code: 'target-claimable', label: service }] : []
  if (type !== 'CNAME') return isCloudflare(value) ? [...warnings, { code: 'target-cloudflare' }] : warnings
  const echo = ADDRESS_ECHOES.find((host) => isInside(value, host))
  if (echo) warnings.push({ code: 'target-address-in-name', label: echo })
  if (value === zone) return [...warnings, { code: 'target-is-zone' }]
  if (isInside(value, zone))
    warnings.push({ code: exists ? 'target-in-zone' : 'target-in-zone-missing', label: value })
  return warnings
}

/** Public services that answer with whatever address stands in the name, also a private one. */
const ADDRESS_ECHOES = ['nip.io', 'sslip.io', 'xip.io', 'traefik.me']
