import type { Texts } from '../texts.ts'

/** How a list leaves the panel as a file. */
export const listFiles = {
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  preparing: 'Preparing the file …',
  received: '{kilobytes} kB received',
  done: 'The file {name} has been downloaded.',
  interrupted:
    'The download was interrupted before it was complete, so nothing was kept. Please check the network, then download it again.',
} satisfies Texts['listFiles']

/** Beginnings of the names of files. */
export const exportNames = {
  requests: 'requests',
  subdomains: 'subdomains',
  complaints: 'complaints',
  units: 'units',
  events: 'history',
} satisfies Texts['exportNames']
