/** One folder, what it may import, and why nothing else. */
export interface Layer {
  /** From the root of the project. */
  folder: string
  /** Beginnings of what may be imported, as written after the `#`: a folder ends with `/`. */
  may: readonly string[]
  /** The same, but only for `import type`. */
  mayAsType?: readonly string[]
  /** Packages that are refused, as beginnings; `all` refuses every package, Node's own included. */
  neverPackages: 'all' | readonly string[]
  /** Of these, the packages whose types may still be imported. */
  packagesAsType?: readonly string[]
  /** Global names that are refused. */
  neverGlobals?: readonly string[]
  /** Told to whoever breaks the row. */
  because: string
}

const PAYLOAD = ['payload', '@payloadcms/', '@payload-config']
const PANEL = ['next', 'react', 'react-dom']
const NETWORK = ['node:net', 'node:http', 'node:https', 'node:http2', 'node:dgram', 'node:dns', 'node:tls']
const OUTSIDE = [...NETWORK, 'cloudflare', 'dns-packet', 'nodemailer']
const CLOCK = [
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
]

/** Who may import whom. A folder without a row (the files directly in `src`) puts the others together. */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'src/domain',
    may: [],
    neverPackages: 'all',
    neverGlobals: CLOCK,
    because: 'The domain is pure: it imports only itself; the clock, facts and actor are arguments.',
  },
  {
    folder: 'src/i18n',
    may: ['domain/', 'runtime.ts'],
    mayAsType: ['dns/errors.ts', 'payload-types.ts'],
    neverPackages: ['next', 'react-dom', ...OUTSIDE],
    because: 'Texts know the domain’s words and nothing else.',
  },
  {
    folder: 'src/access',
    may: ['domain/', 'db/', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, ...OUTSIDE],
    because: 'Access is the domain’s permission table in Payload’s form; it causes nothing.',
  },
  {
    folder: 'src/db',
    may: ['domain/', 'log.ts', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, 'cloudflare', 'dns-packet', 'nodemailer'],
    because: 'SQL serves hooks, jobs and endpoints; it knows the domain and none of those.',
  },
  {
    folder: 'src/secrets',
    may: ['domain/'],
    neverPackages: [...PAYLOAD, ...PANEL, ...OUTSIDE],
    because: 'Secrets are sealed and opened in one small place that knows nobody.',
  },
  {
    folder: 'src/files',
    may: ['domain/', 'log.ts'],
    neverPackages: [...PAYLOAD, ...PANEL, ...OUTSIDE],
    because:
      'What was uploaded is looked at where it lies; nobody is asked and nothing is decided about a request.',
  },
  {
    folder: 'src/dns',
    may: ['domain/', 'db/', 'env.ts', 'log.ts'],
    neverPackages: [...PAYLOAD, ...PANEL],
    because: 'DNS is a port to the outside: it must be usable and testable without Payload.',
  },
  {
    folder: 'src/outward',
    may: ['domain/', 'env.ts'],
    neverPackages: [...PAYLOAD, ...PANEL, 'pg', 'cloudflare', 'dns-packet', 'nodemailer'],
    because:
      'What visits somebody else’s site knows addresses and texts, and nothing of ours that it could give away.',
  },
  {
    folder: 'src/mail',
    may: ['domain/', 'db/', 'env.ts', 'log.ts'],
    neverPackages: [...PAYLOAD, ...PANEL],
    // What Payload itself sends goes through an adapter of its shape.
    packagesAsType: ['payload'],
    because: 'Mail is a port to the outside: it must be usable and testable without Payload.',
  },
  {
    folder: 'hooks',
    may: ['access/', 'domain/', 'files/', 'i18n/', 'db/', 'secrets/', 'runtime.ts', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, ...OUTSIDE],
    neverGlobals: ['fetch'],
    because:
      'A hook runs inside an open transaction: never the network. Effects are rows that a job carries out.',
  },
  {
    folder: 'jobs',
    may: ['domain/', 'files/', 'i18n/', 'db/', 'dns/', 'mail/', 'outward/', 'runtime.ts', 'env.ts', 'log.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: PANEL,
    because:
      'A job changes documents by saving an action, like everybody; it never reaches into hooks or collections.',
  },
  {
    folder: 'collections',
    may: ['access/', 'domain/', 'endpoints/', 'hooks/', 'i18n/', 'runtime.ts', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, ...OUTSIDE],
    neverGlobals: ['fetch'],
    because: 'A collection declares what is stored; what it sets going lives in hooks and jobs.',
  },
  {
    folder: 'src/endpoints',
    may: ['access/', 'complaint/', 'db/', 'domain/', 'files/', 'i18n/', 'secrets/', 'runtime.ts', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, ...OUTSIDE],
    neverGlobals: ['fetch'],
    because: 'An endpoint answers from the database (it holds a copy of the zone), never from the network.',
  },
  {
    folder: 'src/http',
    may: ['db/', 'domain/', 'i18n/', 'env.ts', 'log.ts', 'runtime.ts'],
    neverPackages: [...PAYLOAD, ...PANEL],
    because: 'What stands in front of Next knows requests and answers, not the service.',
  },
  {
    folder: 'src/website',
    may: ['complaint/', 'db/', 'domain/', 'i18n/'],
    neverPackages: [...PAYLOAD, 'next', ...OUTSIDE],
    because: 'A public page shows what the database lets anybody know; it runs nothing in the browser.',
  },
  {
    folder: 'src/complaint',
    may: ['db/', 'domain/', 'files/', 'i18n/', 'secrets/', 'runtime.ts', 'now.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: [...PANEL, ...OUTSIDE],
    neverGlobals: ['fetch'],
    because: 'What people send is taken in here for REST and pages alike; links in it are never followed.',
  },
  {
    folder: 'src/admin',
    may: ['access/', 'domain/', 'i18n/', 'runtime.ts'],
    mayAsType: ['endpoints/', 'payload-types.ts'],
    neverPackages: ['node:', 'pg', 'pino', ...OUTSIDE],
    because:
      'A component of the panel may end up in the browser: what it shows comes through REST or the Local API.',
  },
  {
    folder: 'src/app',
    may: ['access/', 'admin/', 'db/', 'domain/', 'http/', 'i18n/', 'log.ts', 'runtime.ts'],
    mayAsType: ['payload-types.ts'],
    neverPackages: OUTSIDE,
    because: 'A page shows what the database knows; it changes nothing but through Payload.',
  },
]

/** Tests, and what only tests use, put together whatever they need. */
export const TEST_CODE = [
  '**/*.test.ts',
  '**/*.e2e.ts',
  '**/testing/**',
  'src/dns/contract.ts',
  'src/mail/contract.ts',
  'src/dns/embedded/test*.ts',
]
