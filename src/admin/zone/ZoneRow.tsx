'use client'
import { Link } from '@payloadcms/ui'
import type { ZoneClass } from '#domain/dns/zoneClass.ts'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'
import type { ZoneRecordShown } from './useZone.ts'

const TONES: Record<ZoneClass, 'good' | 'attention' | 'quiet'> = {
  ours: 'good',
  foreign: 'attention',
  protected: 'quiet',
}

/** One record, whose it is, and the subdomain of the register that it belongs to. */
export function ZoneRow({ record }: { record: ZoneRecordShown }) {
  const { texts } = useTexts()
  return (
    <tr>
      <td className="zone-table__name">
        {record.subdomain ? (
          <Link href={`/admin/collections/subdomains/${record.subdomain}`}>{record.name}</Link>
        ) : (
          record.name
        )}
      </td>
      <td>{record.type}</td>
      <td className="zone-table__name">{record.content}</td>
      <td>
        <Badge tone={TONES[record.class]} text={texts.zoneClasses[record.class]} />
        {record.unit && <span className="zone-table__unit"> {record.unit}</span>}
      </td>
    </tr>
  )
}
