import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { STAFF_ROLES } from '#domain/roles.ts'
import { ZoneTable } from './zone/ZoneTable.tsx'

/** What stands in the DNS zone and whose it is, from our copy of it. For staff. */
export function Zone({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/zone')
  if (!STAFF_ROLES.includes(req.user.role)) redirect('/admin')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <ZoneTable />
    </DefaultTemplate>
  )
}
