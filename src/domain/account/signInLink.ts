/** An invitation to an account without a password of its own, or a way back for who has forgotten theirs. */
export type SignInLinkKind = 'invitation' | 'reset'

/** What the administrator hands to the person; told in this one answer and stored nowhere. */
export interface IssuedLink {
  kind: SignInLinkKind
  url: string
  /** Instant, ISO. */
  expiresAt: string
}

const HOUR_MS = 60 * 60_000

/** How long a link can be used, in milliseconds. A new link ends the one before. */
export const LINK_LASTS_MS: Readonly<Record<SignInLinkKind, number>> = {
  invitation: 7 * 24 * HOUR_MS,
  reset: HOUR_MS,
}

/** Where the panel lets a person choose a password. The token stands behind `#`, which no server and no log ever sees. */
const PAGE = '/admin/set-password'

/** The address that is handed to the person. */
export function signInLink(publicUrl: string, token: string): string {
  return `${publicUrl}${PAGE}#${token}`
}

/** Whoever has no password of their own and never came in is still being invited. */
export function linkKindFor(account: {
  mustChangePassword?: boolean | null
  lastSignInAt?: string | null
}): SignInLinkKind {
  return account.mustChangePassword && !account.lastSignInAt ? 'invitation' : 'reset'
}
