import type { PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findOwn } from '#access/findOwn.ts'
import { idOf } from '#domain/relation.ts'
import { mayJudge } from '#domain/request/editing.ts'
import { verdictProblems } from '#domain/request/verdictProblems.ts'
import { now } from '#now.ts'
import type { RequestDocument } from '#payload-types.ts'
import { askedFor } from './askedFor.ts'
import { changedPaths } from './changedPaths.ts'
import { refuser } from './refuser.ts'

type Draft = Partial<RequestDocument>

/** Decides whether this verdict may be given, in the state its request is in now, and notes who gave it. */
export async function acceptVerdict(
  data: Draft,
  original: RequestDocument,
  req: PayloadRequest,
): Promise<Draft> {
  const refuse = refuser(req)
  const verdict = { ...original.verdict, ...data.verdict }
  if (changedPaths(original.verdict ?? {}, verdict).length === 0) return data
  const request = await findOwn(req, 'requests', idOf(original.request))
  const actor = actorOf(req)
  if (!request || !mayJudge(actor, request.status, now())) return refuse('request-locked')
  if (original.supersededBy) return refuse('already-superseded')
  const asked = await askedFor(original, request, req)
  const { source } = original
  const obligation = asked?.obligation ?? 'none'
  const problems = verdictProblems({ obligation, source, physical: data.physical, verdict })
  const isNoteAlone = problems.every(({ code }) => code === 'note-required')
  if (problems.length > 0) return refuse(isNoteAlone ? 'note-required' : 'field-invalid', problems)
  return { ...data, verdict: { ...verdict, by: actor.kind === 'user' ? actor.id : null } }
}
