/** What parts a form (RFC 2046 §5.1.1); null for anything but `multipart/form-data`. */
export function boundaryIn(contentType: string): string | null {
  if (!/^multipart\/form-data\b/i.test(contentType.trim())) return null
  return /;\s*boundary="?([^";]{1,70})/i.exec(contentType)?.[1]?.trim() ?? null
}
