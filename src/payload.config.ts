import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'
import { collections } from '#collections/index.ts'
import { Service } from '#collections/Service.ts'
import { renderError } from './renderError.ts'
import { runtimeOrNull } from './runtime.ts'

const running = runtimeOrNull()
const root = process.cwd()
const MEGABYTE = 1024 * 1024

/** Tools (types, migrations, the build) evaluate this file without a running server; they never connect or sign. */
const databaseUrl = running?.databaseUrl ?? 'postgres://tools@127.0.0.1:1/none'
const secret = running?.payloadSecret ?? 'no server runs here'
const origins = running ? [running.env.PUBLIC_URL] : []

export default buildConfig({
  secret,
  serverURL: running?.env.PUBLIC_URL ?? '',
  csrf: origins,
  cors: origins,
  collections,
  globals: [Service],
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    pool: { connectionString: databaseUrl, max: 20 },
    migrationDir: path.resolve(root, 'src/db/migrations'),
  }),
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id' },
  hooks: { afterError: [renderError] },
  defaultDepth: 1,
  maxDepth: 4,
  upload: {
    limits: { fileSize: 25 * MEGABYTE, files: 1 },
    abortOnLimit: true,
    useTempFiles: false,
    safeFileNames: false,
  },
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts') },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    timezones: { defaultTimezone: 'Asia/Makassar' },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Layanan Subdomain Tapin', icons: [] },
    components: { beforeDashboard: ['/src/admin/QueueBanner.tsx#QueueBanner'] },
  },
})
