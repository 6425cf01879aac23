import type { FieldAccess } from 'payload'
import { capacitiesNow } from './capacitiesNow.ts'

/** Officers and heads, whatever the row. */
export const isCaseworker: FieldAccess = ({ req }) =>
  capacitiesNow(req).some((capacity) => capacity === 'officer' || capacity === 'head')
