export function RequestBanner() { return null }
