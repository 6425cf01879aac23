import type { Field, FieldAccess } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { mayConsent } from '#domain/request/editing.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import { label } from '#i18n/label.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { now } from '#now.ts'
import { system } from '../fields/system.ts'

const byCaseworkers: FieldAccess<SubdomainRequest> = ({ req, doc }) =>
  mayConsent(actorOf(req), doc?.status ?? 'draft', now())

/** That a name may stand below another unit's: the office's consent, with its ground, for exactly one parent. */
export const parentConsentFields: Field[] = [
  {
    name: 'parentConsent',
    type: 'group',
    label: label((t) => t.fields.parentConsent),
    access: { create: byCaseworkers, update: byCaseworkers },
    admin: {
      description: label((t) => t.descriptions.parentConsent),
      condition: (data: Partial<SubdomainRequest>, _, { user }) =>
        Boolean(wantedName({ ...data, type: data.type ?? 'creation' })?.includes('.')) &&
        (user?.role !== 'agency' || Boolean(data.parentConsent?.given)),
    },
    fields: [
      { name: 'given', type: 'checkbox', label: label((t) => t.fields.consentGiven) },
      { name: 'note', type: 'textarea', maxLength: 1000, label: label((t) => t.fields.consentNote) },
      // For which parent: another name needs a consent of its own.
      system({ name: 'parent', type: 'text', admin: { hidden: true } }),
    ],
  },
]
