/** `throw-away` is for test clusters: several times faster, lost with the first power cut. */
export type Durability = 'durable' | 'throw-away'

/** Owns the cluster; there is nobody else in it. */
export const SUPERUSER = 'tapin'
/** The application's database. */
export const DATABASE = 'tapin'
export const LOOPBACK = '127.0.0.1'

const SETTINGS = {
  listen_addresses: LOOPBACK,
  // A path of more than 107 bytes stops the server, and nobody needs the socket.
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Every five minutes for years, and nobody reads them.
  log_checkpoints: 'off',
  // Docker gives containers 64 MB of shared memory, parallel queries ask for more and then fail.
  max_parallel_workers_per_gather: '0',
} as const

const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const

/** Command-line arguments of `postgres`: they win over the cluster's files, so that an update reaches old clusters as well. */
export function serverArguments(server: { cluster: string; port: number; durability: Durability }): string[] {
  const settings = {
    ...SETTINGS,
    ...(server.durability === 'throw-away' ? THROW_AWAY : {}),
    port: String(server.port),
  }
  return [
    '-D',
    server.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

/** Names the encryption, or else `PGSSLMODE` in somebody's environment would. */
export function connectionUrl(server: { port: number; password: string; database?: string }): string {
  const login = `${SUPERUSER}:${encodeURIComponent(server.password)}`
  return `postgres://${login}@${LOOPBACK}:${server.port}/${server.database ?? DATABASE}?sslmode=disable`
}
