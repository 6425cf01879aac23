import { type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { isUuid } from '#domain/uuid.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { noteInvitation } from '#db/signInLinks.ts'
import { transactionOf } from '#db/transaction.ts'
import {
  LINK_LASTS_MS,
  linkKindFor,
  signInLink,
  type IssuedLink,
  type SignInLinkKind,
} from '#domain/account/signInLink.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import type { User } from '#payload-types.ts'
import { now } from '#now.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { asOne } from '#db/asOne.ts'

/** `POST /api/users/:id/sign-in-link`: a one-time link at which the person chooses a password; ends the one before. */
export const issueSignInLink: Endpoint = {
  path: '/:id/sign-in-link',
  method: 'post',
  handler: async (req) => {
    const outcome = await asOne(req, async () => ({ keep: true, outcome: await issue(req) }))
    return 'url' in outcome ? answer(outcome) : refusal(outcome, req)
  },
}

async function issue(req: PayloadRequest): Promise<IssuedLink | Refused> {
  const actor = actorOf(req)
  if (actor.kind !== 'user' || actor.role !== 'admin') return refused('not-allowed')
  const account = await accountOf(req)
  if (!account) return refused('not-found')
  // Whoever is signed in changes the password by the present one; a borrowed session must not get around that.
  if (account.id === actor.id) return refused('own-account')
  if (account.disabled) return refused('account-is-disabled')
  const kind = linkKindFor(account)
  const token = await newToken(req, { email: account.email, kind })
  const expiresAt = new Date(now().getTime() + LINK_LASTS_MS[kind]).toISOString()
  const db = await transactionOf(req)
  if (kind === 'invitation') await noteInvitation(db, account.id)
  const about = { subject: `users:${account.id}`, note: kind, visibleToUnit: false }
  await recordEvent(db, { action: 'signInLinkIssued', actor: actor.id, ...about })
  return { kind, url: signInLink(runtime().env.PUBLIC_URL, token), expiresAt }
}

async function accountOf(req: PayloadRequest): Promise<User | null> {
  const id = req.routeParams?.['id']
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
  })
  return docs[0] ?? null
}

/** Payload's own token; a hook of the collection turns it into its fingerprint before it is stored. */
function newToken(
  req: PayloadRequest,
  { email, kind }: { email: string; kind: SignInLinkKind },
): Promise<string> {
  return req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: LINK_LASTS_MS[kind],
    req,
  })
}
