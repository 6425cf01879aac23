import { uploadSlots, type SlotLimits } from '#files/uploadSlots.ts'

/** Each may hold a whole form in memory while it is read. One address alone never takes every place. */
const LIMITS: SlotLimits = { overall: 6, perUnit: 2, waiting: 60, waitingPerUnit: 5, waitMs: 20_000 }

/** How many public forms are read at once; apart from the places of units, whose work no flood may stop. One for the process. */
export function formPlaces(): ReturnType<typeof uploadSlots> {
  const shared = globalThis as { complaintForms?: ReturnType<typeof uploadSlots> }
  shared.complaintForms ??= uploadSlots(LIMITS)
  return shared.complaintForms
}
