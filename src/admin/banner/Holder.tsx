import { Link } from '@payloadcms/ui'
import { holderOf } from '#domain/request/holder.ts'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { listLink } from '../dashboard/listLink.ts'
import type { BannerFacts } from './gatherBanner.ts'

interface Props {
  facts: BannerFacts
  language: string
}

/** Who has to act now, and for staff the way to what else that unit has. */
export function Holder({ facts: { request, reader, headTitle }, language }: Props) {
  const { ui, roles } = textsFor(language)
  const unit = typeof request.unit === 'object' ? request.unit : null
  const holder = holderOf(request)
  const assignee = typeof request.assignee === 'object' ? request.assignee?.name : null
  const who = {
    unit: reader === 'unit' ? ui.holderYou : (unit?.name ?? ''),
    nobody: ui.holderNobody,
    assignee: assignee ?? ui.holderOffice,
    head: reader === 'unit' ? ui.holderOffice : headTitle || roles.head,
    system: ui.holderSystem,
    office: ui.holderOffice,
  }
  return (
    <p className="request-banner__holder">
      {holder && fill(ui.holder, { who: who[holder] })}
      {reader === 'staff' && unit && (
        <>
          {' '}
          <Link href={listLink({ unit: { equals: unit.id } })}>{ui.otherRequests}</Link>{' '}
          <Link href={listLink({ unit: { equals: unit.id } }, 'subdomains')}>{ui.otherSubdomains}</Link>
        </>
      )}
    </p>
  )
}
