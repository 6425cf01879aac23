import { memberOf } from '#domain/valueAt.ts'
import { both, day, forStaff, instant, joined, named, text, textIn, word, type Column } from './columns.ts' // prettier-ignore

/** The register as a file. */
export const SUBDOMAIN_COLUMNS: readonly Column[] = [
  text('fqdn', (t) => t.fields.fqdn),
  named('unit', (t) => t.fields.unit, 'name'),
  word(
    'status',
    (t) => t.fields.status,
    (t) => t.subdomainStatuses,
  ),
  word(
    'category',
    (t) => t.fields.category,
    (t) => t.categories,
  ),
  day('expiresOn', (t) => t.fields.expiresOn),
  {
    path: 'records',
    label: (t) => t.fields.records,
    cell: (value) => joined(Array.isArray(value) ? value.map(recordIn) : []),
  },
  text('technicalManager.name', (t) => t.fields.technicalManager),
  ...(['position', 'phone', 'email'] as const).map((part) =>
    text(
      `technicalManager.${part}`,
      both(
        (t) => t.fields.technicalManager,
        (t) => t.fields[part],
      ),
    ),
  ),
  word(
    'useState',
    (t) => t.fields.useState,
    (t) => t.useStates,
  ),
  instant('confirmedAt', (t) => t.fields.confirmedAt),
  forStaff(named('confirmedBy', (t) => t.fields.useConfirmedBy, 'name')),
  instant('useAskedAt', (t) => t.fields.useAskedAt),
  named('request', (t) => t.fields.number, 'number'),
  named('renamedTo', (t) => t.fields.renamedTo, 'fqdn'),
  instant('deletedAt', (t) => t.fields.deletedAt),
  instant('quarantineUntil', (t) => t.fields.quarantineUntil),
]

/** `A 103.10.20.30` */
function recordIn(record: unknown): string {
  return [textIn(memberOf(record, 'type')), textIn(memberOf(record, 'value'))].filter(Boolean).join(' ')
}
