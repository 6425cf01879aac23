import { Link } from '@payloadcms/ui'
import { textsFor } from '#i18n/label.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import type { BannerFacts } from './gatherBanner.ts'

/** The way to the hand-over: staff prepare it once the subdomain is live, the unit finds it when all is done. */
export function HandoverLink({ facts, language }: { facts: BannerFacts; language: string }) {
  const { request, handover, isCaseworker } = facts
  const texts = textsFor(language)
  if (handover && (isCaseworker || request.status === 'completed')) {
    return (
      <p>
        <Link
          className="office-button office-button--main"
          href={`/admin/collections/handovers/${handover.id}`}
        >
          {texts.ui.openHandover}
        </Link>
      </p>
    )
  }
  if (handover || !isCaseworker || request.status !== 'provisioned') return null
  return (
    <p>
      <DrawerButton
        collection="handovers"
        initialData={{ request: request.id }}
        text={texts.ui.prepareHandover}
        isMain
        refreshes
      />
    </p>
  )
}
