import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { isAdmin } from '#access/isAdmin.ts'
import { ROLES } from '#domain/roles.ts'
import { checkActingHead } from '#hooks/checkActingHead.ts'
import { forgotPassword } from '#endpoints/forgotPassword.ts'
import { issueSignInLink } from '#endpoints/signInLink.ts'
import { checkCurrentPassword } from '#hooks/checkCurrentPassword.ts'
import { evenOutSignIn } from '#hooks/evenOutSignIn.ts'
import { guardAccount } from '#hooks/guardAccount.ts'
import { guardPassword } from '#hooks/guardPassword.ts'
import { guardSignInLink } from '#hooks/guardSignInLink.ts'
import { holdSessions } from '#hooks/holdSessions.ts'
import { inviteWithoutPassword } from '#hooks/inviteWithoutPassword.ts'
import { lockAccount } from '#hooks/lockAccount.ts'
import { noteSignIn } from '#hooks/noteSignIn.ts'
import { recordAccountEvent } from '#hooks/recordAccountEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { refuseDisabledLogin } from '#hooks/refuseDisabledLogin.ts'
import { refuseEndedSession } from '#hooks/refuseEndedSession.ts'
import { reportPowers } from '#hooks/reportPowers.ts'
import { label } from '#i18n/label.ts'
import { runtimeOrNull } from '#runtime.ts'
import { choices } from './fields/choices.ts'
import { INSTANT } from './fields/dates.ts'
import { signInFields } from './users/signInFields.ts'

const byAdmin = { create: isAdmin, update: isAdmin }

const MINUTE_MS = 60_000
const EIGHT_HOURS_S = 8 * 60 * 60

/** Accounts of staff and of units' operators. Administrators create them; nobody signs up by himself. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label((t) => t.collections.user), plural: label((t) => t.collections.users) },
  access: accessFor('users'),
  auth: {
    tokenExpiration: EIGHT_HOURS_S,
    maxLoginAttempts: 5,
    lockTime: 10 * MINUTE_MS,
    cookies: { sameSite: 'Lax', secure: secureCookies() },
  },
  endpoints: [forgotPassword, issueSignInLink],
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    hidden: hiddenFor('users'),
    group: label((t) => t.groups.administration),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'unit', 'lastSignInAt', 'disabled'],
    listSearchableFields: ['name', 'email', 'nip'],
    components: { edit: { beforeDocumentControls: ['/src/admin/AccountTools.tsx#AccountTools'] } },
  },
  hooks: {
    beforeOperation: [
      refuseBulk,
      evenOutSignIn,
      guardSignInLink,
      refuseEndedSession,
      checkCurrentPassword,
      lockAccount,
    ],
    beforeValidate: [inviteWithoutPassword],
    beforeChange: [guardAccount, guardPassword, checkActingHead],
    afterChange: [recordAccountEvent, reportPowers],
    beforeLogin: [refuseDisabledLogin],
    afterLogin: [noteSignIn],
    afterLogout: [holdSessions],
  },
  fields: [
    {
      name: 'ownPassword',
      type: 'ui',
      admin: { components: { Field: '/src/admin/OwnPassword.tsx#OwnPassword' } },
    },
    {
      name: 'invite',
      type: 'checkbox',
      virtual: true,
      access: { create: isAdmin, update: () => false },
      admin: { components: { Field: '/src/admin/InviteField.tsx#InviteField' } },
    },
    { name: 'name', type: 'text', required: true, label: label((t) => t.fields.personName) },
    // Payload's own field; what somebody signs in with is changed by the administrator.
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: isAdmin },
      label: label((t) => t.fields.email),
    },
    {
      name: 'role',
      type: 'select',
      enumName: 'enum_user_role',
      required: true,
      saveToJWT: true,
      access: byAdmin,
      options: choices(ROLES, (t) => t.roles),
      label: label((t) => t.fields.role),
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      access: byAdmin,
      label: label((t) => t.fields.unit),
      admin: { condition: (data) => data['role'] === 'agency' },
    },
    {
      type: 'row',
      fields: [
        { name: 'nip', type: 'text', label: label((t) => t.fields.nip) },
        { name: 'position', type: 'text', label: label((t) => t.fields.position) },
        { name: 'phone', type: 'text', label: label((t) => t.fields.phone) },
      ],
    },
    {
      name: 'language',
      type: 'select',
      enumName: 'enum_user_language',
      defaultValue: 'id',
      options: [
        { value: 'id', label: 'Bahasa Indonesia' },
        { value: 'en', label: 'English' },
      ],
      label: label((t) => t.fields.language),
    },
    {
      name: 'disabled',
      type: 'checkbox',
      access: byAdmin,
      label: label((t) => t.fields.disabled),
      admin: {
        position: 'sidebar',
        description: label((t) => t.descriptions.disabled),
        condition: (_data, _siblings, { user }) => user?.['role'] === 'admin',
      },
    },
    ...signInFields,
    {
      name: 'actingHead',
      type: 'group',
      access: byAdmin,
      label: label((t) => t.fields.actingHead),
      admin: {
        condition: (data) => data['role'] === 'officer',
        description: label((t) => t.descriptions.actingHead),
      },
      fields: [
        { name: 'from', type: 'date', label: label((t) => t.fields.from), admin: { date: INSTANT } },
        { name: 'until', type: 'date', label: label((t) => t.fields.until), admin: { date: INSTANT } },
        { name: 'note', type: 'text', label: label((t) => t.fields.note) },
      ],
    },
  ],
}

/** Browsers drop a Secure cookie on plain http, which is how the product is first tried on one's own machine. */
function secureCookies(): boolean {
  return runtimeOrNull()?.env.PUBLIC_URL.startsWith('https:') ?? false
}
