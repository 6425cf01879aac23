'use client'

/** In the place of a field that the banner above the form tells in words. */
export function InBanner() {
  return null
}
