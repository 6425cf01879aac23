/** The office's own servers, as its settings offer them. The addresses answer nothing in the demo. */
export const SERVERS = {
  sites: { label: 'Hosting bersama situs OPD', type: 'A', value: '103.130.10.20', proxied: true },
  apps: { label: 'Server aplikasi layanan', type: 'A', value: '103.130.10.24', proxied: false },
  data: { label: 'Server data dan API', type: 'A', value: '103.130.10.28', proxied: false },
} as const

const target = ({ type, value, proxied }: (typeof SERVERS)[keyof typeof SERVERS]) => ({
  type,
  value,
  proxied,
})

export const SITES = target(SERVERS.sites)
export const APPS = target(SERVERS.apps)
export const DATA = target(SERVERS.data)

/**
 * What stands in the zone before the service begins: records made by hand over the years, which the register does not
 * own and nobody here may touch. `[label, type, value, remark]`; an empty label is the zone itself.
 */
export const FOREIGN_RECORDS = [
  ['', 'A', '103.130.10.20', 'portal kabupaten'],
  ['www', 'CNAME', 'tapinkab.go.id', 'portal kabupaten'],
  ['mail', 'A', '103.130.10.12', 'server surel'],
  ['webmail', 'CNAME', 'mail.tapinkab.go.id', 'server surel'],
  ['lpse', 'A', '103.130.10.40', 'LPSE, dikelola UKPBJ'],
  ['dukcapil', 'A', '103.130.10.24', 'situs lama Disdukcapil'],
  ['pondok.dukcapil', 'A', '103.130.10.24', 'dibuat manual tahun 2022'],
  ['simak.dukcapil', 'A', '103.130.10.24', 'dibuat manual tahun 2023'],
  ['e-starlitbang', 'A', '103.130.10.28', 'Bappelitbang, dibuat manual'],
] as const

/** Appears by hand while the request for the same name is being verified: the reconciler finds it and stops. */
export const IN_THE_WAY = ['disnaker', 'A', '103.130.10.99', 'dibuat manual oleh pihak ketiga'] as const
