/** `local`: of the regency alone, by a decree of its own. */
export const HOLIDAY_KINDS = ['national', 'joint-leave', 'local'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]
