import { COLLECTIONS, type CollectionName } from './permissions.ts'
import type { Role } from './roles.ts'

/** What stands in the side bar: a collection, or the settings. */
export type MenuEntry = CollectionName | 'service'

const casework: readonly MenuEntry[] = ['requests', 'documents', 'handovers', 'subdomains']
// Files of complaints stand on the complaint.
const everything: readonly MenuEntry[] = [
  ...COLLECTIONS.filter((name) => name !== 'complaint-attachments'),
  'service',
]

/**
 * What each role finds in the side bar: its work, not everything that it may look up. Access is decided by the
 * permission table alone; what is missing here can still be read where a page refers to it.
 */
const MENU: Record<Role, readonly MenuEntry[]> = {
  agency: casework,
  officer: [...casework, 'complaints', 'units', 'requirements', 'holidays', 'events', 'notifications'],
  head: everything,
  auditor: everything,
  supervisor: ['complaints', 'notifications'],
  admin: everything,
}

/** Whether an entry belongs into this role's side bar. */
export function isInMenu(role: Role, entry: MenuEntry): boolean {
  return MENU[role].includes(entry)
}
