import { access } from 'node:fs/promises'

/** Whether something lies at this path, for us to see. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
