'use client'
import { RelationshipField, SelectField, useAuth } from '@payloadcms/ui'
import type { RelationshipFieldClientProps, SelectFieldClientProps } from 'payload'
import type { User } from '#payload-types.ts'

/** A list to choose from that only staff are asked about. A condition would make the column optional. */
export function StaffSelect(props: SelectFieldClientProps) {
  return useIsUnit() ? null : <SelectField {...props} />
}

/** The same for a choice among rows. */
export function StaffRelationship(props: RelationshipFieldClientProps) {
  return useIsUnit() ? null : <RelationshipField {...props} />
}

function useIsUnit(): boolean {
  return useAuth<User>().user?.role === 'agency'
}
