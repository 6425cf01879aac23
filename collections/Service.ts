import type { GlobalConfig } from 'payload'
import { hiddenFor } from '#access/hiddenFor.ts'
import { isStaff } from '#access/isStaff.ts'
import { serviceAccess } from '#access/serviceAccess.ts'
import { WRITABLE_TYPES } from '#domain/dns/records.ts'
import { checkReservedNames } from '#hooks/checkReservedNames.ts'
import { checkServers } from '#hooks/checkServers.ts'
import { keepMailTexts } from '#hooks/keepMailTexts.ts'
import { moveDeadlines } from '#hooks/moveDeadlines.ts'
import { recordServiceEvent } from '#hooks/recordServiceEvent.ts'
import { wakeOnSwitch } from '#hooks/wakeOnSwitch.ts'
import { label } from '#i18n/label.ts'
import { apiTab } from './fields/apiTab.ts'
import { rows } from './fields/rows.ts'
import { clockFields } from './service/clockFields.ts'
import { complaintFields } from './service/complaintFields.ts'
import { followUpFields } from './service/followUpFields.ts'
import { officeHoursFields } from './service/officeHoursFields.ts'

/**
 * The settings of the service and the office it belongs to; how the office works inside is told to its staff only. What
 * later services need joins them when those are built.
 */
export const Service: GlobalConfig = {
  slug: 'service',
  label: label((t) => t.collections.service),
  access: serviceAccess,
  lockDocuments: false,
  hooks: {
    beforeChange: [checkServers, checkReservedNames, keepMailTexts],
    afterChange: [recordServiceEvent, moveDeadlines, wakeOnSwitch],
  },
  admin: {
    hidden: hiddenFor('service'),
    group: label((t) => t.groups.administration),
    description: label((t) => t.descriptions.service),
    components: { views: { edit: apiTab } },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label((t) => t.tabs.rules),
          fields: [
            {
              name: 'fourEyes',
              type: 'checkbox',
              access: { read: isStaff },
              label: label((t) => t.fields.fourEyes),
              admin: { description: label((t) => t.descriptions.fourEyes) },
            },
            {
              name: 'reservedNames',
              type: 'text',
              hasMany: true,
              access: { read: isStaff },
              label: label((t) => t.fields.reservedNames),
              admin: { description: label((t) => t.descriptions.reservedNames) },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'quarantineDays',
                  type: 'number',
                  min: 0,
                  required: true,
                  label: label((t) => t.fields.quarantineDays),
                },
                {
                  name: 'revealDays',
                  type: 'number',
                  min: 1,
                  required: true,
                  label: label((t) => t.fields.revealDays),
                },
                {
                  name: 'objectionDays',
                  type: 'number',
                  min: 0,
                  required: true,
                  defaultValue: 7,
                  label: label((t) => t.fields.objectionDays),
                },
                {
                  name: 'deletionsPerHour',
                  type: 'number',
                  min: 0,
                  required: true,
                  defaultValue: 5,
                  access: { read: isStaff },
                  label: label((t) => t.fields.deletionsPerHour),
                },
              ],
            },
          ],
        },
        {
          label: label((t) => t.tabs.deadlines),
          fields: [...clockFields, ...followUpFields, ...complaintFields],
        },
        {
          label: label((t) => t.tabs.technology),
          fields: [
            {
              name: 'dnsReadOnly',
              type: 'checkbox',
              defaultValue: false,
              access: { read: isStaff },
              label: label((t) => t.fields.dnsReadOnly),
              admin: { description: label((t) => t.descriptions.dnsReadOnly) },
            },
            {
              name: 'servers',
              type: 'array',
              // Units are told where their own name points, not what stands in the data centre.
              access: { read: isStaff },
              label: label((t) => t.fields.servers),
              labels: rows((t) => t.rows.server),
              admin: { description: label((t) => t.descriptions.servers) },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'label',
                      type: 'text',
                      required: true,
                      label: label((t) => t.fields.serverLabel),
                    },
                    {
                      name: 'type',
                      type: 'select',
                      enumName: 'enum_server_type',
                      required: true,
                      defaultValue: 'A',
                      options: WRITABLE_TYPES.map((type) => ({ value: type, label: type })),
                      label: label((t) => t.fields.recordType),
                    },
                    {
                      name: 'value',
                      type: 'text',
                      required: true,
                      label: label((t) => t.fields.recordValue),
                    },
                    { name: 'proxied', type: 'checkbox', label: label((t) => t.fields.proxied) },
                  ],
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'documentMegabytes',
                  type: 'number',
                  min: 1,
                  max: 100,
                  required: true,
                  defaultValue: 25,
                  label: label((t) => t.fields.documentMegabytes),
                },
                {
                  name: 'archiveMegabytes',
                  type: 'number',
                  min: 1,
                  max: 2000,
                  required: true,
                  defaultValue: 200,
                  label: label((t) => t.fields.archiveMegabytes),
                },
              ],
            },
          ],
        },
        {
          label: label((t) => t.tabs.guides),
          fields: [
            { name: 'guideCreation', type: 'richText', label: label((t) => t.fields.guideCreation) },
            { name: 'guideChange', type: 'richText', label: label((t) => t.fields.guideChange) },
          ],
        },
        {
          label: label((t) => t.tabs.office),
          fields: [
            ...officeHoursFields,
            // Edited on the page of the mails, one at a time.
            { name: 'mailTexts', type: 'json', access: { read: isStaff }, admin: { hidden: true } },
            { name: 'government', type: 'text', label: label((t) => t.fields.government) },
            { name: 'office', type: 'text', label: label((t) => t.fields.office) },
            {
              type: 'row',
              fields: [
                { name: 'headTitle', type: 'text', label: label((t) => t.fields.headTitle) },
                { name: 'headOfService', type: 'text', label: label((t) => t.fields.headOfService) },
              ],
            },
            { name: 'address', type: 'text', label: label((t) => t.fields.address) },
            { name: 'phone', type: 'text', label: label((t) => t.fields.phone) },
            { name: 'whatsapp', type: 'text', label: label((t) => t.fields.whatsapp) },
            { name: 'email', type: 'email', label: label((t) => t.fields.email) },
            { name: 'standardNumber', type: 'text', label: label((t) => t.fields.standardNumber) },
          ],
        },
      ],
    },
  ],
}
