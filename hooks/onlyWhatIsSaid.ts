import type { CollectionBeforeOperationHook } from 'payload'

/** Stored fields that are also what an action is told. */
const TOLD: Readonly<Record<string, string>> = { assign: 'assignee', requestRevision: 'corrections' }

/**
 * What an action is told is said together with it. For what is not sent Payload fills in the stored value, and the last
 * assignee or the last list of corrections would be taken for this one.
 */
export const onlyWhatIsSaid: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data = operation === 'update' ? dataIn(args) : {}
  const input = TOLD[String(data['action'])]
  return input && data[input] === undefined ? { ...args, data: { ...data, [input]: null } } : args
}

/** Payload's type of the arguments covers every operation at once and therefore does not name it. */
function dataIn(args: object): Record<string, unknown> {
  const { data }: { data?: Record<string, unknown> } = args
  return data ?? {}
}
