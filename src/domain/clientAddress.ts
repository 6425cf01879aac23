/** Under which name Express tells what lies behind it where a request came from; whatever anybody else claims is overwritten. */
export const CLIENT_ADDRESS = 'x-client-address'

/** Where a request came from, as Express saw it. */
export function clientAddressOf({ headers }: { headers: Headers }): string {
  return headers.get(CLIENT_ADDRESS) ?? ''
}
