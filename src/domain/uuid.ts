const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether it is written as the ids of all rows are (RFC 9562). */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}
