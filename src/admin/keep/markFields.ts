import type { useForm } from '@payloadcms/ui'
import type { FieldProblem } from '../rest.ts'

/** Longer than the form waits before it asks the server about its own changes. */
const FORM_RESTS_MS = 500

interface Marking {
  problems: readonly FieldProblem[]
  /** Whether something was typed that is not saved. */
  wasModified: boolean
}

/**
 * Says it beside each field that there is: Payload would invent one for any other path and send it along with the next
 * save. A form that counts as modified is validated anew at once, which would take the marks away before anybody saw them.
 */
export function markFields(form: ReturnType<typeof useForm>, { problems, wasModified }: Marking): void {
  const fields = form.getFields()
  form.setModified(false)
  form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: problems.filter(({ path }) => path in fields) })
  form.setSubmitted(true)
  if (wasModified) setTimeout(() => form.setModified(true), FORM_RESTS_MS)
}
