/** The pages that anybody may read. */
export const PAGES = ['home', 'standard', 'check', 'directory', 'complain', 'track'] as const
export type Page = (typeof PAGES)[number]

export const PAGE_LANGUAGES = ['id', 'en'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/**
 * Where each page stands in each language. The language is part of the address: a link shows everybody the same, and no
 * reader needs a cookie.
 */
export const PATHS: Record<Page, Record<PageLanguage, string>> = {
  home: { id: '/', en: '/en' },
  standard: { id: '/standar-pelayanan', en: '/en/service-standard' },
  check: { id: '/periksa-alamat', en: '/en/check-address' },
  directory: { id: '/direktori', en: '/en/directory' },
  complain: { id: '/pengaduan', en: '/en/complaint' },
  track: { id: '/lacak-pengaduan', en: '/en/track-complaint' },
}

/** The directory for programs; the same in both languages. */
export const DIRECTORY_FILES = { json: '/direktori.json', csv: '/direktori.csv' } as const
