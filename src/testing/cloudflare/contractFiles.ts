import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Beside the project, or beside the folder that holds several checkouts of it. */
const PLACES = ['../shared/data', '../../shared/data']

/** A file of facts about Cloudflare that is not part of the project (its licence asks for a notice); null where it is not there. */
export function contractFile(name: string): unknown {
  const found = PLACES.map((place) => path.resolve(place, name)).find((file) => existsSync(file))
  return found === undefined ? null : JSON.parse(readFileSync(found, 'utf8'))
}
