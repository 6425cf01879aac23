import * as own_tables from './20261123_000200_own_tables.ts'

/** In order; each runs once, inside a transaction. */
export const migrations = [
  { name: '20261123_000200_own_tables', up: own_tables.up, down: own_tables.down },
]
