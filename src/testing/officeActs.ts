import type { Payload } from 'payload'
import type { Grounds } from '#domain/request/status.ts'
import { EX_OFFICIO } from '#domain/request/exOfficio.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act, aDraft } from './builders.ts'
import type { Office } from './people.ts'

interface Bench {
  payload: Payload
  office: Office
}

/** A draft with which an officer acts upon a subdomain of the office's own accord. */
export function anOfficeDraft(
  { payload, office }: Bench,
  { id }: Pick<Subdomain, 'id'>,
  grounds: Grounds,
  wishes: Partial<SubdomainRequest> = {},
): Promise<SubdomainRequest> {
  return aDraft(payload, office.officer, {
    type: EX_OFFICIO[grounds].type,
    channel: 'office',
    subdomain: id,
    exOfficio: { grounds },
    reason: 'Tidak ada pengelola dan tidak diperbarui sejak 2023.',
    ...NOT_ASKED,
    ...wishes,
  })
}

/** The same, in review. */
export async function anOfficeAct(
  bench: Bench,
  subdomain: Pick<Subdomain, 'id'>,
  grounds: Grounds,
  wishes: Partial<SubdomainRequest> = {},
): Promise<SubdomainRequest> {
  const { payload, office } = bench
  const { id } = await anOfficeDraft(bench, subdomain, grounds, wishes)
  await act(payload, office.officer, id, 'submit')
  return act(payload, office.officer, id, 'startReview')
}

/** What a unit fills in and the office does not. */
const NOT_ASKED: Partial<SubdomainRequest> = {
  unit: undefined,
  purpose: null,
  category: null,
  contactEmail: null,
  contactPhone: null,
  technicalManager: {},
  statements: {},
}
