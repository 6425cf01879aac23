import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { STAFF_ROLES } from '#domain/roles.ts'
import { textsFor } from '#i18n/label.ts'

/** In the side bar of staff, below the collections: the zone as it is. */
export function ZoneLink({ user, i18n }: ServerProps) {
  if (!user || !STAFF_ROLES.includes(user.role)) return null
  return (
    <Link className="nav__link" href="/admin/zone">
      <span className="nav__link-label">{textsFor(i18n.language).ui.zoneTitle}</span>
    </Link>
  )
}
