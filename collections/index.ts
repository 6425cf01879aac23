import type { CollectionConfig } from 'payload'
import { documentAccess } from '#endpoints/documentAccess.ts'
import { refuseWrongTypes } from '#hooks/refuseWrongTypes.ts'
import { sortByOwnFields } from '#hooks/sortByOwnFields.ts'
import { ComplaintAttachments } from './ComplaintAttachments.ts'
import { Complaints } from './Complaints.ts'
import { Documents } from './Documents.ts'
import { Events } from './Events.ts'
import { Handovers } from './Handovers.ts'
import { Holidays } from './Holidays.ts'
import { Notifications } from './Notifications.ts'
import { Requests } from './Requests.ts'
import { Requirements } from './Requirements.ts'
import { Subdomains } from './Subdomains.ts'
import { Units } from './Units.ts'
import { Users } from './Users.ts'
import { apiTab } from './fields/apiTab.ts'
import { inOfficeTime } from './fields/inOfficeTime.ts'
import { outOfLists } from './fields/outOfLists.ts'

/** What is stored, in the order of the side bar. */
export const collections: CollectionConfig[] = guarded([
  Requests,
  Documents,
  Handovers,
  Subdomains,
  Complaints,
  ComplaintAttachments,
  Units,
  Requirements,
  Holidays,
  Users,
  Events,
  Notifications,
])

/** What holds for every collection at its edge to the outside. */
function guarded(all: CollectionConfig[]): CollectionConfig[] {
  return all.map((collection) => ({
    ...collection,
    admin: { ...collection.admin, components: { ...collection.admin?.components, views: { edit: apiTab } } },
    fields: outOfLists(inOfficeTime(collection)),
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseWrongTypes, sortByOwnFields, ...(collection.hooks?.beforeOperation ?? [])],
    },
    endpoints: [documentAccess, ...(collection.endpoints || [])],
  }))
}
