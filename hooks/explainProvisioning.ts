import type { FieldHook } from 'payload'
import { textsFor } from '#i18n/label.ts'

/** The last trouble at the provider in words that staff understand; the stored fact is only the code. */
export const explainProvisioning: FieldHook = ({ siblingData, req }) => {
  const code: unknown = siblingData['errorCode']
  if (typeof code !== 'string' || code === '') return null
  const sentences: Readonly<Record<string, string>> = textsFor(req.i18n?.language).dnsErrors
  return sentences[code] ?? code
}
