import type { ReceivedUpload } from './receiveUpload.ts'

const KEY = 'receivedUpload'

/** What this request uploaded. The context of a request cannot be set from outside. */
export function receivedIn(context: Record<string, unknown>): ReceivedUpload | null {
  const upload = context[KEY]
  // Only the function below writes this key.
  return upload ? (upload as ReceivedUpload) : null
}

export function setReceived(context: Record<string, unknown>, upload: ReceivedUpload | null): void {
  context[KEY] = upload
}
