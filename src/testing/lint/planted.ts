export interface Planted {
  file: string
  fine: string[]
  refused: string[]
}

/** By hand, not from the table: a file of each folder of the inside, what it may have, and what must never be in it. */
export const PLANTED: Record<string, Planted> = {
  'src/domain': {
    file: 'src/domain/request/planted.ts',
    fine: ["import '../roles.ts'", "import './status.ts'", "import '#domain/names.ts'", 'new Date(0)'],
    refused: [
      "import 'payload'",
      "import 'next/headers'",
      "import 'react'",
      "import 'node:path'",
      "import 'zod'",
      "import '#db/rows.ts'",
      "import type { Texts } from '#i18n/texts.ts'",
      "import '#env.ts'",
      "import '../../env.ts'",
      'process.env.TZ',
      'new Date()',
      'Date()',
      'Date.now()',
      "Date['now']()",
      'performance.now()',
      'Math.random()',
      'globalThis.process',
      'setTimeout(() => {}, 1)',
      "fetch('https://example.org')",
    ],
  },
  'src/i18n': {
    file: 'src/i18n/planted.ts',
    fine: ["import '#domain/names.ts'", "import type { DnsErrorCode } from '#dns/errors.ts'"],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '#collections/index.ts'",
      "import '#jobs/start.ts'",
      "import { DNS_ERRORS } from '#dns/errors.ts'",
      "import type { DnsProvider } from '#dns/provider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import '#app/page.tsx'",
    ],
  },
  'src/access': {
    file: 'src/access/planted.ts',
    fine: ["import '#domain/permissions.ts'", "import 'payload'"],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '#collections/index.ts'",
      "import '#jobs/start.ts'",
      "import '#dns/provider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import '#app/page.tsx'",
    ],
  },
  'src/db': {
    file: 'src/db/embedded/planted.ts',
    fine: ["import '#domain/names.ts'", "import 'pg'", "import 'node:net'", "import '../rows.ts'"],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '#collections/index.ts'",
      "import '#jobs/start.ts'",
      "import '#dns/provider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import '#app/page.tsx'",
      "import '../../dns/provider.ts'",
    ],
  },
  'src/website': {
    file: 'src/website/planted.tsx',
    fine: [
      "import '#db/publicRegister.ts'",
      "import 'react-dom/server'",
      "import '#i18n/label.ts'",
      "import 'express'",
    ],
    refused: [
      "import 'payload'",
      "import 'next'",
      "import '#dns/query.ts'",
      "import '#admin/Dialog.tsx'",
      "import '#hooks/applyAction.ts'",
    ],
  },
  'src/outward': {
    file: 'src/outward/planted.ts',
    fine: ["import '#domain/specialAddresses.ts'", "import 'node:https'", "import './rim.ts'"],
    refused: [
      "import '#db/rows.ts'",
      "import '#dns/query.ts'",
      "import '#jobs/start.ts'",
      "import '#runtime.ts'",
      "import 'payload'",
      "import 'pg'",
    ],
  },
  'src/secrets': {
    file: 'src/secrets/planted.ts',
    fine: ["import '#domain/names.ts'", "import 'node:crypto'"],
    refused: [
      "import '#hooks/applyAction.ts'",
      "import '#collections/index.ts'",
      "import '#jobs/start.ts'",
      "import '#dns/provider.ts'",
      "import '#mail/outboxAdapter.ts'",
      "import 'payload'",
    ],
  },
  'src/files': {
    file: 'src/files/planted.ts',
    fine: ["import '#domain/files/kinds.ts'", "import 'node:fs'", "import 'yauzl'"],
    refused: [
      "import 'payload'",
      "import '#db/rows.ts'",
      "import 'node:http'",
      "import '#hooks/applyAction.ts'",
    ],
  },
  'src/dns': {
    file: 'src/dns/cloudflare/planted.ts',
    fine: [
      "import '#domain/dns/marker.ts'",
      "import '#env.ts'",
      "import '#db/dnsQueue.ts'",
      "import 'cloudflare'",
    ],
    refused: [
      "import 'payload'",
      "import type { Payload } from 'payload'",
      "import '@payloadcms/db-postgres'",
      "import '#hooks/applyAction.ts'",
      "import '#jobs/start.ts'",
      "import '#testing/postgres.ts'",
    ],
  },
  'src/mail': {
    file: 'src/mail/planted.ts',
    fine: ["import '#domain/notices.ts'", "import '#env.ts'", "import type { EmailAdapter } from 'payload'"],
    refused: [
      "import { getPayload } from 'payload'",
      "import '@payloadcms/ui'",
      "import '#hooks/applyAction.ts'",
    ],
  },
}
