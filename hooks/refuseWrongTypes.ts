import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { isUuid } from '#domain/uuid.ts'
import { refused, type Problem, type RefusalCode } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

const TEXTS = ['text', 'textarea', 'email', 'select', 'radio', 'date', 'code']
const OURS = ['createdAt', 'updatedAt']
/** PostgreSQL cannot store it in a text. */
const NUL = '\u0000'

/**
 * What comes from outside is of the type its field has, before any hook works with it; Payload validates only after
 * them, and makes an id of `{ id }` when the locks have long been taken. When a row was made and changed is ours to say.
 */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'local' || (operation !== 'create' && operation !== 'update')) return args
  const { data }: { data?: unknown } = args
  const refuse = (code: RefusalCode, problems: Problem[] = []): never => {
    throw new Refusal(refused(code, problems), req.i18n.language)
  }
  if (!isRecord(data)) return refuse('request-invalid')
  const problems = wrongIn(data, collection.flattenedFields)
  if (problems.length > 0) return refuse('field-invalid', problems)
  const rest = Object.entries(data).filter(([key]) => !OURS.includes(key))
  return { ...args, data: Object.fromEntries(rest) }
}

function wrongIn(data: Record<string, unknown>, fields: FlattenedField[], prefix = ''): Problem[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    const wrong = [{ path, code: 'value-invalid' }]
    if (value === undefined || value === null) return []
    if (field.type === 'group')
      return isRecord(value) ? wrongIn(value, field.flattenedFields, `${path}.`) : wrong
    if (field.type === 'richText') return isRecord(value) ? [] : wrong
    if (field.type === 'relationship') return isUuid(value) ? [] : wrong
    if (!TEXTS.includes(field.type) || ('hasMany' in field && field.hasMany)) return []
    return isText(value) && isOffered(value, field) ? [] : wrong
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes(NUL)
}

function isOffered(value: string, field: FlattenedField): boolean {
  if (field.type !== 'select') return true
  return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
