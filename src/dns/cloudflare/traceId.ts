/** Cloudflare's request id; undefined unless it looks like one, so that nothing else can travel in it. */
export function traceId(headers: Headers): string | undefined {
  const ray = headers.get('cf-ray') ?? ''
  return /^[0-9a-f]{16}(-[A-Z]{3})?$/.test(ray) ? ray : undefined
}
