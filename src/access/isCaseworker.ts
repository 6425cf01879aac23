import type { FieldAccess } from 'payload'
import { capacitiesOf } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'
import { now } from '#now.ts'

/** Officers and heads, whatever the row. */
export const isCaseworker: FieldAccess = ({ req }) =>
  capacitiesOf(actorOf(req), now()).some((capacity) => capacity === 'officer' || capacity === 'head')
