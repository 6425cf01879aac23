import type { CollectionBeforeOperationHook } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/**
 * A file is what came with the request and stays as it came. Payload would otherwise fetch it from any address that the
 * data names as `url`, and cut a stored picture anew when `uploadEdits` or a focal point asks for it.
 */
export const onlyUploadedFiles: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (operation === 'create' && isText(req.data?.['url']) && isText(req.data['filename']))
    throw new Refusal(refused('field-invalid', [{ path: 'file', code: 'file-required' }]), req.i18n.language)
  delete req.query['uploadEdits']
  const { data }: { data?: object } = args
  return { ...args, data: { ...data, focalX: undefined, focalY: undefined } }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
