import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { STAFF_ROLES } from '#domain/roles.ts'
import { textsFor } from '#i18n/label.ts'
import { PanelPage } from './PanelPage.tsx'
import { ZoneTable } from './zone/ZoneTable.tsx'

/** What stands in the DNS zone and whose it is, from our copy of it. For staff. */
export function Zone(page: AdminViewServerProps) {
  const { user, i18n } = page.initPageResult.req
  if (!user) redirect('/admin/login?redirect=/admin/zone')
  if (!STAFF_ROLES.includes(user.role)) redirect('/admin')
  return (
    <PanelPage page={page} title={textsFor(i18n.language).ui.zoneTitle}>
      <ZoneTable />
    </PanelPage>
  )
}
