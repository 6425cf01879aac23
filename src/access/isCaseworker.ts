import type { FieldAccess } from 'payload'
import { capacitiesOf } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'

/** Officers and heads, whatever the row. */
export const isCaseworker: FieldAccess = ({ req }) =>
  capacitiesOf(actorOf(req), new Date()).some((capacity) => capacity === 'officer' || capacity === 'head')
