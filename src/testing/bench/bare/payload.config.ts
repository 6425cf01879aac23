import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'
import { collections } from '#collections/index.ts'
import { bareCollection } from '#testing/bench/bareCollection.ts'

/** Payload as it comes out of the box, over the same tables: the ground that the panel's screens are measured from. */
export default buildConfig({
  secret: process.env['PAYLOAD_SECRET'] ?? 'only its build has none',
  collections: collections.map(bareCollection),
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    pool: { connectionString: process.env['DATABASE_URL'] ?? 'postgres://tools@127.0.0.1:1/none', max: 20 },
  }),
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id' },
  typescript: { autoGenerate: false },
  admin: { user: 'users', avatar: 'default', importMap: { baseDir: path.resolve(), autoGenerate: false } },
})
