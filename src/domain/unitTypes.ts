/** Kinds of government units (OPD) in the master list of the regency. */
export const UNIT_TYPES = [
  'sekretariat',
  'inspektorat',
  'dinas',
  'badan',
  'satuan',
  'bagian',
  'rsud',
  'kecamatan',
  'kelurahan',
  'puskesmas',
] as const

/** How sure we are of a row of the seeded list; staff raise it when they have confirmed the row. */
export const UNIT_CONFIDENCE = ['high', 'medium', 'low'] as const
