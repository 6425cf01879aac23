import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig, type Config } from 'payload'
import { editor } from '#admin/editor/editor.ts'
import { collections } from '#collections/index.ts'
import { deletePreferences } from '#db/deletePreferences.ts'
import { keepSessions } from '#db/keepSessions.ts'
import { trueCommits } from '#db/trueCommits.ts'
import { Service } from '#collections/Service.ts'
import { status } from '#endpoints/status.ts'
import { confirmProvider } from '#endpoints/confirmProvider.ts'
import { findings } from '#endpoints/findings.ts'
import { zone } from '#endpoints/zone.ts'
import { zonePlan } from '#endpoints/zonePlan.ts'
import { incomingFolder } from '#files/incoming.ts'
import { panelTexts as panelTextsEn } from '#i18n/en/panel.ts'
import { signInTexts as signInTextsEn } from '#i18n/en/signIn.ts'
import { editorTexts } from '#i18n/id/editor.ts'
import { panelTexts } from '#i18n/id/panel.ts'
import { signInTexts } from '#i18n/id/signIn.ts'
import { renderError } from './renderError.ts'
import { runtimeOrNull } from './runtime.ts'
import { unsentSignInMail } from './signInMail.ts'

const running = runtimeOrNull()
const root = process.cwd()
const MEGABYTE = 1024 * 1024

/** Tools (types, migrations, the build) evaluate this file without a running server; they never connect or sign. */
const databaseUrl = running?.databaseUrl ?? 'postgres://tools@127.0.0.1:1/none'
const secret = running?.payloadSecret ?? 'no server runs here'
const origins = running?.env.ORIGINS ?? []

/** What a person is told and can mend is no error of the server. Payload types only the names of its own classes. */
const EXPECTED: Config['loggingLevels'] = Object.fromEntries(
  [
    'Refusal',
    'Forbidden',
    'NotFound',
    'ValidationError',
    'AuthenticationError',
    'LockedAuth',
    'FileUploadError',
    'SlowUpload',
  ].map((name) => [name, 'debug']),
)

export default buildConfig({
  secret,
  csrf: origins,
  cors: origins,
  collections,
  globals: [Service],
  endpoints: [status, zone, findings, zonePlan, confirmProvider],
  db: deletePreferences(
    keepSessions(
      trueCommits(
        postgresAdapter({
          idType: 'uuid',
          push: false,
          pool: { connectionString: databaseUrl, max: 20 },
          migrationDir: path.resolve(root, 'src/db/migrations'),
        }),
      ),
    ),
  ),
  editor,
  graphQL: { disable: true },
  telemetry: false,
  i18n: {
    supportedLanguages: { id, en },
    fallbackLanguage: 'id',
    translations: {
      id: {
        ...editorTexts,
        ...panelTexts,
        authentication: { ...panelTexts.authentication, ...signInTexts.authentication },
      },
      en: { ...panelTextsEn, ...signInTextsEn },
    },
  },
  hooks: { afterError: [renderError] },
  email: unsentSignInMail,
  ...(running ? { logger: running.log } : {}),
  loggingLevels: EXPECTED,
  defaultDepth: 1,
  maxDepth: 4,
  // How large it may be is a setting, which `bodyLimit` asks before anything is read; these are its bounds.
  upload: {
    limits: { fileSize: 2001 * MEGABYTE, files: 1 },
    requestSizeLimit: 2002 * MEGABYTE,
    abortOnLimit: true,
    useTempFiles: true,
    tempFileDir: incomingFolder(running?.env.MEDIA_DIR ?? 'media'),
    safeFileNames: false,
  },
  // Written by `npm run generate`: by itself every start outside production, and every test file, would begin with it.
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH.mm',
    timezones: { defaultTimezone: 'Asia/Makassar' },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    custom: { zone: running?.env.DNS_ZONE },
    meta: { icons: [] },
    components: {
      graphics: {
        Logo: '/src/admin/identity/Logo.tsx#Logo',
        Icon: '/src/admin/identity/Icon.tsx#Icon',
      },
      providers: [
        '/src/admin/PanelWords.tsx#PanelWords',
        '/src/admin/PasswordGate.tsx#PasswordGate',
        '/src/admin/keep/ForgetTyped.tsx#ForgetTyped',
      ],
      beforeNavLinks: ['/src/admin/InboxLink.tsx#InboxLink'],
      afterNavLinks: ['/src/admin/ZoneLink.tsx#ZoneLink', '/src/admin/MailsLink.tsx#MailsLink'],
      views: {
        dashboard: { Component: '/src/admin/StartPage.tsx#StartPage' },
        unauthorized: { Component: '/src/admin/Forbidden.tsx#Forbidden', path: '/unauthorized', exact: true },
        zone: { Component: '/src/admin/Zone.tsx#Zone', path: '/zone', exact: true },
        inbox: { Component: '/src/admin/Inbox.tsx#Inbox', path: '/inbox', exact: true },
        mails: { Component: '/src/admin/Mails.tsx#Mails', path: '/mails', exact: true },
        setPassword: {
          Component: '/src/admin/SetPassword.tsx#SetPassword',
          path: '/set-password',
          exact: true,
        },
        changePassword: {
          Component: '/src/admin/ChangePassword.tsx#ChangePassword',
          path: '/change-password',
          exact: true,
        },
      },
    },
  },
})
