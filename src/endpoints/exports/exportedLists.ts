import type { ExportedList } from '#domain/export/formats.ts'
import { COMPLAINT_COLUMNS } from './complaintColumns.ts'
import { EVENT_COLUMNS } from './eventColumns.ts'
import { REQUEST_COLUMNS } from './requestColumns.ts'
import { SUBDOMAIN_COLUMNS } from './subdomainColumns.ts'
import { UNIT_COLUMNS } from './unitColumns.ts'
import type { Column } from './columns.ts'

/** What each list has as a file. A field that does not stand here leaves the panel in none. */
export const COLUMNS: Record<ExportedList, readonly Column[]> = {
  requests: REQUEST_COLUMNS,
  subdomains: SUBDOMAIN_COLUMNS,
  complaints: COMPLAINT_COLUMNS,
  units: UNIT_COLUMNS,
  events: EVENT_COLUMNS,
}
