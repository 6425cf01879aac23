/** Every id that Cloudflare was seen to give. One of another provider answers 7003, as if the zone were wrong. */
export const isCloudflareId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)
