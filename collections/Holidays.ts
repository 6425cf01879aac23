import type { CollectionConfig } from 'payload'
import { accessFor } from '#access/accessFor.ts'
import { hiddenFor } from '#access/hiddenFor.ts'
import { HOLIDAY_KINDS } from '#domain/workdays/holiday.ts'
import { HOLIDAY_SOURCES } from '#domain/workdays/holidayImport.ts'
import { importHolidayFile, previewHolidays } from '#endpoints/importHolidays.ts'
import { checkHoliday } from '#hooks/checkHoliday.ts'
import { lockCalendar } from '#hooks/lockCalendar.ts'
import { moveDeadlines } from '#hooks/moveDeadlines.ts'
import { recordHolidayChange, recordHolidayRemoval } from '#hooks/recordHolidayEvent.ts'
import { refuseBulk } from '#hooks/refuseBulk.ts'
import { label } from '#i18n/label.ts'
import { choices } from './fields/choices.ts'
import { system } from './fields/system.ts'

/** The office's days off besides weekends: deadlines are counted by this list and never by a library. */
export const Holidays: CollectionConfig = {
  slug: 'holidays',
  labels: { singular: label((t) => t.collections.holiday), plural: label((t) => t.collections.holidays) },
  access: accessFor('holidays'),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-date',
  endpoints: [previewHolidays, importHolidayFile],
  hooks: {
    beforeOperation: [refuseBulk, lockCalendar],
    beforeChange: [checkHoliday],
    afterChange: [recordHolidayChange, moveDeadlines],
    afterDelete: [recordHolidayRemoval, moveDeadlines],
  },
  admin: {
    hidden: hiddenFor('holidays'),
    group: label((t) => t.groups.reference),
    useAsTitle: 'name',
    defaultColumns: ['date', 'name', 'kind', 'decree', 'source'],
    components: { beforeListTable: ['/src/admin/ImportHolidays.tsx#ImportHolidays'] },
    listSearchableFields: ['date', 'name', 'decree'],
    description: label((t) => t.descriptions.holidays),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          // A day, not an instant: a time zone would shift it.
          name: 'date',
          type: 'text',
          required: true,
          unique: true,
          label: label((t) => t.fields.holidayDate),
          admin: {
            width: '30%',
            placeholder: '2026-12-24',
            description: label((t) => t.descriptions.holidayDate),
            components: { Cell: '/src/admin/DayCell.tsx#DayCell' },
          },
        },
        {
          name: 'kind',
          type: 'select',
          enumName: 'enum_holiday_kind',
          required: true,
          options: choices(HOLIDAY_KINDS, (t) => t.holidayKinds),
          label: label((t) => t.fields.holidayKind),
        },
      ],
    },
    { name: 'name', type: 'text', required: true, label: label((t) => t.fields.holidayName) },
    {
      name: 'decree',
      type: 'text',
      label: label((t) => t.fields.decree),
      admin: { description: label((t) => t.descriptions.decree) },
    },
    system({
      name: 'source',
      type: 'select',
      enumName: 'enum_holiday_source',
      defaultValue: 'seeded',
      options: choices(HOLIDAY_SOURCES, (t) => t.holidaySources),
      label: label((t) => t.fields.holidaySource),
      admin: { position: 'sidebar' },
    }),
  ],
}
