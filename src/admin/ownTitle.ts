import type { Payload } from 'payload'
import type { Texts } from '#i18n/texts.ts'
import { publicSettings } from './publicSettings.ts'

/** How pages of our own are called in the browser's tab, by their address below `/admin`. */
const TITLES: Readonly<Record<string, (texts: Texts) => string>> = {
  zone: ({ ui }) => ui.zoneTitle,
  inbox: ({ ui }) => ui.inboxTitle,
  mails: ({ ui }) => ui.mailsTitle,
  'set-password': ({ account }) => account.setTitle,
  'change-password': ({ account }) => account.changeTitle,
}

/** Null: Payload names the page. */
export function ownTitle(segments: readonly string[] | undefined, texts: Texts): string | null {
  const [page, ...below] = segments ?? []
  return (page && below.length === 0 && TITLES[page]?.(texts)) || null
}

/** What follows the name of every page in the browser's tab: the service and whose it is, as the sign-in says it. */
export async function titleEnd(payload: Pick<Payload, 'findGlobal'>, { ui }: Texts): Promise<string> {
  const { government } = await publicSettings(payload)
  return ['', ui.serviceName, government]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')
    .trim()
}
