/** How every marker of ours begins; the version lets a later one change what follows. */
export const MARKER_PREFIX = 'tapin:v1:'

/**
 * What stands in every record of ours, in its comment (at most 100 characters): the request that created it. It stays
 * the same through every later change of the record.
 */
export function markerOf(request: string): string {
  return `${MARKER_PREFIX}${request}`
}
