import type { Planted } from './planted.ts'

/** Files of what stands around Payload, and of the panel: what each may have, and what must never be in it. */
export const PLANTED_AROUND: Record<string, Planted> = {
  hooks: {
    file: 'hooks/planted.ts',
    fine: [
      "import '#domain/names.ts'",
      "import '#i18n/id.ts'",
      "import '#db/rows.ts'",
      "import '#secrets/seal.ts'",
    ],
    refused: [
      "import '#dns/createProvider.ts'",
      "import type { DnsProvider } from '#dns/provider.ts'",
      "import '../src/dns/createProvider.ts'",
      "import './../src/dns/createProvider.ts'",
      "import './x/../../src/dns/createProvider.ts'",
      "import '#hooks/../src/dns/createProvider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import '#jobs/start.ts'",
      "import '#collections/index.ts'",
      "import 'cloudflare'",
      "import 'node:dns/promises'",
      "import 'dns'",
      "fetch('https://example.org')",
      "export { plan } from '#dns/createProvider.ts'",
      "export * from '#dns/createProvider.ts'",
      "import dns = require('#dns/createProvider.ts')",
      "await import('#dns/createProvider.ts')",
      "await import('../src/dns/createProvider.ts')",
      'await import(`#dns/createProvider.ts`)',
      "require('#dns/createProvider.ts')",
      "export type Dns = typeof import('#dns/createProvider.ts')",
    ],
  },
  jobs: {
    file: 'jobs/planted.ts',
    fine: [
      "import '#domain/names.ts'",
      "import '#db/rows.ts'",
      "import '#dns/createProvider.ts'",
      "import '#mail/x.ts'",
    ],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '../hooks/applyAction.ts'",
      "import '#collections/index.ts'",
      "await import('#collections/index.ts')",
    ],
  },
  collections: {
    file: 'collections/requests/planted.ts',
    fine: [
      "import '#domain/names.ts'",
      "import '#i18n/id.ts'",
      "import '#access/accessFor.ts'",
      "import '#hooks/applyAction.ts'",
      "import '#endpoints/checkName.ts'",
    ],
    refused: [
      "import '#dns/createProvider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import '#jobs/start.ts'",
      "import '../../jobs/start.ts'",
    ],
  },
  'src/endpoints': {
    file: 'src/endpoints/planted.ts',
    fine: [
      "import '#domain/names.ts'",
      "import '#i18n/id.ts'",
      "import '#access/actorOf.ts'",
      "import '#db/rows.ts'",
      "import '#secrets/seal.ts'",
    ],
    refused: [
      "import '#dns/createProvider.ts'",
      "import '../dns/createProvider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import 'cloudflare'",
      "fetch('https://example.org')",
    ],
  },
  'src/http': {
    file: 'src/http/planted.ts',
    fine: ["import '#i18n/id.ts'", "import 'express'", "import '#env.ts'"],
    refused: ["import 'payload'", "import '#hooks/applyAction.ts'", "import '#dns/createProvider.ts'"],
  },
  'src/complaint': {
    file: 'src/complaint/planted.ts',
    fine: [
      "import 'payload'",
      "import '#db/rows.ts'",
      "import '#secrets/trackingCode.ts'",
      "import '#files/receiveUpload.ts'",
    ],
    refused: [
      "fetch('https://example.org')",
      "import 'node:http'",
      "import '#outward/visit.ts'",
      "import '#hooks/applyAction.ts'",
      "import '#endpoints/answer.ts'",
      "import '#website/website.ts'",
    ],
  },
  'src/admin': {
    file: 'src/admin/planted.tsx',
    fine: ["import '#i18n/id.ts'", "import '#domain/names.ts'", "import 'react'", "import '@payloadcms/ui'"],
    refused: [
      "import '#db/rows.ts'",
      "import '#secrets/seal.ts'",
      "import '#hooks/applyAction.ts'",
      "import '#jobs/start.ts'",
      "import 'node:crypto'",
    ],
  },
  'src/app': {
    file: 'src/app/(payload)/admin/[[...segments]]/planted.tsx',
    fine: ["import '../importMap.js'", "import '@payload-config'", "import '#i18n/id.ts'"],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '#jobs/start.ts'",
      "import '#dns/createProvider.ts'",
      "import '#mail/outboxAdapter.ts'",
    ],
  },
}
