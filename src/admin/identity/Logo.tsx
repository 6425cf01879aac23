import type { ServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'
import { publicSettings } from '../publicSettings.ts'
import { Mark } from './Mark.tsx'

/** Above the sign-in: whose service this is, by the names of the settings. What the public pages say may be read by anybody. */
export async function Logo({ payload, i18n }: Pick<ServerProps, 'payload' | 'i18n'>) {
  const { government, office } = await publicSettings(payload)
  return (
    <div className="identity">
      <span className="identity__frame">
        <Mark />
      </span>
      <span className="identity__words">
        <strong>{textsFor(i18n.language).ui.serviceName}</strong>
        <span>{government}</span>
        <span>{office}</span>
      </span>
    </div>
  )
}
