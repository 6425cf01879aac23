import type { CollectionConfig } from 'payload'
import { Documents } from './Documents.ts'
import { Events } from './Events.ts'
import { Handovers } from './Handovers.ts'
import { Notifications } from './Notifications.ts'
import { Requests } from './Requests.ts'
import { Requirements } from './Requirements.ts'
import { Subdomains } from './Subdomains.ts'
import { Units } from './Units.ts'
import { Users } from './Users.ts'

/** What is stored, in the order of the side bar. */
export const collections: CollectionConfig[] = [
  Requests,
  Documents,
  Handovers,
  Subdomains,
  Units,
  Requirements,
  Users,
  Events,
  Notifications,
]
